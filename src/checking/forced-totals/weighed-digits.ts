import type { Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { DigitProof } from "./digit-proof";
import { addsUp } from "./formula-cells";
import { CODE_TABLES, PROOF_THRESHOLDS } from "./proof-thresholds";
import { cutOffChance, roundedChance } from "./rounding-chances";
import { evidenceOf, isRounded, type SumEvidence, type TableSum } from "./table-sums";

const { leastAddends, slipShare, slipChance, together, alone, cutOff } = PROOF_THRESHOLDS;

/**
 * Weighs each sum: how much likelier is its miss where totals were added up from rounded figures, or
 * where all were cut off, than where each was rounded by itself. Equal sums of the set count once.
 */
export function digitProof(sums: readonly TableSum[], readings: Readings): DigitProof {
  const evidence = sums
    .flatMap((own) => evidenceOf(own, readings) ?? [])
    .filter(({ addends }) => addends >= leastAddends)
    .filter(isPossible);
  const forcedOf = (some: readonly SumEvidence[]) => logRatio(some, forcedRatio);
  const codes = evidence.filter(({ sum }) => CODE_TABLES.has(sum.table));
  const isTogether = forcedOf(codes) >= Math.log(together);
  const forced = new Map<TableId, "formula" | "digits">();
  for (const table of new Set(sums.map((own) => own.table))) {
    const own = forcedOf(evidence.filter(({ sum }) => sum.table === table));
    const isProven = own >= Math.log(alone) || (isTogether && CODE_TABLES.has(table) && own > 0);
    if (isProven) forced.set(table, "digits");
    if (sums.some((each) => each.table === table && addsRounded(each, readings)))
      forced.set(table, "formula");
  }
  const cut = logRatio(evidence, cutOffRatio);
  return { forced, cutOff: cut >= Math.log(cutOff) && cut > forcedOf(evidence) };
}

/** A total whose formula adds up cells that were rounded before. */
export function addsRounded({ total, addends }: TableSum, readings: Readings): boolean {
  return (
    total.placed.formula !== undefined &&
    addsUp(total.placed.formula) &&
    addends.length > 1 &&
    [total, ...addends].every((figure) => isRounded(figure, readings))
  );
}

/** A miss that neither rounding nor cutting off can come to is a slip, and proves nothing. */
function isPossible({ addends, missed }: SumEvidence): boolean {
  return missed === 0 || roundedChance(addends, missed) > 0 || cutOffChance(addends, missed) > 0;
}

function logRatio(evidence: readonly SumEvidence[], ratio: (one: SumEvidence) => number): number {
  const distinct = new Map(evidence.map((one) => [one.twin, one]));
  return [...distinct.values()].reduce((log, one) => log + Math.log(ratio(one)), 0);
}

function forcedRatio({ addends, missed }: SumEvidence): number {
  const held = roundedChance(addends, 0);
  return missed === 0 ? (1 - slipShare) / held : slipShare / (1 - held);
}

function cutOffRatio({ addends, missed }: SumEvidence): number {
  const rounded = Math.max(roundedChance(addends, missed), slipChance);
  return ((1 - slipShare) * cutOffChance(addends, missed) + slipShare * rounded) / rounded;
}
