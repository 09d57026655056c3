import { placeOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([^\s'!(),:+\-*/="$]+))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]*`;
const REFERENCE = new RegExp(`(?:${SHEET})?(${CELL})(?::(${CELL}))?`, "g");
/** Text in quotes names no cell, but what INDIRECT is given does. */
const INDIRECT = /INDIRECT\("([^"]*)"(?:,[^()]*)?\)/gi;
/** What is added from rounded figures, ROUND leaves as it is. */
const ROUNDED = /^=\s*ROUND\((.*),\s*[0-9]\)$/i;
/** Ranges greater than this are whole columns, not addends. */
const MOST_ROWS = 2000;

/**
 * The cells that a formula adds up, or the one that it points at, on whatever sheet: of
 * `=SUM(C8:C9)+支出决算表!C7` three. `undefined`: it does something else, or names them otherwise
 * (SUMIF). Places count from 0.
 */
export function addedCells(formula: string, own: string): readonly CellPlace[] | undefined {
  const plain = formula.replace(INDIRECT, "$1").replace(ROUNDED, "$1");
  if (!/^(?:[=+(),\s]|SUM|SUBTOTAL\(9,)*$/i.test(plain.replace(REFERENCE, ""))) return undefined;
  const cells = [...plain.matchAll(REFERENCE)].map((found) => cellsOf(found, own));
  return cells.length > 0 && cells.every((each) => each !== undefined) ? cells.flat() : undefined;
}

/** Whether a formula adds cells up, in whatever way it names them. */
export function addsUp(formula: string): boolean {
  return /SUM|SUBTOTAL|[A-Z][0-9]+\s*\+/i.test(formula) && !/[*/]/.test(formula);
}

function cellsOf(found: RegExpMatchArray, own: string): readonly CellPlace[] | undefined {
  const [, quoted, bare, from, to] = found;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? own;
  const first = placeOf(from!);
  const last = placeOf(to ?? from!);
  if (!first || !last || last.row - first.row > MOST_ROWS) return undefined;
  const height = Math.max(0, last.row - first.row + 1);
  const width = Math.max(0, last.column - first.column + 1);
  return Array.from({ length: height * width }, (_, index) => ({
    sheet,
    row: first.row + Math.floor(index / width),
    column: first.column + (index % width),
  }));
}
