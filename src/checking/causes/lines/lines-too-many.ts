import type { IndexedReading, Readings } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { CheckedIdentity } from "../../checked-identity";
import { CodeSets, hasAmount, wholeOf } from "../codes/code-sets";
import { isInvented } from "../invented-figures";
import { WEIGHTS } from "../weights";
import { brokenSumOf } from "./lacking-sums";
import { amountAt, halfDigitIn, printsSame, sumOf } from "./line-amounts";
import { BUDGETS } from "./lines-left-out";
import type { LinesTooMany } from "./surplus";
import { isWhole } from "./whole-tables";

/**
 * Lines that do not belong into their table: those of codes that no other table has, where a sum comes to just
 * that much less; and those that another budget's table prints as well. Nothing but broken relations calls for it.
 */
export function linesTooMany(
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly LinesTooMany[] {
  const sets = new CodeSets(readings);
  return [...unknownLines(sets, readings, broken), ...linesOfOtherBudgets(sets, broken)];
}

function unknownLines(
  sets: CodeSets,
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly LinesTooMany[] {
  const found = broken.flatMap((identity) => {
    const sum = brokenSumOf(identity);
    const own = sum && readings.get(sum.table);
    if (!own || sum.lacks || !isWhole(own)) return [];
    const column = identity.left[0]!.placed.columnKey;
    return own
      .below(sum.under === "合计" ? undefined : sum.under)
      .filter((line) => isJustTooMuch(own, sum.under, line, column))
      .flatMap((line) => unknownFrom(own, line, sets));
  });
  return [...new Map(found.map((cause) => [cause.lines[0], cause])).values()];
}

/** Without the line the sum would hold. */
function isJustTooMuch(own: IndexedReading, under: string, line: Line, column: string): boolean {
  const amount = amountAt(own, line.key, column);
  const below = own.below(under === "合计" ? undefined : under);
  const excess = sumOf(own, below)
    .get(column)!
    .minus(amountAt(own, under, column));
  const allowance = halfDigitIn(own).times(below.length + 1);
  return !amount.isZero() && amount.minus(excess).abs().lessThanOrEqualTo(allowance);
}

/** The line with all that stands below it, where no other table has any of it. */
function unknownFrom(own: IndexedReading, line: Line, sets: CodeSets): readonly LinesTooMany[] {
  const { table } = own.reading;
  const lines = printedIn(own).filter(({ code }) => code!.startsWith(line.code!));
  const isKnown = lines.some(({ code }) => sets.others(code!, table).length > 0);
  if (isKnown || lines[0] !== line) return [];
  return [
    { kind: "lines-too-many", table, lines, addedUp: false, weight: WEIGHTS.lineUnknownTooMany },
  ];
}

function linesOfOtherBudgets(
  sets: CodeSets,
  broken: readonly CheckedIdentity[],
): readonly LinesTooMany[] {
  const budgets = sets.tables.filter((own) => BUDGETS.includes(own.reading.table) && isWhole(own));
  return budgets
    .filter(({ reading }) => isTouched(reading.table, broken))
    .flatMap((own) =>
      budgets.filter((other) => other !== own).flatMap((other) => linesOf(other, own)),
    );
}

function isTouched(table: TableId, broken: readonly CheckedIdentity[]): boolean {
  return broken.some(({ left, right }) =>
    [...left, ...right].some((operand) => operand.table === table),
  );
}

/** What `own` prints of another budget's lines, with the lines above that hold nothing else. */
function linesOf(other: IndexedReading, own: IndexedReading): readonly LinesTooMany[] {
  const isTheirs = (code: string): boolean => {
    const below = own.below(code);
    if (below.length === 0) return isSame(code, own, other);
    return below.every((line) => isTheirs(line.code!));
  };
  const lines = printedIn(own).filter(({ code }) => isTheirs(code!));
  if (!lines.some(({ code }) => hasAmount(own, code!))) return [];
  if (lines.length === own.codes.length) return [];
  const cause = {
    kind: "lines-too-many",
    table: own.reading.table,
    lines,
    of: other.reading.table,
    weight: WEIGHTS.linesOfOtherBudget,
  } as const;
  return [
    { ...cause, addedUp: false },
    { ...cause, addedUp: true },
  ];
}

function isSame(code: string, own: IndexedReading, other: IndexedReading): boolean {
  const columns = [wholeOf(own), wholeOf(other)] as const;
  return other.line(code) !== undefined && printsSame(own, other, code, columns);
}

function printedIn({ codes }: IndexedReading): readonly Line[] {
  return codes.filter(({ place }) => !isInvented(place));
}
