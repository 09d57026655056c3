import type { Readings, IndexedReading } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { TableId } from "../../../tables/table-id";
import type { CheckedIdentity } from "../../checked-identity";
import { categoriesLacking } from "./categories-lacking";
import type { LineLeftOut } from "../cause";
import type { CodeSets } from "../codes/code-sets";
import { lackingBelow } from "./line-amounts";
import { WEIGHTS } from "../weights";
import { isWhole } from "./whole-tables";

/** A line of a table that in some column comes to more than the lines below it. */
export interface LackingSum {
  readonly own: IndexedReading;
  readonly under: string;
  /** In so many columns something lacks. */
  readonly columns: number;
  /**
   * In another there is too much: that does not speak against a line that others have, because a figure
   * beside it may be wrong as well; against one that nobody knows it does.
   */
  readonly exceeds: boolean;
  /** Below a 合计 with no 类 printed: those of which other tables have more; empty where none says so. */
  readonly categories: readonly string[];
}

/** The sums below which lines may be missing, each with the columns that say so. */
export function lackingSums(
  broken: readonly CheckedIdentity[],
  readings: Readings,
): readonly LackingSum[] {
  const byLine = new Map<string, BrokenSum[]>();
  for (const sum of broken.map(brokenSumOf).filter((each) => each !== undefined)) {
    const key = `${sum.table} ${sum.under}`;
    byLine.set(key, [...(byLine.get(key) ?? []), sum]);
  }
  return [...byLine.values()]
    .filter((sums) => sums.some(({ lacks }) => lacks))
    .flatMap((sums) => {
      const { table, under } = sums[0]!;
      const own = readings.get(table)!;
      if (!isWhole(own)) return [];
      const isFlat = under === "合计" && lengthBelow(own, undefined) > 3;
      const categories = isFlat ? categoriesLacking(table, broken, readings) : [];
      const columns = sums.filter(({ lacks }) => lacks).length;
      return [{ own, under, columns, exceeds: columns < sums.length, categories }];
    });
}

/** The codes that may be missing below it: others have them, and they belong there. */
export function codesLacking(
  { own, under, categories }: LackingSum,
  sets: CodeSets,
): readonly string[] {
  const above = under === "合计" ? undefined : under;
  const length = lengthBelow(own, above);
  return sets
    .missingFrom(own.reading.table)
    .filter((code) => code.length === length && own.above(code) === above)
    .filter((code) => categories.length === 0 || categories.includes(code.slice(0, 3)));
}

function lengthBelow(own: IndexedReading, above: string | undefined): number {
  return own.below(above)[0]?.code?.length ?? 0;
}

/** The line that lacks there, with just the amounts that lack; without a code where nobody knows it. */
export function lineLeftOut(
  { own, under, categories }: LackingSum,
  sets: CodeSets,
  code?: string,
): LineLeftOut {
  const { table } = own.reading;
  const below = own.below(under === "合计" ? undefined : under);
  const amounts = lackingBelow(own, under, below);
  const shared = { kind: "line-left-out", table, under, part: "leaf", amounts } as const;
  if (code === undefined) {
    const [category, ...more] = categories;
    const isTold = category !== undefined && more.length === 0;
    return { ...shared, name: "", weight: WEIGHTS.leafUnknown, ...(isTold && { category }) };
  }
  const seenIn = sets.others(code, table)[0]!.reading.table;
  const name = sets.captionOf(code, table);
  return { ...shared, code, name, weight: WEIGHTS.leafLeftOut, seenIn };
}

/** A total of one column whose addends are the lines below it. */
export interface BrokenSum {
  readonly table: TableId;
  readonly under: string;
  readonly lacks: boolean;
}

/** A broken relation as such a total; `undefined` where it is another. */
export function brokenSumOf(identity: CheckedIdentity): BrokenSum | undefined {
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
