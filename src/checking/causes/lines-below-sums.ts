import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import type { Cause } from "./cause";
import { CodeSets, parentOf } from "./code-sets";
import { lackingBelow } from "./line-amounts";
import { linesReAdded } from "./lines-re-added";
import { WEIGHTS } from "./weights";
import { isWhole } from "./whole-tables";

/** Lines that may be missing below a sum that is broken, and lines missing where only other tables show it. */
export function linesMissing(
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly Cause[] {
  const sets = new CodeSets(readings);
  return [...belowBrokenSums(broken, readings, sets), ...linesReAdded(broken, sets)];
}

/** A total of one column whose addends are the lines below it. */
interface BrokenSum {
  readonly table: TableId;
  readonly under: string;
  readonly lacks: boolean;
}

function brokenSumOf(identity: CheckedIdentity): BrokenSum | undefined {
  const { left, right, relation, judgement } = identity;
  const [total, ...others] = left;
  if (!total || others.length > 0 || relation !== "＝" || right.length === 0) return undefined;
  const isDownwards = right.every(
    ({ table, placed }) =>
      table === total.table &&
      placed.columnKey === total.placed.columnKey &&
      placed.line !== total.placed.line,
  );
  if (!isDownwards || formOf(total.table).layout !== "code-lines") return undefined;
  const lacks = judgement.left.greaterThan(judgement.right);
  return { table: total.table, under: total.placed.line, lacks };
}

function belowBrokenSums(
  broken: readonly CheckedIdentity[],
  readings: Readings,
  sets: CodeSets,
): readonly Cause[] {
  const sums = broken.map(brokenSumOf).filter((sum) => sum !== undefined);
  const byLine = new Map<string, BrokenSum[]>();
  for (const sum of sums) {
    const key = `${sum.table} ${sum.under}`;
    byLine.set(key, [...(byLine.get(key) ?? []), sum]);
  }
  return [...byLine.values()]
    .filter((own) => own.every(({ lacks }) => lacks))
    .flatMap((own) => missingBelow(own[0]!, own.length, readings, sets));
}

function missingBelow(
  { table, under }: BrokenSum,
  columns: number,
  readings: Readings,
  sets: CodeSets,
): readonly Cause[] {
  const own = readings.get(table)!;
  if (!isWhole(own)) return [];
  const below = own.below(under === "合计" ? undefined : under);
  const amounts = lackingBelow(own, under, below);
  const length = below[0]?.code?.length ?? 0;
  const known = sets
    .missingFrom(table)
    .filter((code) => code.length === length)
    .filter((code) => (under === "合计" ? code.length === 3 : code.startsWith(under)))
    .map((code): Cause => ({
      kind: "line-left-out",
      table,
      code,
      name: sets.captionOf(code, table),
      under,
      part: "leaf",
      amounts,
      weight: WEIGHTS.leafLeftOut,
      seenIn: sets.others(code, table)[0]!.reading.table,
    }));
  if (known.length > 0 || columns < 2 || isDividedAlike(own, under, sets)) return known;
  return [
    {
      kind: "line-left-out",
      table,
      name: "",
      under,
      part: "leaf",
      amounts,
      weight: WEIGHTS.leafUnknown,
    },
  ];
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
