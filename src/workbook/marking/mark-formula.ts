/** Always true, and tells in Excel's list of rules whose rule it is. */
export const MARK_FORMULA = 'LEN("决算核对")>0';

/** Whether a conditional format's formula is one of ours, in whatever way Excel spaces it. */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*LEN\("决算核对"\)\s*>\s*0$/.test(formula.trim());
}
