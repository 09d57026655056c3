import { footnotesApartFromDigits, withoutFootnoteMark } from "../sheets/footnote-marks";
import { normalise } from "../sheets/wording";
import type { CodeCell } from "../tables/reading";
import type { Grid } from "./grid";

/** The cells where the codes of a table's lines stand, and how they are written there. */
export interface CodeColumns {
  /** One, or one for each level from 类 on. */
  readonly columns: readonly number[];
  /** Those that hold a level's own two digits, so that no whole code stands there. */
  readonly ofParts: ReadonlySet<number>;
  /** Those where the name stands behind the code in the same cell. */
  readonly withNames: ReadonlySet<number>;
}

/** What the code cells of a line say: a code, and perhaps the name that stands in the same cell. */
export interface ReadCode {
  readonly code: string;
  readonly name?: string;
  /** Upper levels are blank here, and those of the line above. */
  readonly inherits?: true;
}

const FULL = /^[1-9][0-9]{2}(?:[0-9]{2}){0,2}$/;
const PART = /^[0-9]{1,2}$/;
const WITH_NAME = /^\(?([1-9][0-9]{2}(?:[0-9]{2}){0,2})\)?[-、.:_·/|]?(\p{Script=Han}.*)$/u;

/**
 * Reads a line's classification code (类 3 digits, 款 5, 项 7) from its code cells: one cell with the
 * whole code, as text or number; 类, 款, 项 in a cell each, each in full or its own two digits; upper
 * levels left blank on lower lines, then taken from the code before.
 */
export function readCode(
  grid: Grid,
  row: number,
  { columns, ofParts }: CodeColumns,
  before: string,
): ReadCode | undefined {
  const texts = columns.map((column) => codeText(grid, row, column));
  const last = texts.findLastIndex((text) => text !== "");
  if (last < 0) return undefined;
  const text = texts[last]!;
  const withName = WITH_NAME.exec(text);
  if (withName) return { code: withName[1]!, name: withName[2]! };
  if (FULL.test(text) && !ofParts.has(columns[last]!)) return { code: text };
  return PART.test(text) ? composed(texts.slice(0, last + 1), before) : undefined;
}

/** The cells where a line's code stands or belongs; nothing where a formula fills one. */
export function codeCellsIn(
  grid: Grid,
  row: number,
  { columns }: CodeColumns,
): readonly CodeCell[] | undefined {
  const cells = columns.map((column) => ({ column, cell: grid.cell(row, column) }));
  if (cells.length === 0 || cells.some(({ cell }) => cell?.formula !== undefined)) return undefined;
  return cells.map(({ column, cell }) => {
    const value = cell?.value;
    const isText = typeof value === "number" || typeof value === "string";
    return { sheet: grid.sheet.name, row, column, text: isText ? String(value).trim() : "" };
  });
}

/** 201 | 33 | 02 → 2013302; blanks before the last part are taken from the code of the line before. */
function composed(texts: readonly string[], before: string): ReadCode | undefined {
  const parts = texts.map((text, level) =>
    text === "" ? levelOf(before, level) : padded(text, level),
  );
  const last = parts.at(-1)!;
  const above = parts.slice(0, -1);
  const start = above.findLast((part) => part.length > 3) ?? "";
  if (start === "" && above.includes("")) return undefined;
  const code = start ? start + last : above.join("") + last;
  if (!FULL.test(code) || code.length <= 3) return undefined;
  return start === "" && texts.includes("") ? { code, inherits: true } : { code };
}

/** The digits of a code at one level: 类 the first three, 款 and 项 two each. */
export function levelOf(code: string, level: number): string {
  return level === 0 ? code.slice(0, 3) : code.slice(1 + level * 2, 3 + level * 2);
}

/** A number cell loses its leading zero: 2 → 02. */
export function padded(text: string, level: number): string {
  return level > 0 && text.length === 1 ? `0${text}` : text;
}

/** The text of a code cell: digits that spaces or stops part are put together, `208.05.06`, and no mark is around them, `（2080506）。`. */
export function codeText(grid: Grid, row: number, column: number): string {
  const value = grid.cell(row, column)?.value;
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : "";
  const bare = bareCode(grid, row, column);
  const digits = bare.replace(BETWEEN, "");
  return /^[0-9]+$/.test(digits) ? digits : grid.own(row, column);
}

/** A cell's normalised text without the brackets, commas and stops around it and the footnote mark behind it. */
export function bareCode(grid: Grid, row: number, column: number): string {
  const shown = grid.cell(row, column)?.text ?? "";
  const unmarked = footnotesApartFromDigits(withoutFootnoteMark(shown).text);
  const normal = unmarked === shown ? grid.own(row, column) : normalise(unmarked);
  return normal.replace(AROUND, "");
}

const BETWEEN = /[-.·'_]/g;
const AROUND = /^[-—–(.·'_*※、]+|[-—–()。.,;:、·'_!?…~*※/\\|]+$/g;

/** True when a cell's text reads as a whole code, alone or before its name. */
export function isWholeCode(grid: Grid, row: number, column: number): boolean {
  return FULL.test(codeText(grid, row, column)) || isCodeWithName(grid, row, column);
}

/** True when a cell's text reads as a whole code with its name behind it. */
export function isCodeWithName(grid: Grid, row: number, column: number): boolean {
  return WITH_NAME.test(codeText(grid, row, column));
}
