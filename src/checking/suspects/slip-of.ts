import type { Implication } from "../explanation/explanation";
import type { AccountsProblem } from "./accounts-problem";

/** A slip that explains how the printed figure came about, and the amount that it was meant to be. */
export interface RecognisedSlip {
  /** In Chinese. */
  readonly name: string;
  /** In finest digits. */
  readonly value: number;
}

export function slipOf(_implication: Implication, _accounts: AccountsProblem): RecognisedSlip | undefined {
  return undefined;
}
