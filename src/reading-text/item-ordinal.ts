/** `3.`, `（三）`, `③`, `三是`, `第三，`: the number of an item, where its paragraph or clause begins. */
export interface ItemOrdinal {
  readonly value: number;
  readonly kind: OrdinalKind;
  /** The number alone, apart from its signs. */
  readonly start: number;
  readonly end: number;
  /** Where the words after it begin. */
  readonly after: number;
}

/** How the number is written, and the signs before it: items of one list have one kind. */
export type OrdinalKind = `${"digits" | "numeral" | "circled"}${string}`;

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const FORMS: readonly (readonly [kind: OrdinalKind, form: RegExp])[] = [
  ["digits", /^()(\d{1,2})[.．、](?!\d)/],
  ["digits（", /^(（)(\d{1,2})）[、.]?/],
  ["numeral（", new RegExp(`^(（)(${NUMERAL})）[、.]?`)],
  ["numeral", new RegExp(`^()(${NUMERAL})、`)],
  ["numeral是", new RegExp(`^()(${NUMERAL})是`)],
  ["numeral其", new RegExp(`^(其)(${NUMERAL})[，是、：]`)],
  ["numeral第", new RegExp(`^(第)(${NUMERAL})(?:项[，、：]?|[，、：])`)],
  ["circled", /^()([①-⑳㉑-㉟㊱-㊿])[、.]?/],
];

/** The number that a text begins with. */
export function itemOrdinalOf(text: string): ItemOrdinal | undefined {
  for (const [kind, form] of FORMS) {
    const found = form.exec(text);
    const value = found ? valueOf(found[2]!) : undefined;
    if (!found || value === undefined) continue;
    const start = found[1]!.length;
    return { value, kind, start, end: start + found[2]!.length, after: found[0].length };
  }
  return undefined;
}

const DIGITS = "一二三四五六七八九";
/** The circled numbers stand in three rows of letters. */
const CIRCLED = [
  { first: 1, letter: "①" },
  { first: 21, letter: "㉑" },
  { first: 36, letter: "㊱" },
] as const;
const MOST_CIRCLED = 50;

function valueOf(said: string): number | undefined {
  if (/^\d+$/.test(said)) return Number(said);
  if (/^[一二三四五六七八九十]+$/.test(said)) return valueOfNumeral(said);
  const row = CIRCLED.findLast(({ letter }) => said >= letter);
  if (row) return row.first + said.codePointAt(0)! - row.letter.codePointAt(0)!;
  return undefined;
}

function valueOfNumeral(said: string): number | undefined {
  const [, tens, ten, ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(said) ?? [];
  const digit = (sign: string | undefined) => (sign ? DIGITS.indexOf(sign) + 1 : 0);
  if (tens === undefined || (ten === "" && tens !== "" && ones !== "")) return undefined;
  if (ten === "") return digit(tens) + digit(ones);
  return 10 * (tens === "" ? 1 : digit(tens)) + digit(ones);
}

/** A number in the writing of a kind: `三`, `3`, `③`. */
export function writtenOrdinal(value: number, kind: OrdinalKind): string {
  if (kind.startsWith("digits") || value > MOST_CIRCLED) return String(value);
  if (kind.startsWith("numeral")) return numeral(value);
  const { first, letter } = CIRCLED.findLast((one) => value >= one.first)!;
  return String.fromCodePoint(letter.codePointAt(0)! + value - first);
}

function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const sign = (digit: number) => (digit === 0 ? "" : DIGITS[digit - 1]!);
  return (tens === 0 ? "" : `${tens === 1 ? "" : sign(tens)}十`) + sign(ones);
}
