import type { NewRow, NewSheet } from "../../../workbook/new-sheet";
import type { SheetRewriting } from "../../../workbook/sheet-rewriting";
import { tokenOf, tokenOfCells, type InsertedSheet } from "./inserted-sheet";
import { threeWay, type Merged, type RowStretch } from "./three-way";

/** A sheet as it was written, as its rows stand now, and as it is made now. */
export interface Versions {
  readonly inserted: InsertedSheet;
  readonly standing: readonly NewRow["cells"][];
  readonly made: NewSheet;
}

/** Where charts lean on the rows, a sheet that came otherwise is one question as a whole: no row may move. */
export function mergedRows({ inserted, standing, made }: Versions): readonly Merged[] {
  const rows = {
    written: inserted.rows.map(({ entries }) => tokenOf(entries)),
    standing: standing.map(tokenOfCells),
    made: made.rows.map(({ cells }) => tokenOfCells(cells)),
  };
  // Blank rows at the end are not to be told from rows that are not there.
  const ends = { written: ended(rows.written), standing: rows.standing, made: ended(rows.made) };
  const merged = threeWay(ends);
  const isMoved = merged.some(
    ({ standing: there, made: now }) => there.to - there.from !== now.to - now.from,
  );
  const isEdited = merged.some(({ kind }) => kind === "edited" || kind === "both");
  if (made.charts.length === 0 || !isMoved || !isEdited) return merged;
  const whole = (list: readonly string[]): RowStretch => ({ from: 0, to: list.length });
  return [
    {
      kind: "both",
      written: whole(ends.written),
      standing: whole(ends.standing),
      made: whole(ends.made),
    },
  ];
}

function ended(tokens: readonly string[]): readonly string[] {
  return tokens.slice(0, tokens.findLastIndex((token) => token !== "[]") + 1);
}

/** The rows of a stretch. */
export function rowsIn(rows: readonly NewRow[], { from, to }: RowStretch): readonly NewRow[] {
  return rows.slice(from, to);
}

/** What a stretch is known by while its sheet is looked at. */
export function keyOfStretch({ name }: InsertedSheet, { standing, made }: Merged): string {
  return `${name}!${standing.from}:${made.from}`;
}

/** The rows that a stretch is to have. */
export function rowsToWrite(
  one: Merged,
  { inserted, standing, made, taken }: Versions & { readonly taken: ReadonlySet<string> },
): readonly NewRow[] {
  const isMade =
    one.kind === "agreed" ||
    one.kind === "made" ||
    (one.kind === "both" && taken.has(keyOfStretch(inserted, one)));
  if (isMade) return rowsIn(made.rows, one.made);
  return standing.slice(one.standing.from, one.standing.to).map((cells, at) => ({
    style: styleAt(inserted, one, at) ?? "body",
    cells,
  }));
}

/** How a standing row was set when it was written; `undefined` for one that somebody put in. */
function styleAt({ rows }: InsertedSheet, { written, standing }: Merged, at: number) {
  const isPaired = written.to - written.from === standing.to - standing.from;
  return isPaired ? rows[written.from + at]?.style : undefined;
}

/** How each row that stands there is set. */
export function stylesNow(
  merged: readonly Merged[],
  inserted: InsertedSheet,
  count: number,
): SheetRewriting["styles"] {
  const styles = merged.flatMap((one) =>
    Array.from({ length: one.standing.to - one.standing.from }, (_, at) =>
      styleAt(inserted, one, at),
    ),
  );
  return Array.from({ length: count }, (_, row) => styles[row]);
}
