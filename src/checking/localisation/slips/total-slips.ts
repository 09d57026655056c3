import type { Slip } from "./slip";

/** The total lacks one of the figures that it is added up from. */
const ADDEND_MISSED: Slip = {
  name: "合计漏加一项",
  kind: "telling",
  turns: (intended, { printed, addends }) =>
    addends.some((each) => differs(each, intended - printed)),
};

/** One of the figures was added twice. */
const ADDEND_TWICE: Slip = {
  name: "合计重复加一项",
  kind: "telling",
  turns: (intended, { printed, addends }) =>
    addends.some((each) => differs(each, printed - intended)),
};

/** Nothing was entered where an amount belongs. */
const LEFT_BLANK: Slip = {
  name: "漏填",
  kind: "telling",
  turns: (intended, { blank }) => blank && intended !== 0,
};

/** Slips of leaving out and adding twice. */
export const TOTAL_SLIPS: readonly Slip[] = [LEFT_BLANK, ADDEND_MISSED, ADDEND_TWICE];

function differs(addend: number, difference: number): boolean {
  return addend !== 0 && addend === difference;
}
