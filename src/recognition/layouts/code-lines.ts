import { addressOf } from "../../sheets/address";
import { asName, normalise } from "../../sheets/wording";
import type { CodeLinesForm, ColumnForm } from "../../tables/form";
import type { Line } from "../../tables/reading";
import { isWholeCode, readCode } from "../codes";
import { asideRemark, draftFigure, keptColumn, misfit, type Draft, type Misfit } from "../draft";
import { filled, type Grid } from "../grid";
import { isNumberRow } from "../column-numbers";
import { headedColumns, type HeadedColumn } from "../headed-columns";
import type { HeadZone } from "../heads";
import type { Region } from "../region";
import { repeatedHeads, type RepeatedHeads } from "../repeated-heads";
import { isNoteRow } from "./body-end";

const TOTAL = /^(?:合计|总计|本年合计|支出合计|收入合计)$/;
const GENERIC_CAPTIONS = new Set(["合计", "小计", "收入", "支出"]);

/** Reads a table with one line for each classification code. */
export function readCodeLines(
  region: Region,
  form: Pick<CodeLinesForm, "title" | "columns" | "beside">,
): Draft | Misfit {
  const zone = headZone(region, form.columns);
  if (!zone) return misfit(`没有找到《${form.title}》的表头（如“${exampleHead(form.columns)}”）`);
  const { grid, title } = region;
  const width = Array.from({ length: grid.columnCount }, (_, column) => column);
  const headed = headedColumns(grid, zone, width, { ...form, year: title.year });
  const first = headed.find(isFigureColumn)?.column;
  if (first === undefined) return misfit(`表头中没有《${form.title}》的栏目，请核对表头文字`);
  const figureColumns = headed.filter(({ column, path }) => column >= first && path.length > 0);
  const columns = figureColumns.map(keptColumn).filter((column) => column !== undefined);
  const lines = readLines(region, zone.lastRow + 1, first, repeatedHeads(grid, zone, title.form));
  const lastRow = lines.at(-1)?.place.row ?? zone.lastRow;
  return {
    kind: "draft",
    lines,
    columns,
    figures: lines.flatMap((line) => columns.map((column) => draftFigure(grid, line, column))),
    firstRow: zone.firstRow,
    lastRow,
    firstColumn: 0,
    lastColumn: figureColumns.at(-1)?.column ?? first,
    remarks: [...asideRemark(figureColumns), ...unheaded(grid, lines, headed, first)],
  };
}

/** A head that every table of the form has, for messages; the first is often called otherwise. */
function exampleHead(columns: readonly ColumnForm[]): string {
  const always = columns.filter(({ optional, partOf }) => !optional && partOf === undefined);
  return (always[1] ?? columns[0]!).key;
}

/** Columns of budgets may stand before the form's own; codes and names end before either. */
function isFigureColumn({ standing, key }: HeadedColumn): boolean {
  return key !== "" && (standing === "main" || standing === "aside");
}

/** The rows from the first head to the row before the first line. */
function headZone(
  { grid, firstRow, lastRow }: Region,
  forms: readonly ColumnForm[],
): HeadZone | undefined {
  const captions = new Set(
    forms
      .flatMap((form) => form.aliases.map(normalise))
      .filter((alias) => !GENERIC_CAPTIONS.has(alias)),
  );
  const anchors = anchorsIn(grid, firstRow, lastRow, captions);
  const top = anchors[0]?.row;
  if (top === undefined) return undefined;
  const leftmost = Math.min(...anchors.map(({ column }) => column));
  const body = firstLine(grid, top + 1, lastRow, leftmost);
  const end = body ?? afterHeads(grid, anchors.at(-1)!.row, lastRow);
  return { firstRow: Math.min(top, firstHead(grid, firstRow, top)), lastRow: end - 1 };
}

/** Heads stand close together: the captions of the first eight rows after the first one. */
const HEAD_ROWS = 8;

function anchorsIn(grid: Grid, firstRow: number, lastRow: number, captions: ReadonlySet<string>) {
  const found: { row: number; column: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (found[0] && row > found[0].row + HEAD_ROWS) break;
    for (const { column, text } of filled(grid, row)) {
      if (captions.has(text.replace(/\(.*元\)$/, ""))) found.push({ row, column });
    }
  }
  return found;
}

/** A group's head, such as 本年支出 or 项目, may stand one or two rows above the first known caption. */
function firstHead(grid: Grid, firstRow: number, top: number): number {
  for (let row = Math.max(firstRow, top - 2); row < top; row++) {
    for (const { text } of filled(grid, row))
      if (/^(?:项目|科目|功能分类|支出功能分类|收入|支出|本年)/.test(text)) return row;
  }
  return top;
}

function firstLine(
  grid: Grid,
  from: number,
  lastRow: number,
  leftmost: number,
): number | undefined {
  for (let row = from; row <= lastRow; row++) {
    for (const { column, text } of filled(grid, row)) {
      if (column < leftmost && (TOTAL.test(text) || isWholeCode(grid, row, column))) return row;
    }
  }
  return undefined;
}

/** An empty table: the body begins below the heads and the numbers under them. */
function afterHeads(grid: Grid, lastHead: number, lastRow: number): number {
  let row = lastHead + 1;
  while (row <= lastRow && row <= lastHead + 2 && isNumberRow(grid, row)) row++;
  return row;
}

function readLines(
  { grid, lastRow }: Region,
  from: number,
  first: number,
  repeated: RepeatedHeads,
): Line[] {
  const left = Array.from({ length: first }, (_, column) => column);
  const codeColumns = left.filter((column) => holdsCodes(grid, from, lastRow, column));
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  let before = "";
  for (let row = from; row <= lastRow && !isNoteRow(grid, row); row++) {
    if (repeated.has(row)) continue;
    const line = readLine(grid, row, { left, codeColumns }, before);
    if (!line) continue;
    before = line.code ?? before;
    const times = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, times);
    lines.push(times === 1 ? line : { ...line, key: `${line.key}重${times}` });
  }
  return lines;
}

/** The columns before the figures, and those of them that hold codes. */
interface LeftColumns {
  readonly left: readonly number[];
  readonly codeColumns: readonly number[];
}

function holdsCodes(grid: Grid, from: number, lastRow: number, column: number): boolean {
  for (let row = from; row <= lastRow; row++) if (/^[0-9]/.test(grid.own(row, column))) return true;
  return false;
}

function readLine(
  grid: Grid,
  row: number,
  { left, codeColumns }: LeftColumns,
  before: string,
): Line | undefined {
  const read = readCode(grid, row, codeCells(grid, row, codeColumns), before);
  const caption = read?.name ?? captionOf(grid, row, left);
  const place = {
    sheet: grid.sheet.name,
    row,
    column: left.find((column) => grid.own(row, column) !== "") ?? 0,
  };
  if (read)
    return { key: read.code, code: read.code, caption, standing: "main", zone: "items", place };
  if (TOTAL.test(caption)) return { key: "合计", caption, standing: "main", zone: "total", place };
  if (caption === "") return undefined;
  const standing = /^其中/.test(caption) ? "part" : "unknown";
  return { key: asName(caption), caption, standing, place };
}

/** Code cells hold digits, or a code and its name; a cell that begins with a word is a name's. */
function codeCells(grid: Grid, row: number, left: readonly number[]): readonly number[] {
  return left.filter((column) => !/^\p{Script=Han}/u.test(grid.own(row, column)));
}

function captionOf(grid: Grid, row: number, left: readonly number[]): string {
  return (
    left.map((column) => grid.own(row, column)).findLast((text) => /\p{Script=Han}/u.test(text)) ??
    ""
  );
}

/** Figures in columns that have no head at all are said. */
function unheaded(
  grid: Grid,
  lines: readonly Line[],
  headed: readonly { column: number; path: readonly string[] }[],
  first: number,
): string[] {
  const columns = headed.filter(({ column, path }) => column >= first && path.length === 0);
  const used = columns.filter(({ column }) =>
    lines.some(({ place }) => grid.own(place.row, column) !== ""),
  );
  return used.map(
    ({ column }) => `${addressOf(lines[0]!.place.row, column)}所在的列没有表头，未核对`,
  );
}
