/** A line of one side of a two-sided table; `undefined` is a line that prints its number only. */
export type SideLine = PrintedSideLine | undefined;

export interface PrintedSideLine {
  readonly caption: string;
  readonly key: string;
  readonly role: "caption" | "total";
}

const DIGITS = "零一二三四五六七八九";
const TEN = 10;

/** 1 → 一, 12 → 十二, 26 → 二十六; the forms count no further than 99. */
function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / TEN), number % TEN];
  const first = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return first + (ones === 0 ? "" : DIGITS[ones]);
}

/** Lines under their ordinals; a part (其中：…) has none and does not count. */
export function ordinalLines(
  lines: readonly { readonly caption: string; readonly key: string; readonly part?: boolean }[],
): PrintedSideLine[] {
  let count = 0;
  return lines.map(({ caption, key, part }) => {
    if (part === true) return { caption: `　　${caption}`, key, role: "caption" };
    count += 1;
    return { caption: `${chineseNumber(count)}、${caption}`, key, role: "caption" };
  });
}

export function totalLine(caption: string, key = caption): PrintedSideLine {
  return { caption, key, role: "total" };
}

export function emptyLines(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}

/** The 行次 of each key on one side, when its first line bears the number `first`. */
export function lineNumbers(lines: readonly SideLine[], first: number): (key: string) => number {
  return (key) => {
    const index = lines.findIndex((line) => line?.key === key);
    if (index < 0) throw new Error(`The form has no line ${key}`);
    return first + index;
  };
}
