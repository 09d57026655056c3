import type { TableCell, TextParagraph } from "../../reading-text/finished-text";
import type { ParagraphAtWork } from "../at-work";

/** A table inside the text, by what its cells say. */
export interface TextTable {
  /** Its paragraphs, first and last. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly TextRow[];
}

/** A row of it; rows in which nothing is written are none. */
export interface TextRow {
  readonly row: number;
  readonly isHead: boolean;
  readonly cells: readonly TextCell[];
}

/** A cell with what stands in it; one of several paragraphs is no number. */
export interface TextCell {
  readonly at: TableCell;
  readonly p: ParagraphAtWork;
  readonly kind: "words" | "number" | "dash" | "several";
}

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;
const DASH = /^[—–\-/]{1,4}$/;

/** The tables of a text whose paragraphs know their cells. */
export function textTablesIn(
  texts: readonly TextParagraph[],
  paragraphs: readonly ParagraphAtWork[],
): readonly TextTable[] {
  const byTable = new Map<number, number[]>();
  texts.forEach(({ cell, place }, at) => {
    if (cell && place === "table")
      byTable.set(cell.table, [...(byTable.get(cell.table) ?? []), at]);
  });
  return [...byTable.values()]
    .filter((all) => all.at(-1)! - all[0]! === all.length - 1)
    .map((all) => ({
      first: all[0]!,
      last: all.at(-1)!,
      rows: withHeads(rowsOf(all.map((at) => [texts[at]!.cell!, paragraphs[at]!] as const))),
    }));
}

type Row = Omit<TextRow, "isHead">;

function rowsOf(cells: readonly (readonly [TableCell, ParagraphAtWork])[]): readonly Row[] {
  const rows = new Map<number, TextCell[]>();
  for (const [at, p] of cells) {
    const row = rows.get(at.row) ?? [];
    const same = row.findIndex((one) => one.at.column === at.column);
    if (same >= 0) row[same] = { ...row[same]!, kind: "several" };
    else row.push({ at, p, kind: kindOf(p.text) });
    rows.set(at.row, row);
  }
  return [...rows].map(([row, own]) => ({ row, cells: own }));
}

function kindOf(text: string): TextCell["kind"] {
  return NUMBER.test(text) ? "number" : DASH.test(text) ? "dash" : "words";
}

/** Heads end where the first numbers stand; a row of 栏次 that counts 1, 2, 3 is one of them. */
function withHeads(rows: readonly Row[]): readonly TextRow[] {
  const first = rows.findIndex((row) => hasNumbers(row) && !countsColumns(row));
  return rows.map((row, at) => ({ ...row, isHead: first < 0 || at < first }));
}

function hasNumbers({ cells }: Row): boolean {
  return cells.some(({ kind }) => kind === "number" || kind === "dash");
}

function countsColumns({ cells }: Row): boolean {
  const numbers = cells.filter(({ kind }) => kind === "number").map(({ p }) => Number(p.text));
  return numbers.length > 1 && numbers.every((one, at) => one === numbers[0]! + at && one < 40);
}

/** The heads above a column, from above; a head that is merged to the right stands above all of its columns. */
export function headsAbove({ rows }: TextTable, column: number): readonly TextCell[] {
  return rows.flatMap(({ isHead, cells }) =>
    isHead
      ? cells.filter(
          ({ at, kind }) =>
            kind === "words" && at.column <= column && column < at.column + at.columns,
        )
      : [],
  );
}
