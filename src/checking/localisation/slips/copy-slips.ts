import type { PrintedFigure, Slip } from "./slip";

/** Slips that put a figure from somewhere else into the cell. A copied 0 tells nothing. */
export const COPY_SLIPS: readonly Slip[] = [
  copied("误录为左边一栏的数", ({ left }) => [left]),
  copied("误录为右边一栏的数", ({ right }) => [right]),
  copied("误录为同一行另一栏的数", ({ sameLine = [] }) => sameLine),
  copied("误录为上一行的数", ({ above }) => [above]),
  copied("误录为下一行的数", ({ below }) => [below]),
  copied("沿用上年的数未更新", ({ lastYear }) => [lastYear]),
  copied("误录为其他表同一项目的数", ({ elsewhere }) => elsewhere),
];

function copied(
  name: string,
  sources: (figure: PrintedFigure) => readonly (number | undefined)[],
): Slip {
  return {
    name,
    kind: "telling",
    turns: (intended, figure) =>
      figure.printed !== 0 &&
      figure.printed !== intended &&
      sources(figure).includes(figure.printed),
  };
}
