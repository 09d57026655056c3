import type { IndexedReading, Readings } from "../../../identities/readings";
import type { CheckedIdentity } from "../../checked-identity";
import type { Cause } from "../cause";
import { CodeSets, parentOf } from "../codes/code-sets";
import { codesLacking, lackingSums, lineLeftOut, type LackingSum } from "./lacking-sums";
import { leftOutAlike } from "./lines-left-out-alike";
import { linesReAdded } from "./lines-re-added";

/** Lines that may be missing below a sum that is broken, and lines missing where only other tables show it. */
export function linesMissing(
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly Cause[] {
  const sets = new CodeSets(readings);
  const sums = lackingSums(broken, readings);
  return [
    ...sums.flatMap((sum) => missingBelow(sum, sets)),
    ...leftOutAlike(
      sums.filter(({ exceeds }) => !exceeds),
      sets,
    ),
    ...linesReAdded(broken, sets),
  ];
}

function missingBelow(sum: LackingSum, sets: CodeSets): readonly Cause[] {
  const { own, under, columns, exceeds } = sum;
  const known = codesLacking(sum, sets).map((code) => lineLeftOut(sum, sets, code));
  const isSlip = columns < 2 || exceeds;
  if (known.length > 0 || isSlip || isDividedAlike(own, under, sets)) return known;
  return [lineLeftOut(sum, sets)];
}

/** Another table divides the code into the same lines: then none is missing that nobody knows. */
function isDividedAlike(own: IndexedReading, under: string, sets: CodeSets): boolean {
  const below = ({ codes }: IndexedReading) =>
    codes
      .map(({ code }) => code!)
      .filter((code) => parentOf(code) === under)
      .sort()
      .join();
  return sets
    .others(under, own.reading.table)
    .some((other) => below(other) !== "" && below(other) === below(own));
}
