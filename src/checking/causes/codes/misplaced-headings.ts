import type { IndexedReading } from "../../../identities/readings";
import { suitsFunctionalName } from "../../../tables/functional-names";
import type { Line } from "../../../tables/reading";
import { alikeRecoding, recodingBelow, type LineIn } from "./alike-recoding";
import type { CodeMistyped } from "../cause";
import { codeBelow } from "./code-below";
import { parentOf, type CodeSets } from "./code-sets";
import { isInvented } from "../invented-figures";
import { halfDigitIn, sumOf } from "../lines/line-amounts";
import type { Observation } from "../search/observation";
import { codeKey } from "./recoding";
import { WEIGHTS } from "../weights";

/** A line of a 类 or 款 whose next lines are all of another one that has no line in the table. */
interface Misplaced extends LineIn {
  readonly should: string;
  /** The lines down to the next one of its level. */
  readonly below: readonly Line[];
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

/**
 * 20805, next below it 2070109 and 2070111, and no line 20701: the lines that follow tell the code,
 * whatever the other tables say; so also where all tables were copied from one with its slip. Where a
 * single line follows, its own code may be the wrong one.
 */
export function misplacedHeadings(
  tables: readonly IndexedReading[],
  sets: CodeSets,
): readonly Observation[] {
  const alike = new Map<string, Misplaced[]>();
  for (const each of tables.flatMap(misplacedIn)) {
    const key = `${each.line.code!} ${each.should}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((found) => {
    const causes = recodings(found, sets);
    return found.map(({ own, line }) => ({ key: codeKey(own.reading.table, line), causes }));
  });
}

function misplacedIn(own: IndexedReading): readonly Misplaced[] {
  const lines = own.codes.filter(({ place }) => !isInvented(place));
  return lines.flatMap((line, at) => {
    const { length } = line.code!;
    const next = lines.findIndex((each, index) => index > at && each.code!.length <= length);
    const end = next < 0 ? lines.length : next;
    const below = lines.slice(at + 1, end);
    const [should, ...more] = new Set(below.map(({ code }) => code!.slice(0, length)));
    if (should === undefined || should === line.code || more.length > 0) return [];
    if (own.line(should) !== undefined || !isSumOf(own, line, below)) return [];
    return [{ own, line, should, below, before: lines[at - 1], after: lines[end] }];
  });
}

/** What adds up to it, as far as rounding tells, is no line beside it. */
function isSumOf(own: IndexedReading, line: Line, below: readonly Line[]): boolean {
  const level = Math.min(...below.map(({ code }) => code!.length));
  const next = below.filter(({ code }) => code!.length === level);
  const sums = sumOf(own, next);
  const allowance = halfDigitIn(own).times(next.length + 1);
  return [...sumOf(own, [line])].every(([column, amount]) =>
    amount.minus(sums.get(column)!).abs().lessThanOrEqualTo(allowance),
  );
}

function recodings(alike: readonly Misplaced[], sets: CodeSets): readonly CodeMistyped[] {
  const [{ should }] = alike as readonly [Misplaced, ...Misplaced[]];
  const heading = alikeRecoding(alike, should, "below", WEIGHTS.codeByLinesBelow);
  if (alike.some(({ below }) => below.length > 1)) return [heading];
  const wrong = wrongOf(alike, sets);
  const children = alike.map((found) => ({ own: found.own, line: found.below[0]! }));
  const codes = new Set(alike.map((found) => codeOfChild(found, sets)));
  const code = codes.size === 1 ? [...codes][0] : undefined;
  const { line } = alike[0]!;
  return [
    ...(wrong === "child" ? [] : [heading]),
    ...(wrong === "heading"
      ? []
      : [recodingBelow(children, line.code!, code, WEIGHTS.codeByLinesBelow)]),
  ];
}

/** The code that the only line below has to bear where the one above it is right, as far as anything says it. */
function codeOfChild({ own, line, below }: Misplaced, sets: CodeSets): string | undefined {
  return codeBelow(line.code!, { own, line: below[0]! }, sets);
}

type Wrong = "heading" | "child";

/** Which of the two is wrong: by the other tables' codes, else by both names, else by the heading's place. */
function wrongOf(alike: readonly Misplaced[], sets: CodeSets): Wrong | undefined {
  const told = [
    alike.map((found) => wrongByTables(found, alike, sets)),
    alike.flatMap((found) => wrongByNames(found, codeOfChild(found, sets))),
    alike.map((found) => wrongIf(fits(found.line.code!, found), fits(found.should, found))),
  ];
  const sides = told.map((votes) => new Set(votes.filter((vote) => vote !== undefined)));
  const [side] = [...(sides.find(({ size }) => size === 1) ?? [])];
  return side;
}

/** `own`: whether the heading's own code is the one for it; `other`: whether that of the line below is. */
function wrongIf(own: boolean | undefined, other: boolean | undefined): Wrong | undefined {
  if (own === other) return undefined;
  return own === true || other === false ? "child" : "heading";
}

function wrongByTables(
  found: Misplaced,
  alike: readonly Misplaced[],
  sets: CodeSets,
): Wrong | undefined {
  const isSlip = (own: IndexedReading) => alike.some((each) => each.own === own);
  const have = (code: string | undefined) =>
    code !== undefined && sets.others(code, found.own.reading.table).some((own) => !isSlip(own));
  return wrongIf(have(codeOfChild(found, sets)), have(found.should));
}

function wrongByNames(
  { line, should, below }: Misplaced,
  ofChild: string | undefined,
): readonly (Wrong | undefined)[] {
  const { code, caption } = below[0]!;
  const suits = suitsFunctionalName;
  return [
    wrongIf(suits(line.code!, line.caption), suits(should, line.caption)),
    ofChild === undefined ? undefined : wrongIf(suits(ofChild, caption), suits(code!, caption)),
  ];
}

/** Codes ascend, each below the level above it. */
function fits(code: string, { own, before, after }: Misplaced): boolean {
  const parent = parentOf(code);
  const ascends = (before?.code ?? "") < code && (after === undefined || code < after.code!);
  return ascends && (parent === undefined || own.line(parent) !== undefined);
}
