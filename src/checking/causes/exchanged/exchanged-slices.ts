import type Decimal from "decimal.js";
import type { IndexedReading, Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { Line, PlacedFigure } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { CheckedIdentity } from "../../checked-identity";
import type { PossibleCause } from "../search/possible-cause";
import { quickCheck, type QuickCheck } from "./quick-check";
import { WEIGHTS } from "../weights";

/** A run of lines that was turned seldom is longer; whole columns are `exchanges.ts`'s. */
const LONGEST = 60;
/** So many runs of the same worth are tried. */
const MOST = 3;

/**
 * Runs of lines whose figures stand in each other's column. Called for where the sum below one line
 * misses as much in one column as it exceeds in another; of all runs those count that leave the fewest
 * relations broken, and no more than half.
 */
export function exchangedSlices(
  readings: Readings,
  accounts: AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly PossibleCause[] {
  const turned = turnedColumns(broken);
  if (turned.length === 0) return [];
  const quick = quickCheck(accounts);
  return turned.flatMap((pair) => slicesOf(pair, readings.get(pair.table)!, quick));
}

interface ColumnPair {
  readonly table: TableId;
  readonly columns: readonly [string, string];
}

/** The columns whose sums below the same line miss by the same, one too much and one too little. */
function turnedColumns(broken: readonly CheckedIdentity[]): readonly ColumnPair[] {
  const sums = broken.flatMap((identity) => downwards(identity) ?? []);
  const pairs = sums.flatMap((one, at) =>
    sums
      .slice(at + 1)
      .filter((other) => other.table === one.table && other.line === one.line)
      .filter(({ miss, allowed }) => one.miss.plus(miss).abs().lessThanOrEqualTo(allowed))
      .map((other): ColumnPair => ({ table: one.table, columns: [one.column, other.column] })),
  );
  return [
    ...new Map(pairs.map((pair) => [`${pair.table} ${pair.columns.join(" ")}`, pair])).values(),
  ];
}

/** A broken sum of lines in one column. */
interface Sum {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
  readonly miss: Decimal;
  readonly allowed: Decimal;
}

function downwards({ left, right, judgement: { outcome } }: CheckedIdentity): Sum | undefined {
  const [total] = left;
  if (!total || left.length > 1 || outcome.kind !== "broken") return undefined;
  const { table, placed } = total;
  const isDown = right.every(
    (operand) => operand.table === table && operand.placed.columnKey === placed.columnKey,
  );
  if (!isDown || formOf(table).layout !== "code-lines") return undefined;
  const { difference: miss, allowance: allowed } = outcome;
  return { table, line: placed.line, column: placed.columnKey, miss, allowed };
}

interface Slice {
  readonly lines: readonly Line[];
  readonly staysBroken: number;
}

function slicesOf(
  { table, columns }: ColumnPair,
  own: IndexedReading,
  quick: QuickCheck,
): readonly PossibleCause[] {
  const lines = own.reading.lines.filter(({ standing }) => standing === "main");
  const slices = runsOf(lines, (line) => isTurnable(own, line, columns)).map((run): Slice => ({
    lines: run,
    staysBroken: quick.after(table, pairsOf(own, run, columns)).broken,
  }));
  const fewest = Math.min(...slices.map(({ staysBroken }) => staysBroken));
  if (fewest * 2 > quick.broken) return [];
  return slices
    .filter(({ staysBroken }) => staysBroken === fewest)
    .sort((a, b) => a.lines.length - b.lines.length)
    .slice(0, MOST)
    .map((slice) => ({
      cause: { kind: "columns", table, columns, lines: slice.lines, weight: WEIGHTS.exchanged },
      staysBroken: slice.staysBroken,
    }));
}

/** Every run that begins and ends on such a line, short of the whole column. */
function runsOf(
  lines: readonly Line[],
  isEnd: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const ends = lines.flatMap((line, at) => (isEnd(line) ? [at] : []));
  return ends.flatMap((first, at) =>
    ends
      .slice(at)
      .filter((last) => last - first < LONGEST)
      .filter((last) => first !== ends[0] || last !== ends.at(-1))
      .map((last) => lines.slice(first, last + 1)),
  );
}

function isTurnable(own: IndexedReading, line: Line, columns: readonly [string, string]): boolean {
  const [one, other] = columns.map((column) => textOf(own.figure(line.key, column)));
  return one !== other;
}

function textOf(placed: PlacedFigure | undefined): string {
  return placed?.figure.kind === "amount" ? placed.figure.printed.toFixed() : "";
}

function pairsOf(
  own: IndexedReading,
  lines: readonly Line[],
  [one, other]: readonly [string, string],
): readonly (readonly [PlacedFigure, PlacedFigure])[] {
  return lines.flatMap(({ key }) => {
    const [left, right] = [own.figure(key, one), own.figure(key, other)];
    return left && right ? [[left, right] as const] : [];
  });
}
