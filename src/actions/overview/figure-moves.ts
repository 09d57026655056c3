import type { ColumnsExchanged, LinesExchanged, RowsSlid } from "../../checking/causes/cause";
import { rowsNamed } from "../../checking/causes/lines/lines-named";
import { lineNamed } from "../../checking/places";
import { placeKey } from "../../checking/suspects/cell-index";
import { IndexedReading } from "../../identities/readings";
import type { Line, PlacedFigure, TableReading } from "../../tables/reading";
import {
  isAlike,
  lineReplaced,
  shownIn,
  allOrNothing,
  type Replacement,
} from "./figure-replacements";
import { lostFigures, rowsToFill } from "./lost-figures";
import { namedCell } from "./named-cell";
import type { CellToFill, FiguresMove } from "./remedies";

/**
 * The moves that put figures back where they belong; nothing where the sheet has amounts on those rows
 * of which nobody knows whether they went along, or where a figure would be lost.
 */
export function figuresMove(
  cause: RowsSlid | LinesExchanged | ColumnsExchanged,
  tables: readonly TableReading[],
): FiguresMove | undefined {
  const reading = tables.find((one) => one.table === cause.table);
  if (!reading) return undefined;
  const own = new IndexedReading(reading);
  const all = replacements(cause, own);
  if (!all || (cause.kind !== "columns" && hasStrangeAmounts(reading, all))) return undefined;
  const changing = all.filter(({ at, by }) => !isAlike(at.figure, by?.figure));
  const [first] = changing;
  if (!first || changing.some(({ at, by }) => !isOnSheet(first.at, at) || !isOnSheet(first.at, by)))
    return undefined;
  const lines = [...new Set(changing.map(({ line }) => line))].sort(
    (one, other) => one.place.row - other.place.row,
  );
  return {
    kind: "move",
    does: cause.kind === "rows" ? "back" : "exchange",
    what: whatGoes(cause, lines),
    lines: lines.map((line) => ({
      line: namedCell(line.place, line.place.sheet),
      name: lineNamed(line, line.key),
      cells: changing.filter((one) => one.line === line).map(cellToFill),
    })),
    lost: cause.kind === "rows" ? lostFigures(cause, own) : [],
  };
}

function replacements(
  cause: RowsSlid | LinesExchanged | ColumnsExchanged,
  own: IndexedReading,
): readonly Replacement[] | undefined {
  switch (cause.kind) {
    case "rows":
      return rowsToFill(cause, own);
    case "lines": {
      const [one, other] = cause.lines;
      return allOrNothing([lineReplaced(own, one, other), lineReplaced(own, other, one)]);
    }
    case "columns":
      return columnsReplaced(cause, own);
  }
}

function columnsReplaced(
  { columns: [one, other], lines }: ColumnsExchanged,
  own: IndexedReading,
): readonly Replacement[] | undefined {
  return allOrNothing(
    (lines ?? own.reading.lines).map((line) => {
      const [left, right] = [own.figure(line.key, one), own.figure(line.key, other)];
      if (!left && !right) return [];
      if (!left || !right) return undefined;
      return [
        { line, at: left, by: right },
        { line, at: right, by: left },
      ];
    }),
  );
}

/** Amounts on those rows that no relation speaks of: they may have slid along, or not. */
function hasStrangeAmounts(
  { aside = [], columns, figures }: TableReading,
  all: readonly Replacement[],
): boolean {
  const rows = new Set(all.flatMap(({ at, by }) => [rowKey(at), ...(by ? [rowKey(by)] : [])]));
  const unknown = new Set(
    columns.filter(({ standing }) => standing === "unknown").map(({ key }) => key),
  );
  return (
    aside.some((place) => rows.has(rowKey(place))) ||
    figures.some(
      (placed) =>
        unknown.has(placed.columnKey) &&
        placed.figure.kind === "amount" &&
        rows.has(rowKey(placed)),
    )
  );
}

function rowKey({ sheet, row }: Pick<PlacedFigure, "sheet" | "row">): string {
  return placeKey({ sheet, row, column: 0 });
}

function isOnSheet({ sheet }: PlacedFigure, other: PlacedFigure | undefined): boolean {
  return other === undefined || other.sheet === sheet;
}

function cellToFill({ at, by }: Replacement): CellToFill {
  return {
    column: at.columnKey,
    to: namedCell(at, at.sheet),
    ...(by && { from: namedCell(by, at.sheet) }),
    was: shownIn(at.figure),
    becomes: shownIn(by?.figure),
  };
}

function whatGoes(
  cause: RowsSlid | LinesExchanged | ColumnsExchanged,
  lines: readonly Line[],
): string {
  if (cause.kind === "columns") {
    const on = cause.lines ? `${rowsNamed(cause.lines)}的` : "";
    return `${on}${cause.columns.map((column) => `“${column}”`).join("与")}两栏的金额`;
  }
  if (cause.kind === "lines")
    return `第 ${lines.map(({ place }) => place.row + 1).join("、")} 行的金额`;
  return `${rowsNamed(lines)}的金额`;
}
