import type { Cell } from "../../sheets/sheet";

/** What Excel would take for something else than words. */
const NOT_READ_AS_WORDS = /^[\s\d０-９+=@.'(（¥$-]/;

/** What to set so that words stand in a cell: an apostrophe, which does not show, keeps them words. */
export function wordsEntry(words: string, format: string | undefined): string {
  return format !== "@" && NOT_READ_AS_WORDS.test(words) ? `'${words}` : words;
}

/** What to set so that a cell holds again what it held. */
export function entryOf(cell: Cell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? wordsEntry(value, cell?.format) : value;
}
