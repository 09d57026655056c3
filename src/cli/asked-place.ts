import { addressOf, placeOf } from "../sheets/address";
import type { Sheet } from "../sheets/sheet";
import { nearestSpelling } from "./nearest-spelling";

/** What is asked about, or a Chinese sentence that says why it cannot be found. */
export type AskedPlace =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "cell"; readonly sheet: Sheet; readonly row: number; readonly column: number }
  | { readonly kind: "unclear"; readonly message: string };

/** Excel's last row and column, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Reads `工作表!C33`, `'二〇二二 年'!$C$33`, a cell alone where there is one sheet, or a sheet alone.
 * Upper and lower case, full and half width are the same.
 */
export function askedPlace(text: string, sheets: readonly Sheet[]): AskedPlace {
  const asked = text.trim();
  const whole = sheetNamed(unquoted(asked), sheets);
  if (whole) return { kind: "sheet", sheet: whole.name };
  const at = Math.max(asked.lastIndexOf("!"), asked.lastIndexOf("！"));
  if (at < 0) return withoutSheet(asked, sheets);
  const name = unquoted(asked.slice(0, at));
  const sheet = sheetNamed(name, sheets);
  if (!sheet) return noSheet(name, asked.slice(at + 1), sheets);
  return cellOn(sheet, asked.slice(at + 1));
}

function withoutSheet(asked: string, sheets: readonly Sheet[]): AskedPlace {
  const [only, ...others] = sheets;
  if (!isAddressLike(asked)) return noSheet(unquoted(asked), "", sheets);
  if (only && others.length === 0) return cellOn(only, asked);
  const example = only ? `${quoted(only.name)}!${tidied(asked)}` : "";
  return unclear(`工作簿有 ${sheets.length} 张工作表，请写明是哪一张，如 ${example}。`);
}

function cellOn(sheet: Sheet, typed: string): AskedPlace {
  const address = tidied(typed);
  const place = placeOf(address);
  if (place && place.row <= LAST_ROW && place.column <= LAST_COLUMN)
    return { kind: "cell", sheet, ...place };
  const meant = meantAddress(address);
  const hint =
    meant === undefined ? "写成列字母加行号，如 C33" : `是不是 ${quoted(sheet.name)}!${meant}？`;
  if (address.includes(":"))
    return unclear(`一次只能问一个单元格，不能是“${typed.trim()}”：${hint}`);
  return unclear(`没有“${typed.trim()}”这个单元格地址：${hint}${hint.endsWith("？") ? "" : "。"}`);
}

/** `33C`, `R33C3`, `C:33`, the first cell of a range, an address beyond Excel's last row or column. */
function meantAddress(address: string): string | undefined {
  const first = address.split(":")[0]!;
  const numbered = /^R([1-9][0-9]{0,6})C([1-9][0-9]{0,4})$/.exec(first);
  if (numbered) return addressOf(parseInt(numbered[1]!, 10) - 1, parseInt(numbered[2]!, 10) - 1);
  const letters = /[A-Z]{1,3}/.exec(address)?.[0];
  const digits = /[0-9]+/.exec(address)?.[0];
  const place =
    letters !== undefined && digits !== undefined
      ? placeOf(`${letters}${digits.replace(/^0+/, "") || "1"}`)
      : undefined;
  return place && addressOf(Math.min(place.row, LAST_ROW), Math.min(place.column, LAST_COLUMN));
}

function noSheet(name: string, address: string, sheets: readonly Sheet[]): AskedPlace {
  const names = sheets.map((sheet) => sheet.name);
  const alike = nearestSpelling(name, names) ?? names.find((each) => overlaps(each, name));
  const behind = address === "" ? "" : `!${tidied(address)}`;
  const hint =
    alike === undefined
      ? `工作簿中有：${names.slice(0, MOST_NAMES).join("、")}${names.length > MOST_NAMES ? " 等" : ""}。`
      : `是不是 ${quoted(alike)}${behind}？`;
  return unclear(`没有“${name}”这张工作表，${hint}`);
}

const MOST_NAMES = 12;

function overlaps(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return b.length > 1 && (a.includes(b) || b.includes(a));
}

function sheetNamed(name: string, sheets: readonly Sheet[]): Sheet | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => folded(sheet.name) === folded(name))
  );
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** Excel puts names in quotes and doubles the quotes within. */
function unquoted(name: string): string {
  const inner = /^['‘’](.*)['‘’]$/.exec(name.trim())?.[1];
  return inner === undefined ? name.trim() : inner.replaceAll("''", "'");
}

/** A sheet's name as Excel writes it before an address. */
function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function tidied(address: string): string {
  return address.normalize("NFKC").replace(/[\s$]/g, "").toUpperCase();
}

function isAddressLike(text: string): boolean {
  return /^(?:[A-Z]{1,4}[0-9]+(?::[A-Z]{0,4}[0-9]*)?|[0-9]+[A-Z]{1,3}|R[0-9]+C[0-9]+)$/.test(
    tidied(text),
  );
}

function unclear(message: string): AskedPlace {
  return { kind: "unclear", message };
}
