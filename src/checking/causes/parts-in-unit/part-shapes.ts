import type { IndexedReading } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import type { PartShape } from "./table-part";
import { isTotal } from "./table-part";

/**
 * What of a table is filled in at once, as a rule: a column or two; a 类 or 款 with all below it; all
 * lines of the lowest levels, as another system prints them; one side of a two-sided table.
 */
export function usualShapes(own: IndexedReading): readonly PartShape[] {
  switch (formOf(own.reading.table).layout) {
    case "code-lines":
      return [...columnShapes(own), ...branches(own), ...levels(own), ...totalAlone(own)];
    case "two-sided":
      return [...columnShapes(own), ...SIDES];
    case "code-blocks":
      return [...branches(own), ...levels(own)];
    case "items":
      return [];
  }
}

const SIDES: readonly PartShape[] = (["revenue", "expenditure"] as const).flatMap((side) =>
  [false, true].map((butTotals) => ({ kind: "side", side, butTotals }) as const),
);

/** Columns alone and in pairs. */
function columnShapes({ reading }: IndexedReading): readonly PartShape[] {
  const keys = [
    ...new Set(
      reading.columns.filter(({ standing }) => standing !== "unknown").map(({ key }) => key),
    ),
  ];
  const pairs = keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other]));
  return [...keys.map((key) => [key]), ...pairs].flatMap((columns) =>
    [false, true].map((butTotal) => ({ kind: "columns", columns, butTotal }) as const),
  );
}

/** Each line with all lines below it, and each alone. */
function branches({ codes }: IndexedReading): readonly PartShape[] {
  return codes.flatMap((line): readonly PartShape[] => {
    const below = codes.filter(({ code }) => code!.startsWith(line.code!));
    const alone = { kind: "lines", lines: [line], below: false } as const;
    return below.length > 1 ? [{ kind: "lines", lines: below, below: true }, alone] : [alone];
  });
}

/** All lines of codes, those of 款 and 项, and those of 项. */
function levels({ codes }: IndexedReading): readonly PartShape[] {
  const lengths = [...new Set(codes.map(({ code }) => code!.length))].sort();
  return lengths.map((least) => linesShape(codes.filter(({ code }) => code!.length >= least)));
}

function totalAlone({ reading }: IndexedReading): readonly PartShape[] {
  const totals = reading.lines.filter(isTotal);
  return totals.length === 0 ? [] : [linesShape(totals)];
}

function linesShape(lines: readonly Line[]): PartShape {
  return { kind: "lines", lines, below: false };
}
