import type { IndexedReading } from "../../../identities/readings";
import { suitsFunctionalName } from "../../../tables/functional-names";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";
import { bareName, type CodeSets } from "./code-sets";
import { isInvented } from "../invented-figures";
import type { Recoding } from "./recoding";
import { WEIGHTS } from "../weights";

/** Two lines of a table that may bear each other's codes. */
interface Crossing {
  readonly own: IndexedReading;
  readonly lines: readonly [Line, Line];
}

/**
 * Codes of two lines exchanged, names and amounts left where they are: other tables name the two the
 * other way round, or the two stand out of order in a table that is in order when they are turned.
 * Perhaps in several tables alike; which side of the tables is wrong names, order or relations tell.
 */
export function exchangedCodes(
  tables: readonly IndexedReading[],
  sets: CodeSets,
): readonly Recoding[] {
  return [...crossedNames(tables, sets), ...tables.flatMap(outOfOrder)];
}

function crossedNames(tables: readonly IndexedReading[], sets: CodeSets): readonly Recoding[] {
  const alike = new Map<string, Crossing[]>();
  for (const each of tables.flatMap((own) => crossingsIn(own, sets))) {
    const key = keyOf(each.lines, each.lines.map(bareName));
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap((found) => {
    const [{ lines }] = found as [Crossing];
    const opposite = alike.get(keyOf(lines, lines.map(bareName).reverse())) ?? [];
    return opposite.length === 0 || isNamedRightly(lines) ? [] : [crossed(found, opposite)];
  });
}

function keyOf(lines: readonly Line[], names: readonly string[]): string {
  return [...lines.map(({ code }) => code!), ...names].join(" ");
}

/** Pairs of which each bears a name that the other's code has elsewhere. */
function crossingsIn(own: IndexedReading, sets: CodeSets): readonly Crossing[] {
  const { table } = own.reading;
  const strange = printedLines(own).filter((line) => {
    const names = sets.namesOf(line.code!, table);
    return names.size > 0 && [...names].some((name) => name !== bareName(line));
  });
  return pairsOf(strange)
    .filter(([one, other]) => bareName(one) !== bareName(other))
    .filter(
      ([one, other]) =>
        sets.namesOf(one.code!, table).has(bareName(other)) &&
        sets.namesOf(other.code!, table).has(bareName(one)),
    )
    .map(([one, other]) => ({
      own,
      lines: one.code! < other.code! ? [one, other] : [other, one],
    }));
}

/** Of the names that say their code more are of their lines' own codes than of the others'. */
function isNamedRightly([one, other]: readonly [Line, Line]): boolean {
  const suiting = (codes: readonly [Line, Line]) =>
    [one, other].filter(({ caption }, at) => suitsFunctionalName(codes[at]!.code!, caption)).length;
  return suiting([one, other]) > suiting([other, one]);
}

function crossed(found: readonly Crossing[], opposite: readonly Crossing[]): Recoding {
  const [{ lines }] = found as [Crossing];
  const isSeveral = found.length > opposite.length && !isNamedRightly([lines[1], lines[0]]);
  const sure = found.every(({ own, lines: both }) => descents(own, both) < descents(own));
  const weight = isSeveral && !sure ? WEIGHTS.codeAlike : WEIGHTS.codesExchangedByName;
  return { sure, cause: exchange(found, "name", weight) };
}

/** Lines at which codes do not ascend, in a table that ascends throughout when two of them are turned. */
function outOfOrder(own: IndexedReading): readonly Recoding[] {
  const lines = printedLines(own);
  const suspicious = lines.filter(
    ({ code }, at) => code! < (lines[at - 1]?.code ?? "") || code! > (lines[at + 1]?.code ?? code!),
  );
  if (suspicious.length > MOST_OUT_OF_ORDER) return [];
  return pairsOf(suspicious)
    .filter((both) => descents(own, both) === 0)
    .map((both) => ({
      sure: false,
      cause: exchange([{ own, lines: both }], "order", WEIGHTS.exchanged),
    }));
}

/** Two codes that were exchanged leave each with two neighbours out of order, at the most. */
const MOST_OUT_OF_ORDER = 6;

/** How often a code is smaller than the one above it, as the lines stand or with two codes turned. */
function descents(own: IndexedReading, turned?: readonly [Line, Line]): number {
  const codes = printedLines(own).map((line) => {
    const at = turned?.indexOf(line) ?? -1;
    return at < 0 ? line.code! : turned![1 - at]!.code!;
  });
  return codes.filter((code, at) => code < (codes[at - 1] ?? "")).length;
}

function printedLines({ codes }: IndexedReading): readonly Line[] {
  return codes.filter(({ key, code, place }) => key === code && !isInvented(place));
}

function pairsOf(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  return lines.flatMap((one, at) => lines.slice(at + 1).map((other) => [one, other] as const));
}

/** Both lines of each table, the upper one first. */
function exchange(
  found: readonly Crossing[],
  evidence: CodeMistyped["evidence"],
  weight: number,
): CodeMistyped {
  const [first, ...alike] = found.flatMap(({ own, lines }) => {
    const [upper, lower] = lines.toSorted((a, b) => a.place.row - b.place.row) as [Line, Line];
    return [[upper, lower] as const, [lower, upper] as const].map(
      ([line, exchangedWith]): CodeMistyped => ({
        ...{ kind: "code", table: own.reading.table, line, printed: line.code! },
        ...{ should: exchangedWith.code!, exchangedWith, evidence, weight },
      }),
    );
  });
  return { ...first!, alike };
}
