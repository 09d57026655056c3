import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import { remembered } from "../../remembered";
import { bareName } from "../codes/code-sets";
import { sameAmounts } from "./line-amounts";

/** A line and the one above that it repeats. */
export interface Repeat {
  readonly line: Line;
  readonly first: Line;
}

/** The lines whose code stood on a line before. */
export function doubled({ codes }: IndexedReading): readonly Line[] {
  const seen = new Set<string>();
  return codes.filter(({ code }) => seen.size === seen.add(code!).size);
}

/**
 * Runs of two lines or more that stand a second time, alike in code, name and every amount: entered
 * twice in one piece. Rows given by unit repeat their codes, each with amounts of its own.
 */
export const blocksTwice: (own: IndexedReading) => readonly (readonly Repeat[])[] = remembered(
  (own) => {
    const at = new Map(own.codes.map((line, index) => [line, index]));
    const blocks: Repeat[][] = [];
    for (const line of doubled(own)) {
      const first = own.codes.find(({ code }) => code === line.code)!;
      if (bareName(line) !== bareName(first) || !sameAmounts(own, line, first)) continue;
      const before = blocks.at(-1)?.at(-1);
      const goesOn =
        before !== undefined &&
        at.get(line) === at.get(before.line)! + 1 &&
        at.get(first) === at.get(before.first)! + 1;
      if (goesOn) blocks.at(-1)!.push({ line, first });
      else blocks.push([{ line, first }]);
    }
    return blocks.filter((block) => block.length > 1 && block.some((each) => isFilled(own, each)));
  },
);

function isFilled(own: IndexedReading, { line }: Repeat): boolean {
  return own.reading.columns.some(({ key }) => {
    const placed = own.figure(line.key, key);
    return !((placed && printedAmount(placed.figure))?.isZero() ?? true);
  });
}
