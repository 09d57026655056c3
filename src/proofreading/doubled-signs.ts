import type { WordingSlip } from "./wording-slip";

/** Signs that stand twice, or two of which one is too many. */
export const DOUBLED_SIGNS: readonly WordingSlip[] = [
  {
    pattern: /%{2,}|[，、；：]{2,}|[，、；：]+。|。[，、；：。]+/g,
    isBrokenByQuotes: true,
    message: (found) => `符号重复：“${found}”。`,
    expected: (found) => (found.includes("。") ? "。" : found.slice(-1)),
  },
];
