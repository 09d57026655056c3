import type { IndexedReading, Readings } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { LineLeftOut } from "../cause";
import { hasAmount, parentOf, wholeOf, type CodeSets } from "../codes/code-sets";
import { isDeadCode } from "../codes/dead-codes";
import { amountFrom, lackingBelow, sumOf } from "./line-amounts";
import type { Observation } from "../search/observation";
import { WEIGHTS } from "../weights";
import { isWhole } from "./whole-tables";

/** The tables of which every line must stand in 支出决算表. */
export const BUDGETS: readonly TableId[] = [
  "general-public-budget",
  "government-funds",
  "state-capital",
];

/** A line whose parent is missing, where the table prints that level and another table the parent. */
export function orphans(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table } = own.reading;
  const levels = new Set(own.codes.map(({ code }) => code!.length));
  const lost = new Set(
    own.codes
      .map(({ code }) => parentOf(code!))
      .filter((parent) => parent !== undefined)
      .filter((parent) => !sets.has(table, parent)),
  );
  return [...lost]
    .filter((parent) => levels.has(parent.length) || parent.length === 3)
    .flatMap((parent) => {
      const seen = sets.others(parent, table)[0];
      const children = own.codes.filter(({ code }) => parentOf(code!) === parent);
      const cause: LineLeftOut = {
        kind: "line-left-out",
        table,
        code: parent,
        name: sets.captionOf(parent, table),
        under: parentOf(parent) ?? "合计",
        part: "parent",
        amounts: sumOf(own, children),
        weight: seen ? WEIGHTS.parentLeftOut : WEIGHTS.parentUnseen,
        ...(seen && { seenIn: seen.reading.table }),
      };
      return seen ? [{ key: `orphan ${table} ${parent}`, causes: [cause] }] : [];
    });
}

/** A 类 or 款 with nothing below it where the table prints the next level, and what belongs there. */
export interface BareLine {
  readonly line: Line;
  /** The codes below it, of the levels that the table prints, on which other tables have spending. */
  readonly below: readonly string[];
}

/** The lines of a table that are not divided as the others are. */
export function bareLines(own: IndexedReading, sets: CodeSets): readonly BareLine[] {
  const { table } = own.reading;
  const levels = new Set(own.codes.map(({ code }) => code!.length));
  return own.codes
    .filter(({ code }) => isBare(code!, own, levels))
    .map((line) => ({
      line,
      below: sets
        .all()
        .filter((each) => each !== line.code && each.startsWith(line.code!))
        .filter((each) => levels.has(each.length))
        .filter((each) => sets.others(each, table).some((other) => hasAmount(other, each))),
    }));
}

function isBare(code: string, own: IndexedReading, levels: ReadonlySet<number>): boolean {
  if (!levels.has(code.length + 2) || code.length > 5) return false;
  if (own.codes.some(({ code: each }) => each !== code && each!.startsWith(code))) return false;
  return code.length === 5 || hasAmount(own, code);
}

/** A 类 or 款 of which the only line below is missing. */
export function childless(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table } = own.reading;
  return bareLines(own, sets).flatMap(({ line: { code }, below }) => {
    const [only, ...more] = below;
    if (only === undefined || more.length > 0) return [];
    const cause: LineLeftOut = {
      kind: "line-left-out",
      table,
      code: only,
      name: sets.captionOf(only, table),
      under: code!,
      part: "only-child",
      amounts: sumOf(own, [own.line(code!)!]),
      weight: WEIGHTS.onlyChildLeftOut,
      seenIn: sets.others(only, table)[0]!.reading.table,
    };
    return [{ key: `childless ${table} ${code!}`, causes: [cause] }];
  });
}

/** What a budget spent must stand in 支出决算表, where the level above it is divided. */
export function missingFromExpenditure(
  own: IndexedReading,
  sets: CodeSets,
  readings: Readings,
): readonly Observation[] {
  const { table } = own.reading;
  const expenditure = readings.get("expenditure");
  if (!BUDGETS.includes(table) || !expenditure || !isWhole(expenditure)) return [];
  const missing = own.codes.filter(
    ({ code }) => !sets.has("expenditure", code!) && !isDeadCode(code!) && hasAmount(own, code!),
  );
  const last = expenditure.codes
    .map(({ code }) => code!)
    .sort()
    .at(-1);
  const isCutOff = missing.length > 1 && missing.every(({ code }) => code! > (last ?? ""));
  if (isCutOff) return [];
  return missing.flatMap((line) => {
    const code = line.code!;
    const above = expenditure.above(code);
    const under = above ?? "合计";
    const siblings = expenditure.below(above);
    const isDivided = siblings.some(({ code: each }) => each!.length === code.length);
    if (!isDivided) return [];
    const seen = amountFrom(own, expenditure, code, wholeOf(own));
    const cause: LineLeftOut = {
      kind: "line-left-out",
      table: "expenditure",
      code,
      name: line.caption,
      under,
      part: "leaf",
      amounts: lackingBelow(expenditure, under, siblings, seen),
      weight: WEIGHTS.leafLeftOut,
      seenIn: table,
    };
    return [{ key: `missing expenditure ${code}`, causes: [cause] }];
  });
}
