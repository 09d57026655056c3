import type { IndexedReading } from "../../../identities/readings";
import type { Cause, CodeMistyped } from "../cause";
import { doubled } from "../lines/blocks-twice";
import { economicChildless, economicOrphans } from "./economic-lines-left-out";
import { economicRecodings, unreadEconomicCodes } from "./economic-recodings";
import { sameAmounts } from "../lines/line-amounts";
import type { Observation, Observed } from "../search/observation";
import { codeKey, type Recoding } from "../codes/recoding";
import { remembered } from "../../remembered";
import { WEIGHTS } from "../weights";
import { isWhole } from "../lines/whole-tables";

/** What the codes and names of the table of economic codes say by themselves; amounts decide between its lines twice. */
export const economicOddities: (own: IndexedReading) => Observed = remembered((own) => {
  const unread = unreadEconomicCodes(own).map(observationOf);
  if (!isWhole(own)) return { observations: unread, candidates: [] };
  const recodings = economicRecodings(own);
  return {
    observations: [
      ...unread,
      ...recodings.filter(({ sure }) => sure).map(({ cause }) => observationOf(cause)),
      ...linesTwice(own, recodings),
      ...economicOrphans(own),
      ...economicChildless(own),
    ],
    candidates: recodings.filter(({ sure }) => !sure).map(({ cause }) => cause),
  };
});

function observationOf(cause: CodeMistyped): Observation {
  return { key: codeKey(cause.table, cause.line), causes: [cause] };
}

/** 款 that stand on two lines; of 类 the line may be repeated where a group goes on beside. */
function linesTwice(own: IndexedReading, recodings: readonly Recoding[]): readonly Observation[] {
  return doubled(own)
    .filter(({ code }) => code!.length === 5)
    .map((line) => {
      const code = line.code!;
      const first = own.codes.find((each) => each.code === code)!;
      const twice = { kind: "line-twice", table: "basic-expenditure", line, first } as const;
      const isCopy = sameAmounts(own, line, first);
      const copies: readonly Cause[] = [false, true].map((addedUp) => ({
        ...twice,
        addedUp,
        weight: WEIGHTS.lineTwice,
      }));
      const others = recodings.filter(({ cause }) => cause.line.code === code);
      return {
        key: `twice basic-expenditure ${code}`,
        causes: [...(isCopy ? copies : []), ...others.map(({ cause }) => cause)],
      };
    });
}
