/**
 * Captions as they are compared. Real forms write one caption in many ways: full and half width,
 * spaces between letters, line breaks in narrow cells, any brackets and quotation marks.
 */

const QUOTATION_MARKS = /[“”„‟"'‘’`´「」『』〝〞＂＇]/g;
const OPENING_BRACKETS = /[〔［[【{〖《〈<]/g;
const CLOSING_BRACKETS = /[〕］\]】}〗》〉>]/g;
// Also zero-width and non-breaking ones, which exports from web pages carry.
const SPACES = /[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u3000\ufeff]+/g;

/** Most cells hold plain numbers, which are normal already. */
const NORMAL = /^[0-9A-Za-z.,:;=+-]*$/;

/** Captions come again and again, on every table and in every check. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Full width folded, no spaces, no quotation marks, round brackets only: `“三 公”经费［注］` → `三公经费(注)`. */
export function normalise(text: string): string {
  if (NORMAL.test(text)) return text;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const normal = normalised(text);
  KNOWN.set(text, normal);
  return normal;
}

function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .replace(SPACES, "")
    .replace(QUOTATION_MARKS, "")
    .replace(OPENING_BRACKETS, "(")
    .replace(CLOSING_BRACKETS, ")");
}

const CHINESE_ORDINAL = "[一二三四五六七八九十]+";
const ORDINAL = new RegExp(
  `^(?:${CHINESE_ORDINAL}[、.,:]|\\(${CHINESE_ORDINAL}\\)|\\(?[0-9]{1,2}\\)|[0-9]{1,2}[、.](?![0-9]))`,
);

/** The number words that a form prints before a caption: `十二、`, `（一）`, `3.`; empty when it has none. */
export function ordinalOf(normalised: string): string {
  return ORDINAL.exec(normalised)?.[0] ?? "";
}

/** A caption without its ordinal: `一、一般公共服务支出` → `一般公共服务支出`. */
export function withoutOrdinal(normalised: string): string {
  return normalised.slice(ordinalOf(normalised).length);
}

/**
 * A caption as a name that the notation of relations can hold: no signs of arithmetic, no ordinal,
 * nothing that reads as a number, an axis or a sum.
 */
export function asName(caption: string): string {
  const letters = withoutOrdinal(normalise(caption))
    .replace(/[^\p{Script=Han}\p{L}\p{N}、]/gu, "")
    .replaceAll("之和", "");
  return /^(?:[\p{N}第行栏列至到、]|各[行栏列]|$)/u.test(letters) ? `名${letters}` : letters;
}
