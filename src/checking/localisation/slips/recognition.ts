import { COPY_SLIPS } from "./copy-slips";
import { DIGIT_SLIPS } from "./digit-slips";
import { SCALE_SLIPS } from "./scale-slips";
import type { PrintedFigure, Slip } from "./slip";
import { TOTAL_SLIPS } from "./total-slips";

/** All slips that are known; of those that fit, the first is named. */
export const SLIPS: readonly Slip[] = [
  ...SCALE_SLIPS,
  ...COPY_SLIPS,
  ...TOTAL_SLIPS,
  ...DIGIT_SLIPS,
];

export interface RecognisedSlip {
  readonly slip: Slip;
  /** The amount that should stand there, in finest digits. */
  readonly intended: number;
}

/**
 * The slip that tells best how a figure came about, and the amount it was meant to be: one of
 * `values`, which fit arithmetically, likeliest first. Rounding often leaves several amounts open;
 * that one of them differs from the print by a slip of the hand singles it out.
 */
export function recognisedSlip(
  figure: PrintedFigure,
  values: readonly number[],
): RecognisedSlip | undefined {
  return firstSlip(TELLING, figure, values) ?? firstSlip(PLAIN, figure, values);
}

const TELLING = SLIPS.filter(({ kind }) => kind === "telling");
const PLAIN = SLIPS.filter(({ kind }) => kind === "plain");

function firstSlip(
  slips: readonly Slip[],
  figure: PrintedFigure,
  values: readonly number[],
): RecognisedSlip | undefined {
  for (const intended of values) {
    const slip = slips.find(({ turns }) => turns(intended, figure));
    if (slip !== undefined) return { slip, intended };
  }
  return undefined;
}
