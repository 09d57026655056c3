/** A paragraph in one way of writing, so that it can be read; and the way back. */
export interface NormalText {
  readonly text: string;
  /** For each letter where it stands in the paragraph; one more for the end. */
  readonly places: readonly number[];
}

/** White space, letters that show nothing, quotation marks. */
const LEFT_OUT = /[“”„‟"‘’「」『』＂\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u3000\ufeff]+/y;

/** A code before the sign of its level: `（208类）`, `（05款）`; the names say which line it is. */
const CODE_OF_LEVEL = /[(（]\s*[\d０-９]{2,7}\s*(?=[类款项]\s*[)）])/y;

/** What a PDF leaves between lines, where it begins a line: `— 3 —`. */
const PAGE_NUMBER = /[—–-]\s*\d{1,3}\s*[—–-](?=\s*\n)/y;

/** Signs that are written in several ways. */
const ALIKE: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  "％": "%",
  "﹪": "%",
  ":": "：",
  ";": "；",
  "．": ".",
  "－": "-",
  岀: "出",
  "｡": "。",
};

/**
 * A line of a table prints numbers side by side: `18.97 100.00`. A PDF leaves blanks within numbers as
 * well, so that two numbers are sure only where the first has its decimals and the second has them too.
 */
function isBetweenNumbers(raw: string, at: number, length: number): boolean {
  const between = raw.slice(at, at + length);
  if (!/^[ \t\u00a0\u3000]+$/.test(between)) return false;
  const [before, after] = [raw.slice(Math.max(0, at - 12), at), raw.slice(at + length)];
  if (!/\d$/.test(before) || !/^-?\d/.test(after)) return false;
  return between.includes("\t") || (/\.\d{2,}$/.test(before) && /^-?[\d,]+\.\d/.test(after));
}

/** Without white space and codes of levels, brackets and signs at full width, digits at half width. */
export function normalText(raw: string): NormalText {
  const letters: string[] = [];
  const places: number[] = [];
  const [leftOut, pageNumber] = [new RegExp(LEFT_OUT), new RegExp(PAGE_NUMBER)];
  const code = new RegExp(CODE_OF_LEVEL);
  for (let at = 0; at < raw.length; at++) {
    const skipped = lengthAt(leftOut, raw, at) || pageNumberAt(pageNumber, raw, at);
    if (skipped > 0 && isBetweenNumbers(raw, at, skipped)) {
      letters.push(" ");
      places.push(at);
    }
    if (skipped > 0) {
      at += skipped - 1;
      continue;
    }
    letters.push(normalLetter(raw, at));
    places.push(at);
    at += Math.max(0, lengthAt(code, raw, at) - 1);
  }
  return { text: letters.join(""), places: [...places, raw.length] };
}

function lengthAt(sticky: RegExp, raw: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(raw)?.[0].length ?? 0;
}

/** The length of a page number that begins here; 0 where none does. */
function pageNumberAt(sticky: RegExp, raw: string, at: number): number {
  const length = lengthAt(sticky, raw, at);
  return length > 0 && /\n\s*$/.test(raw.slice(0, at)) ? length : 0;
}

/** One letter for one, so that places stay. */
function normalLetter(raw: string, at: number): string {
  const letter = raw[at]!;
  if (letter === "," || letter === "，") return isBetweenDigits(raw, at) ? "," : "，";
  if (letter >= "０" && letter <= "９") return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
  return ALIKE[letter] ?? letter;
}

/** Thousands are separated so, in three digits; a line may break behind the sign. */
function isBetweenDigits(raw: string, at: number): boolean {
  const isBefore = /[\d０-９]$/.test(raw.slice(Math.max(0, at - 1), at));
  return (
    isBefore && /^(?:[^\S\n]*\n[^\S\n]*)?[\d０-９]{3}(?![\d０-９])/.test(raw.slice(at + 1, at + 20))
  );
}

/** Where letters of the normal text stand in the paragraph: white space at the ends left out. */
export function placedSpan(
  { places }: NormalText,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  if (end <= start) return [places[start]!, places[start]!];
  return [places[start]!, places[end - 1]! + 1];
}
