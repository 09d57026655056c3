import type Decimal from "decimal.js";
import { footnotesApartFromDigits } from "../sheets/footnote-marks";
import { Money } from "./decimal";

const DASH = "[-—–―─━‐‑−ー]+";
const DASHES = new RegExp(`^(?:${DASH}(?:0(?:\\.0*)?${DASH})?|[/\\\\]+|无)$`);
const PLAIN = /^[0-9]+(?:\.[0-9]*)?$|^\.[0-9]+$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/;

/**
 * The text as digits are compared: half width, no spaces, no currency sign, nor the apostrophe before it that
 * keeps a number as text in Excel and that other programs and .csv files leave to be seen.
 */
function tidied(text: string): string {
  return footnotesApartFromDigits(text)
    .normalize("NFKC")
    .replace(/[\s\u00a0\u200b\ufeff¥￥]+/g, "")
    .replace(/^['‘’]/, "")
    .replace(/^[−–—](?=[0-9.])/, "-");
}

/** True for a sign that stands for “nothing”: `—`, `-`, `/`, `无`, or a nought between dashes: `—0—`. */
export function isDash(text: string): boolean {
  return DASHES.test(tidied(text));
}

/**
 * The number that a text spells, such as `1,234.50`, `（3.20）` for −3.20, or full-width digits;
 * `undefined` when it spells none: `12①` is no 121. Commas must part groups of three.
 */
export function readAmount(text: string): Decimal | undefined {
  const tidy = tidied(text);
  const inBrackets = /^\((.+)\)$/.exec(tidy)?.[1];
  const unsigned = inBrackets ?? tidy.replace(/^[-+]/, "");
  if (!PLAIN.test(unsigned) && !GROUPED.test(unsigned)) return undefined;
  const amount = new Money(unsigned.replace(/,/g, "").replace(/\.$/, ""));
  return inBrackets !== undefined || tidy.startsWith("-") ? amount.negated() : amount;
}

/** How many decimals a text that spells a number shows: `337.020` → 3. */
export function decimalsOf(text: string): number {
  return /\.([0-9]*)/.exec(tidied(text))?.[1]?.length ?? 0;
}
