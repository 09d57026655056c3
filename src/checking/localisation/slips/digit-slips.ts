import type { PrintedFigure, Slip } from "./slip";

/** 263.88 printed for 236.88. */
const DIGITS_SWAPPED: Slip = {
  name: "相邻两位数字颠倒",
  kind: "telling",
  turns: onDigits((intended, printed) => neighboursSwapped(intended).has(printed)),
};

/** 26.88 printed for 263.88. */
const DIGIT_LOST: Slip = {
  name: "少录一位数字",
  kind: "telling",
  turns: onDigits((intended, printed) => withoutOne(intended).has(printed)),
};

/** 2663.88 printed for 263.88. */
const DIGIT_REPEATED: Slip = {
  name: "重复录入一位数字",
  kind: "telling",
  turns: onDigits((intended, printed) => withOneRepeated(intended).has(printed)),
};

/** 2653.88 printed for 263.88. */
const DIGIT_ADDED: Slip = {
  name: "多录一位数字",
  kind: "plain",
  turns: onDigits((intended, printed) => withoutOne(printed).has(intended)),
};

/** 268.88 printed for 263.88. */
const DIGIT_MISREAD: Slip = {
  name: "看错一位形近的数字",
  kind: "telling",
  turns: onDigits((intended, printed) => {
    const [pair, ...others] = differences(intended, printed);
    return pair !== undefined && others.length === 0 && LOOK_ALIKE.has(pair);
  }),
};

/** 264.88 printed for 263.88. */
const DIGIT_MISTYPED: Slip = {
  name: "录错一位数字",
  kind: "plain",
  turns: onDigits((intended, printed) => differences(intended, printed).length === 1),
};

/** Slips of single digits, the more telling first. */
export const DIGIT_SLIPS: readonly Slip[] = [
  DIGITS_SWAPPED,
  DIGIT_LOST,
  DIGIT_REPEATED,
  DIGIT_MISREAD,
  DIGIT_ADDED,
  DIGIT_MISTYPED,
];

/** Digits that are taken for one another in print and in handwriting, the smaller one first. */
const LOOK_ALIKE: ReadonlySet<string> = new Set([
  "06",
  "08",
  "09",
  "17",
  "27",
  "35",
  "38",
  "49",
  "56",
  "58",
  "68",
  "69",
  "89",
]);

/** Compares figures of the same sign by the digits they are written with, the point left out. */
function onDigits(compare: (intended: string, printed: string) => boolean): Slip["turns"] {
  return (intended: number, { printed, step }: PrintedFigure) => {
    if (Math.sign(intended) * Math.sign(printed) !== 1 || intended === printed) return false;
    return compare(digitsOf(intended, step), digitsOf(printed, step));
  };
}

function digitsOf(amount: number, step: number): string {
  return `${Math.abs(Math.round(amount / step))}`;
}

function neighboursSwapped(digits: string): Set<string> {
  const swap = (at: number) =>
    digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2);
  return new Set([...digits].slice(1).map((_, at) => swap(at)));
}

function withoutOne(digits: string): Set<string> {
  return new Set([...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1)));
}

function withOneRepeated(digits: string): Set<string> {
  return new Set([...digits].map((digit, at) => digits.slice(0, at) + digit + digits.slice(at)));
}

/** The differing digits of two writings of the same length, as pairs, the smaller digit first. */
function differences(one: string, other: string): string[] {
  if (one.length !== other.length) return [];
  return [...one]
    .map((digit, at) => [digit, other[at] ?? ""].sort())
    .filter(([a, b]) => a !== b)
    .map((pair) => pair.join(""));
}
