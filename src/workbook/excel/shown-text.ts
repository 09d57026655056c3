import type { CellValue } from "../../sheets/sheet";

/** Excel shows `####` where a column is too narrow for its number, and answers that as its text. */
const TOO_NARROW = /^#+$/;
const PLAIN_DECIMALS = /^[#,]*0(?:\.(0+))?(?:_[^0#?]+)?(?:;.*)?$/;

/**
 * What a cell holds and shows. A number in too narrow a column is shown as its format would; where
 * the format is more than decimals (it may divide by ten thousand), what it shows cannot be told, and
 * the cell is read as one that shows no number.
 */
export function readShownText(
  value: CellValue,
  text: string,
  format: string | undefined,
): { readonly value: CellValue; readonly text: string } {
  if (typeof value !== "number" || !TOO_NARROW.test(text)) return { value, text };
  if (format === undefined) return { value, text: String(value) };
  const plain = PLAIN_DECIMALS.exec(format);
  return plain
    ? { value, text: value.toFixed(plain[1]?.length ?? 0) }
    : { value: { error: text }, text };
}
