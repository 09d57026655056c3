import type { IndexedReading, Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { Column, Line, PlacedFigure } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { CheckedIdentity } from "../../checked-identity";
import type { PossibleCause } from "../search/possible-cause";
import type { Cause } from "../cause";
import { parentOf } from "../codes/code-sets";
import { isInvented } from "../invented-figures";
import { quickCheck, type QuickCheck } from "./quick-check";
import { sought, type SoughtCauses } from "../search/sought-causes";
import { WEIGHTS } from "../weights";

/**
 * Lines of codes that were exchanged stand this near to each other, as a rule, or below one parent;
 * classes of two-sided tables anywhere.
 */
const NEAR_LINES = 2;
const NEAR_CLASSES = 11;

/** An exchange that mends so many relations, on balance, may be right though another fault breaks others. */
const MENDS = 2;
/** Where very much is broken, this share of it: what mends less waits until the great fault is mended. */
const SHARE_MENDED = 0.05;

/** Pairs of columns and of lines whose exchange mends half of what is broken, or several relations. */
export function exchanges(
  readings: Readings,
  accounts: () => AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly SoughtCauses[] {
  if (broken.length < 2) return [];
  const operands = broken.flatMap(({ left, right }) => [...left, ...right]);
  const tables = new Set(operands.map(({ table }) => table));
  return [...tables].map((table) =>
    sought([table], WEIGHTS.exchanged, () => {
      const own = readings.get(table)!;
      const inBroken = operands.filter((operand) => operand.table === table);
      const where: InBroken = {
        columns: new Set(inBroken.map(({ placed }) => placed.columnKey)),
        lines: new Set(inBroken.map(({ placed }) => placed.line)),
      };
      const trial = trialIn(table, quickCheck(accounts()));
      return [...columnsExchanged(own, where, trial), ...linesExchanged(own, where, trial)];
    }),
  );
}

function trialIn(table: TableId, quick: QuickCheck): Trial {
  return {
    tried: (cause, pairs) => {
      if (pairs.length === 0) return [];
      const staysBroken = quick.after(table, pairs).broken;
      const mends = quick.broken - staysBroken;
      const isWorth =
        staysBroken * 2 <= quick.broken || mends >= Math.max(MENDS, SHARE_MENDED * quick.broken);
      return isWorth ? [{ cause, staysBroken }] : [];
    },
    mendsSome: (pairs) => quick.after(table, pairs).mended > 0,
  };
}

type Pairs = readonly (readonly [PlacedFigure, PlacedFigure])[];

/** The columns and lines of a table that stand in a broken relation. */
interface InBroken {
  readonly columns: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** What comes of an exchange of figures. */
interface Trial {
  readonly tried: (cause: Cause, pairs: Pairs) => readonly PossibleCause[];
  /** Of what is broken some holds; asked of the lines in broken relations before a long column is turned. */
  readonly mendsSome: (pairs: Pairs) => boolean;
}

function columnsExchanged(
  own: IndexedReading,
  broken: InBroken,
  { tried, mendsSome }: Trial,
): readonly PossibleCause[] {
  const columns = own.reading.columns.filter(
    ({ standing, side }) => standing !== "unknown" && side !== "revenue",
  );
  const pairs = (lines: Iterable<string>, [one, other]: readonly [Column, Column]) =>
    [...lines].flatMap((key) => pairOf(own.figure(key, one.key), own.figure(key, other.key)));
  const all = own.reading.lines.map(({ key }) => key);
  return pairsOf(columns)
    .filter(([one, other]) => broken.columns.has(one.key) || broken.columns.has(other.key))
    .filter((both) => mendsSome(pairs(broken.lines, both)))
    .flatMap((both) => tried(exchangedColumns(own.reading.table, both), pairs(all, both)));
}

function linesExchanged(
  own: IndexedReading,
  broken: InBroken,
  { tried }: Trial,
): readonly PossibleCause[] {
  const { layout } = formOf(own.reading.table);
  if (layout === "items") return [];
  const reach = layout === "two-sided" ? NEAR_CLASSES : NEAR_LINES;
  const lines = own.reading.lines.filter(
    ({ standing, zone, place }) =>
      standing === "main" && (zone === undefined || zone === "items") && !isInvented(place),
  );
  const sides = [
    lines.filter(({ side }) => side === "revenue"),
    lines.filter(({ side }) => side !== "revenue"),
  ];
  return sides.flatMap((side) =>
    [...nearPairsOf(side, reach), ...fartherSiblings(side, reach)]
      .filter(([one, other]) => broken.lines.has(one.key) || broken.lines.has(other.key))
      .flatMap(([one, other]) =>
        tried(
          exchangedLines(own.reading.table, one, other),
          own.reading.columns.flatMap(({ key }) =>
            pairOf(own.figure(one.key, key), own.figure(other.key, key)),
          ),
        ),
      ),
  );
}

function exchangedColumns(table: TableId, [one, other]: readonly [Column, Column]): Cause {
  return { kind: "columns", table, columns: [one.key, other.key], weight: WEIGHTS.exchanged };
}

function exchangedLines(table: TableId, one: Line, other: Line): Cause {
  return { kind: "lines", table, lines: [one, other], weight: WEIGHTS.exchanged };
}

function pairOf(one: PlacedFigure | undefined, other: PlacedFigure | undefined) {
  return one && other ? [[one, other] as const] : [];
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return nearPairsOf(items, items.length);
}

/** Lines below one parent that stand further apart: their sum is the same, whichever is which. */
function fartherSiblings(lines: readonly Line[], reach: number): (readonly [Line, Line])[] {
  const families = new Map<string, number[]>();
  lines.forEach(({ code }, at) => {
    if (code === undefined) return;
    const family = `${parentOf(code) ?? ""} ${code.length}`;
    const known = families.get(family);
    if (known) known.push(at);
    else families.set(family, [at]);
  });
  return [...families.values()].flatMap((family) =>
    family
      .flatMap((one, at) => family.slice(at + 1).map((other) => [one, other] as const))
      .filter(([one, other]) => other - one > reach)
      .map(([one, other]) => [lines[one]!, lines[other]!] as const),
  );
}

function nearPairsOf<T>(items: readonly T[], reach: number): (readonly [T, T])[] {
  return items.flatMap((one, at) =>
    items.slice(at + 1, at + 1 + reach).map((other) => [one, other] as const),
  );
}
