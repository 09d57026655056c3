import type { Sheet } from "../../../sheets/sheet";
import type { NewCell, NewRow, NewRowStyle, NewSheet } from "../../../workbook/new-sheet";

/** A sheet that was put into the workbook, as it was written: so that edits made on it since are known. */
export interface InsertedSheet {
  /** The name that it got. */
  readonly name: string;
  readonly rows: readonly InsertedRow[];
  /** Its charts, with the sheet that each stands on. */
  readonly charts: readonly InsertedChart[];
}

export interface InsertedRow {
  readonly style: NewRowStyle;
  /** What was entered into each cell; nothing for a blank one. */
  readonly entries: readonly string[];
}

export interface InsertedChart {
  /** All that makes it what it is, as text: where it differs, the chart is another. */
  readonly drawing: string;
  readonly title: string;
  readonly on: string;
}

/** What is to be kept of a sheet that was added under a name. */
export function insertedSheet(sheet: NewSheet, name: string): InsertedSheet {
  return {
    name,
    rows: sheet.rows.map(({ style, cells }) => ({ style, entries: cells.map(entryOf) })),
    charts: sheet.charts.map(({ place, ...chart }) => ({
      drawing: JSON.stringify(chart),
      title: chart.title,
      on: place.sheet ?? name,
    })),
  };
}

/** A cell's entry as text: as it would be typed. */
function entryOf(cell: NewCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "words":
      return cell.text;
    case "amount":
      return String(Number(cell.amount));
    case "formula":
      return cell.formula;
  }
}

/** The rows of a sheet as it stands, of so many columns, up to the last one that holds something. */
export function standingRows({ rows }: Sheet, columns: number): readonly (readonly NewCell[])[] {
  const cells = Array.from(rows, (row) =>
    Array.from({ length: columns }, (_, column) => standingCell(row?.[column])),
  );
  const last = cells.findLastIndex((row) => row.some((cell) => entryOf(cell) !== ""));
  return cells.slice(0, last + 1);
}

function standingCell(cell: NonNullable<Sheet["rows"][number]>[number]): NewCell {
  if (cell?.formula !== undefined)
    return { kind: "formula", formula: cell.formula, format: cell.format ?? "General" };
  const value = cell?.value;
  if (typeof value === "number")
    return { kind: "amount", amount: String(value), format: cell?.format ?? "General" };
  return { kind: "words", text: typeof value === "string" ? value : (cell?.text ?? "") };
}

/** A row as one text, by which rows are compared. Excel spells names of sheets in formulas its own way. */
export function tokenOf(entries: readonly string[]): string {
  const spelled = entries.map((entry) =>
    entry.startsWith("=") ? entry.replace(/['$ ]/g, "").toUpperCase() : entry.trimEnd(),
  );
  const last = spelled.findLastIndex((entry) => entry !== "");
  return JSON.stringify(spelled.slice(0, last + 1));
}

/** The same of cells. */
export function tokenOfCells(cells: NewRow["cells"]): string {
  return tokenOf(cells.map(entryOf));
}

/** A row's words, as somebody reads them. */
export function wordsOfRow(cells: NewRow["cells"]): string {
  return cells
    .map(entryOf)
    .filter((entry) => entry !== "")
    .join("　")
    .trim();
}
