import { decimalText } from "../fen";
import type { Random } from "../random";
import { stepsOf } from "./figure-cells";

/** A slip of one number: what was typed instead; the same digits mean that the slip cannot happen here. */
export type DigitSlip = (digits: string, random: Random) => string;

/** 434.16 → 434.61. */
export const digitsSwapped: DigitSlip = (digits, random) => {
  const places = [...digits.matchAll(/(?=(\d\.?\d))/g)].filter(([, pair]) => differ(pair ?? ""));
  if (places.length === 0) return digits;
  const { index, 1: pair = "" } = random.pick(places);
  const swapped = `${pair.at(-1)}${pair.slice(1, -1)}${pair[0]}`;
  return digits.slice(0, index) + swapped + digits.slice(index + pair.length);
};

function differ(pair: string): boolean {
  return pair[0] !== pair.at(-1);
}

/** 434.16 → 44.16; the point stays where it was. */
export const digitLost: DigitSlip = (digits, random) => {
  const places = wholePlaces(digits);
  if (places.length < 2) return digits;
  const at = random.pick(places);
  return trimmed(digits.slice(0, at) + digits.slice(at + 1));
};

/** 434.16 → 4434.16. */
export const digitDoubled: DigitSlip = (digits, random) => {
  const at = random.pick(wholePlaces(digits));
  return trimmed(digits.slice(0, at) + (digits[at] ?? "") + digits.slice(at));
};

/** Digits that are taken for one another on paper. */
const MISREAD: Readonly<Record<string, string>> = {
  "0": "6",
  "1": "7",
  "2": "7",
  "3": "8",
  "4": "9",
  "5": "6",
  "6": "0",
  "7": "1",
  "8": "3",
  "9": "4",
};

/** 434.16 → 484.16. */
export const digitMisread: DigitSlip = (digits, random) => {
  const places = [...digits.matchAll(/\d/g)].map(({ index }) => index);
  const at = random.pick(places);
  return trimmed(digits.slice(0, at) + (MISREAD[digits[at] ?? ""] ?? "") + digits.slice(at + 1));
};

/** The point one or more places to the right (ten: 1) or to the left (−1), in the same decimals. */
export function pointMoved(places: number): DigitSlip {
  return (digits) => {
    const { steps, decimals } = stepsOf(digits);
    const scaled = places > 0 ? steps * 10 ** places : Math.round(steps / 10 ** -places);
    return decimalText(scaled, decimals);
  };
}

/** 434.16 → -434.16. */
export const signTurned: DigitSlip = (digits) =>
  digits.startsWith("-") ? digits.slice(1) : `-${digits}`;

/** The places of the digits before the point. */
function wholePlaces(digits: string): number[] {
  const whole = digits.split(".")[0] ?? "";
  return [...whole.matchAll(/\d/g)].map(({ index }) => index);
}

function trimmed(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, "$1");
}
