import { write, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { addressOf } from "../../sheets/address";
import type { Bounded } from "../file/bounded-reading";
import { readStream } from "../file/xls-workbook";

export interface ConvertedXls {
  readonly bytes: Uint8Array;
  /** Names that an .xlsx cannot have, and what stands for them. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The stream of an .xls as an .xlsx; `undefined` when it cannot be read or held. SheetJS keeps figures and formulas, not the looks. */
export function convertXls(stream: Uint8Array, bounded: Bounded): ConvertedXls | undefined {
  const book = readStream(stream, { cellStyles: true }, bounded);
  if (!book) return undefined;
  // A name listed twice, or without its records, has no sheet.
  for (const name of book.SheetNames) book.Sheets[name] ??= {};
  for (const worksheet of Object.values(book.Sheets)) tidy(worksheet);
  const renamed = renameSheets(book);
  const bytes = written(book, bounded);
  return bytes && { bytes, renamed };
}

function written(book: WorkBook, bounded: Bounded): Uint8Array | undefined {
  const cells = Object.values(book.Sheets).reduce((sum, sheet) => sum + cellsIn(sheet), 0);
  try {
    const bytes = bounded(
      cells * BYTES_OF_CELL,
      () => write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer,
    );
    return new Uint8Array(bytes);
  } catch {
    // It throws plain Errors on all that the newer format cannot hold: the caller says “damaged”.
    return undefined;
  }
}

/** About as much as a cell takes in a file. */
const BYTES_OF_CELL = 20;

function cellsIn(worksheet: WorkSheet): number {
  return rowsOf(worksheet).reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

type Row = (CommentedCell | undefined)[] | undefined;
type CommentedCell = CellObject & { readonly c?: { t?: string }[] };

/** A sheet on which nothing stands has no rows, and SheetJS would stumble over that. */
function rowsOf(worksheet: WorkSheet): Row[] {
  worksheet["!data"] ??= [[]];
  return worksheet["!data"];
}

/** An .xls has 256 columns. A damaged one puts cells far behind them, and every line would be written as wide. */
const COLUMNS = 256;

/** The longest text and formula that a cell of an .xlsx can hold. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** SheetJS writes outline levels of columns that Excel rejects, and keeps the control characters that end old comments. */
function tidy(worksheet: WorkSheet): void {
  for (const column of worksheet["!cols"] ?? []) delete column?.level;
  const rows = rowsOf(worksheet);
  for (const row of rows) row?.forEach((cell) => cell && tidyCell(cell));
  let last = 0;
  // Rows without cells are missing, and the stated range may be far larger than what stands in it.
  for (let row = 0; row < Math.max(1, rows.length); row++) {
    const cells = (rows[row] ??= []);
    if (cells.length > COLUMNS) cells.length = COLUMNS;
    if (cells.some((cell) => cell !== undefined)) last = row;
  }
  rows.length = last + 1;
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
  worksheet["!ref"] = `A1:${addressOf(Math.max(0, rows.length - 1), width - 1)}`;
}

function tidyCell(cell: CommentedCell): void {
  for (const comment of cell.c ?? []) comment.t = withoutControls(comment.t ?? "");
  if (typeof cell.v === "string" && cell.v.length > LONGEST_TEXT)
    cell.v = cell.v.slice(0, LONGEST_TEXT);
  if ((cell.f?.length ?? 0) > LONGEST_FORMULA) delete cell.f;
}

function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, "");
}

const LONGEST_NAME = 31;

/** Other writers of .xls allow names that Excel never did: longer ones, with any sign in them. */
function renameSheets(book: WorkBook): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, name] of book.SheetNames.entries()) {
    const fit = freeName(fitName(name), taken);
    taken.add(fit.toLowerCase());
    if (fit === name) continue;
    renamed.set(name, fit);
    book.SheetNames[index] = fit;
    book.Sheets[fit] = book.Sheets[name]!;
  }
  return renamed;
}

function fitName(name: string): string {
  const fit = name.replace(/[\\/?*[\]:]|\p{Cc}/gu, "_").replace(/^'|'$/g, "_");
  return fit.slice(0, LONGEST_NAME).trim() === "" ? "表" : fit.slice(0, LONGEST_NAME);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${name.slice(0, LONGEST_NAME - 5)}_${number}`;
  return free;
}
