import type { Readings } from "../identities/readings";
import type { Line, PlacedFigure } from "../tables/reading";
import type { Operand } from "./operand";

/** A part may be greater than its whole where one of them is below nought. */
export function figureBelowNought(operands: readonly Operand[]): Operand | undefined {
  return operands.find(({ placed }) => isBelowNought(placed));
}

/**
 * What of a whole's own lines is below nought: 208 of all funds is less than 208 of one where another
 * fund has money returned. Asked only where a part is greater than its whole.
 */
export function lineBelowNought(
  whole: readonly Operand[],
  readings: Readings,
): Operand | undefined {
  return whole
    .flatMap(({ table, placed: { line, columnKey } }) => {
      const { reading, codes } = readings.get(table)!;
      const lines = new Set(
        linesWithin(
          codes,
          reading.lines.find(({ key }) => key === line),
        ),
      );
      return reading.figures
        .filter((figure) => lines.has(figure.line) && figure.columnKey === columnKey)
        .map((placed) => ({ sign: 1 as const, table, placed }));
    })
    .find(({ placed }) => isBelowNought(placed));
}

/** The keys of the lines of codes that a total, or the line of a code, adds up. */
function linesWithin(codes: readonly Line[], whole: Line | undefined): readonly string[] {
  if (whole?.code === undefined && whole?.zone !== "total") return [];
  const above = whole.code ?? "";
  return codes.filter(({ code }) => code!.startsWith(above)).map(({ key }) => key);
}

function isBelowNought({ figure }: PlacedFigure): boolean {
  return figure.kind === "amount" && figure.printed.isNegative() && !figure.printed.isZero();
}
