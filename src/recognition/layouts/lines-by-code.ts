import { addressOf } from "../../sheets/address";
import { asName } from "../../sheets/wording";
import type { Line } from "../../tables/reading";
import { codeColumnsOf } from "../code-columns";
import { codeCellsIn, readCode, type CodeColumns } from "../codes";
import type { Grid } from "../grid";
import { isMoneyAt } from "../money-at";
import { withoutPadding } from "../padded-codes";
import type { Region } from "../region";
import type { RepeatedHeads } from "../repeated-heads";
import { spoiledCode } from "../spoiled-codes";
import { bodyRowsOf } from "./body-end";
import { TOTAL } from "./code-line-heads";
import { takenPast } from "./levels-lost";

/** Where the lines of a table of codes stand: below its heads, codes and names before the first figure. */
interface Body {
  readonly from: number;
  /** The columns of codes and names. */
  readonly left: readonly number[];
  readonly figureColumns: readonly number[];
  readonly repeated: RepeatedHeads;
}

/** What the rows of a table of codes were read as. */
interface LinesByCode {
  /** Each row with a code, a name, or an amount that has neither. */
  readonly lines: readonly Line[];
  /** What is odd about them; Chinese sentences without full stop. */
  readonly remarks: readonly string[];
}

/** Reads the lines of a table of codes. */
export function linesByCode({ grid, lastRow }: Region, body: Body): LinesByCode {
  const rows = bodyRowsOf(grid, body.from, lastRow).filter((row) => !body.repeated.has(row));
  const left = leftColumns(grid, lastRow, body, rows);
  const columns = { codes: left.proper.columns, figures: body.figureColumns };
  const read: Line[] = [];
  let before = "";
  for (const [at, row] of rows.entries()) {
    const line = readLine(grid, row, left, before) ?? namelessLine(grid, row, left, before, body);
    if (!line) continue;
    const isUnread =
      line.code === undefined && line.standing === "unknown" && holdsMoney(grid, row, body);
    if (isUnread) before = takenPast(grid, row, rows.slice(at + 1), columns, before);
    else before = line.code ?? before;
    read.push(line);
  }
  const lines = numbered(withoutPadding(read));
  return { lines, remarks: numbersAsNames(grid, lines, left) };
}

/** Lines of one key told apart: the second is 重2. */
function numbered(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, times);
    return times === 1 ? line : { ...line, key: `${line.key}重${times}` };
  });
}

/** The columns before the figures, those of them that hold codes, and those of names among these. */
interface LeftColumns {
  readonly all: readonly number[];
  readonly codes: readonly number[];
  readonly wordy: ReadonlySet<number>;
  /** Those that hold codes and no names but behind them. */
  readonly proper: CodeColumns;
}

function leftColumns(
  grid: Grid,
  lastRow: number,
  { from, left: all }: Body,
  rows: readonly number[],
): LeftColumns {
  const count = (column: number, pattern: RegExp) => {
    let found = 0;
    for (let row = from; row <= lastRow; row++) if (pattern.test(grid.own(row, column))) found++;
    return found;
  };
  const codes = all.filter((column) => count(column, DIGITS_FIRST) > 0);
  const wordy = new Set(
    codes.filter(
      (column) => count(column, /^\p{Script=Han}/u) > MOSTLY * count(column, DIGITS_FIRST),
    ),
  );
  const proper = codes.filter((column) => !wordy.has(column));
  return { all, codes, wordy, proper: codeColumnsOf(grid, rows, proper) };
}

/** As codes begin, in brackets too. */
const DIGITS_FIRST = /^\(?[0-9]/;

/** A column with this many times as many words as numbers holds names, not codes. */
const MOSTLY = 3;

function readLine(grid: Grid, row: number, left: LeftColumns, before: string): Line | undefined {
  const read = readCode(grid, row, codeCells(grid, row, left), before);
  const caption = read?.name ?? captionOf(grid, row, left.all);
  const place = placeOf(grid, row, left);
  if (read) {
    const { code, inherits } = read;
    const line = { key: code, code, caption, standing: "main", zone: "items", place } as const;
    return { ...line, ...cellsOf(grid, row, left), ...(inherits && { inheritsCode: inherits }) };
  }
  if (TOTAL.test(caption)) return { key: "合计", caption, standing: "main", zone: "total", place };
  if (caption === "") return undefined;
  const standing = /^其中/.test(caption) ? "part" : "unknown";
  const unread = unreadCode(grid, row, left, before);
  return { key: asName(caption), caption, standing, place, ...unread };
}

/** A row of amounts that says nothing of what they are for: no amount may count as nothing. */
function namelessLine(
  grid: Grid,
  row: number,
  left: LeftColumns,
  before: string,
  body: Body,
): Line | undefined {
  if (!holdsMoney(grid, row, body)) return undefined;
  const place = placeOf(grid, row, left);
  const key = `第${row + 1}行`;
  const unread = unreadCode(grid, row, left, before);
  return { key, caption: "", standing: "unknown", place, ...unread };
}

function holdsMoney(grid: Grid, row: number, { figureColumns }: Body): boolean {
  return figureColumns.some((column) => isMoneyAt(grid, row, column));
}

function placeOf(grid: Grid, row: number, { all }: LeftColumns): Line["place"] {
  const column = all.find((each) => grid.own(row, each) !== "") ?? 0;
  return { sheet: grid.sheet.name, row, column };
}

function unreadCode(
  grid: Grid,
  row: number,
  left: LeftColumns,
  before: string,
): Partial<Pick<Line, "unreadCode" | "codeCells" | "key" | "caption">> {
  const spoiled = spoiledCode(grid, row, left.proper, before);
  if (!spoiled || left.proper.columns.length === 0) return {};
  const { text, name } = spoiled;
  const named = name === undefined ? {} : { key: asName(name), caption: name };
  return { ...named, unreadCode: text, ...cellsOf(grid, row, left) };
}

function cellsOf(grid: Grid, row: number, { proper }: LeftColumns): Pick<Line, "codeCells"> {
  const codeCells = codeCellsIn(grid, row, proper);
  return codeCells ? { codeCells } : {};
}

/**
 * Code cells hold digits, or a code and its name; a cell that begins with a word is a name's. A number
 * among names beside a code is a name mistyped.
 */
function codeCells(grid: Grid, row: number, { codes, wordy, proper }: LeftColumns): CodeColumns {
  const cells = codes.filter((column) => !/^\p{Script=Han}/u.test(grid.own(row, column)));
  const holdsCode = cells.some((column) => !wordy.has(column) && grid.own(row, column) !== "");
  const columns = holdsCode
    ? cells.filter((column) => !wordy.has(column) || !isNumber(grid, row, column))
    : cells;
  return { ...proper, columns };
}

/** A sentence for each number that stands where the line of a code has its name. */
function numbersAsNames(grid: Grid, lines: readonly Line[], { wordy }: LeftColumns): string[] {
  return lines
    .filter(({ code, caption }) => code !== undefined && caption === "")
    .flatMap(({ code, place: { row } }) =>
      [...wordy]
        .filter((column) => isNumber(grid, row, column))
        .map(
          (column) =>
            `${addressOf(row, column)}“${grid.own(row, column)}”处应为 ${code!} 的科目名称，疑似误填`,
        ),
    );
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  return /^[0-9][0-9.,]*$/.test(grid.own(row, column));
}

function captionOf(grid: Grid, row: number, left: readonly number[]): string {
  return (
    left.map((column) => grid.own(row, column)).findLast((text) => /\p{Script=Han}/u.test(text)) ??
    ""
  );
}
