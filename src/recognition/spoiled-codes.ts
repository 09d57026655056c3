import { codeText, levelOf, padded, type CodeColumns } from "./codes";
import type { Grid } from "./grid";

/** What stands where a code belongs and is none, and the name in the same cell. */
export interface SpoiledCode {
  /** Digits and letters mistaken for digits, a dash, or nothing. */
  readonly text: string;
  readonly name?: string;
}

/**
 * What stands in the code cells of a line that has no code — 210119, 21O1199, 208O501 before a name,
 * 208 | O5 | 01, nothing. Parts of a code are put together; the levels that are left blank above them
 * are those of the code `before`. Nothing where it can have been no code.
 */
export function spoiledCode(
  grid: Grid,
  row: number,
  { columns, ofParts, withNames }: CodeColumns,
  before: string,
): SpoiledCode | undefined {
  const cells = columns.map((column) => ({ column, text: codeText(grid, row, column) }));
  const [own] = cells.filter(({ text }) => text !== "");
  if (own && withNames.has(own.column)) return beforeName(own.text);
  const text = ofParts.size > 0 ? joined(cells, before) : lastText(cells);
  return text !== undefined && LIKE_A_CODE.test(text) ? { text } : undefined;
}

/** Digits that are no code, with letters mistaken for digits; or nothing, or a dash in its stead. */
const LIKE_A_CODE = /^(?:[0-9A-Za-z]{2,9}|[-—－]+)?$/;
const BEFORE_NAME = /^\(?([0-9A-Za-z]*|-+)\)?[-、.:_·/|]?(\p{Script=Han}.*)$/u;

function beforeName(text: string): SpoiledCode | undefined {
  const [, code, name] = BEFORE_NAME.exec(text) ?? [];
  return code !== undefined && name !== undefined && LIKE_A_CODE.test(code)
    ? { text: code, name }
    : undefined;
}

interface CodeText {
  readonly column: number;
  readonly text: string;
}

/** The only text; of levels that are each written in full the lowest. */
function lastText(cells: readonly CodeText[]): string {
  return cells.findLast(({ text }) => text !== "" && !isNoughts(text))?.text ?? "";
}

/** 208 | O5 | 01 → 208O501. Noughts fill up what is below the line's level. */
function joined(cells: readonly CodeText[], before: string): string | undefined {
  const last = cells.findLastIndex(({ text }) => text !== "" && !isNoughts(text));
  if (last < 0) return cells.every(({ text }) => text === "") ? "" : undefined;
  return cells
    .slice(0, last + 1)
    .map(({ text }, level) => (text === "" ? levelOf(before, level) : padded(text, level)))
    .join("");
}

function isNoughts(text: string): boolean {
  return /^0+$/.test(text);
}
