import type { Readings } from "../../identities/readings";
import { classesLeftOut } from "./classes-left-out";
import type { CodeMistyped } from "./cause";
import { CodeSets } from "./code-sets";
import { codesTwice } from "./codes-twice";
import { economicOddities } from "./economic-oddities";
import { exchangedCodes } from "./exchanged-codes";
import { childless, missingFromExpenditure, orphans } from "./lines-left-out";
import { misplacedHeadings } from "./misplaced-headings";
import { unreadCodes } from "./unread-codes";
import type { Observation, Observed } from "./observation";
import { codeKey, type Recoding } from "./recoding";
import { recodingsIn } from "./recodings";
import { sharedRecodings } from "./shared-recodings";
import { isWhole } from "./whole-tables";

/**
 * Compares the codes of the tables. 收入决算表 is never compared as a set: money carried over makes the
 * sets differ in nearly every workbook. A table of which a part was not read says nothing.
 */
export function observe(readings: Readings): Observed {
  const sets = new CodeSets(readings);
  const tables = sets.tables.filter(isWhole);
  const blocks = readings.get("basic-expenditure");
  const economic = blocks && economicOddities(blocks);
  const recodings = [
    ...tables.flatMap((own) => recodingsIn(own, sets)),
    ...sharedRecodings(tables, sets),
    ...exchangedCodes(tables, sets),
  ];
  const unsure = recodings.filter(({ sure }) => !sure).map(({ cause }) => cause);
  const observations = [
    ...recodings.filter(({ sure }) => sure).map((recoding) => observationOf(recoding, unsure)),
    ...misplacedHeadings(tables, sets),
    ...sets.tables.flatMap((own) => unreadCodes(own, sets)),
    ...tables.flatMap((own) => [
      ...codesTwice(own, sets),
      ...orphans(own, sets),
      ...childless(own, sets),
      ...missingFromExpenditure(own, sets, readings),
    ]),
    ...classesLeftOut(sets, readings),
    ...(economic?.observations ?? []),
  ];
  return {
    observations: oneForEachKey(observations),
    candidates: [...unsure, ...(economic?.candidates ?? [])],
  };
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
