import type { IndexedReading, Readings } from "../../../identities/readings";
import { once } from "../../once";
import { classesLeftOut } from "../lines/classes-left-out";
import type { CodeMistyped } from "../cause";
import { CodeSets } from "../codes/code-sets";
import { codesTwice } from "../lines/codes-twice";
import { economicOddities } from "../economic/economic-oddities";
import { exchangedCodes } from "../codes/exchanged-codes";
import { childless, missingFromExpenditure, orphans } from "../lines/lines-left-out";
import { misplacedHeadings } from "../codes/misplaced-headings";
import { unreadCodes } from "../codes/unread-codes";
import type { Observation, Oddities } from "./observation";
import { codeKey, type Recoding } from "../codes/recoding";
import { recodingsIn } from "../codes/recodings";
import { slidCodes } from "../slid-codes/slid-codes";
import { sharedRecodings } from "../codes/shared-recodings";
import { isWhole } from "../lines/whole-tables";

/**
 * Compares the codes of the tables. 收入决算表 is never compared as a set: money carried over makes the
 * sets differ in nearly every workbook. A table of which a part was not read says nothing.
 */
export function observe(readings: Readings): Oddities {
  const sets = new CodeSets(readings);
  const tables = sets.tables.filter(isWhole);
  const blocks = readings.get("basic-expenditure");
  const economic = blocks && economicOddities(blocks);
  const recodings = once(() => [
    ...tables.flatMap((own) => recodingsIn(own, sets)),
    ...sharedRecodings(tables, sets),
    ...exchangedCodes(tables, sets),
  ]);
  const unsure = once(() => recodings().flatMap(({ sure, cause }) => (sure ? [] : [cause])));
  const recoded = once(() =>
    recodings().flatMap((each) => (each.sure ? [observationOf(each, unsure())] : [])),
  );
  const others = [
    once(() => misplacedHeadings(tables, sets)),
    once(() => sets.tables.flatMap((own) => unreadCodes(own, sets))),
    once(() => tables.flatMap((own) => lineOddities(own, sets, readings))),
    once(() => classesLeftOut(sets, readings)),
    () => economic?.observations ?? [],
  ];
  return {
    // Every two codes are compared last: that takes longest.
    areAny: () => [...others, recoded].some((part) => part().length > 0),
    observed: once(() => ({
      observations: oneForEachKey([recoded, ...others].flatMap((part) => part())),
      candidates: [...unsure(), ...slidCodes(sets.tables, sets), ...(economic?.candidates ?? [])],
    })),
  };
}

/** Lines that are there twice, or that should be there. */
function lineOddities(
  own: IndexedReading,
  sets: CodeSets,
  readings: Readings,
): readonly Observation[] {
  return [
    ...codesTwice(own, sets),
    ...orphans(own, sets),
    ...childless(own, sets),
    ...missingFromExpenditure(own, sets, readings),
  ];
}

/** The same two codes the other way round, in the other tables, explain it as well. */
function observationOf({ cause }: Recoding, unsure: readonly CodeMistyped[]): Observation {
  const turned = unsure.filter(
    ({ printed, should }) => printed === cause.should && should === cause.printed,
  );
  return { key: codeKey(cause.table, cause.line), causes: [cause, ...turned] };
}

function oneForEachKey(observations: readonly Observation[]): readonly Observation[] {
  const byKey = new Map<string, Observation>();
  for (const { key, causes } of observations) {
    const known = byKey.get(key)?.causes ?? [];
    byKey.set(key, { key, causes: [...known, ...causes] });
  }
  return [...byKey.values()];
}
