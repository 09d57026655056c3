import { placeOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import { namedCell, namedRange, type NamedCell } from "./named-cell";

/** `'GK01 收入'!$C$8:C15`: an optional sheet, a cell, an optional second one; no name, no function; with the sign before it. */
const REFERENCE =
  /(?:^|[^\p{L}\p{N}_.$!])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?(?![\p{L}\p{N}_(!])/gu;

/** The cells that a formula reads, each once, in its order: what to look at when its result is wrong. */
export function formulaInputs(formula: string, { sheet }: CellPlace): readonly NamedCell[] {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const inputs = [...withoutTexts.matchAll(REFERENCE)].flatMap(([, quoted, bare, first, last]) => {
    const named = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
    return input(named, first!, last, sheet);
  });
  return [...new Map(inputs.map((cell) => [cell.label, cell])).values()];
}

function input(
  sheet: string,
  first: string,
  last: string | undefined,
  sheetAtHand: string,
): readonly NamedCell[] {
  const from = placeOf(first);
  const to = last === undefined ? undefined : placeOf(last);
  if (!from) return [];
  if (!to) return [namedCell({ sheet, ...from }, sheetAtHand)];
  const range = {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
  return [namedRange(sheet, range, sheetAtHand)];
}
