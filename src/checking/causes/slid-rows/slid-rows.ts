import type { Readings } from "../../../identities/readings";
import type { TableId } from "../../../tables/table-id";
import type { CheckedIdentity } from "../../checked-identity";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { LineMove, RowsSlid } from "../cause";
import { CodeSets } from "../codes/code-sets";
import { isInvented } from "../invented-figures";
import { sought, type SoughtCauses } from "../search/sought-causes";
import { WEIGHTS } from "../weights";
import { fellowsOf } from "./fellow-amounts";
import { lostAmounts } from "./lost-amounts";
import { NOWHERE, RowGrid } from "./row-grid";
import type { RowPath } from "./path-steps";
import { costInPlace, rowPaths } from "./row-paths";
import { likelyShifts } from "./row-shifts";
import { fewRowsMoved, shiftsOf, slideWeight } from "./few-rows-moved";
import { withGapsFilled } from "./row-gaps";

/** Fewer lines than this in broken relations are told cell by cell. */
const LEAST_LINES = 3;
/** The same where a row that is left over stands on the sheet a second time. */
const LEAST_TWICE = 2;
/** Of lines that have each other's figures one may be in a broken relation with another table alone. */
const LEAST_TURNED = 1;
/** Where more rows than this are wrong in themselves, a column is. */
const MOST_ODD_ROWS = 2;
/** So many lines slide to one that lacks an amount below nought, or a row whose figures come from nowhere. */
const LINES_OF_ODD = 8;
/** A slide must spare so many broken relations, or figures that another table has, beyond what it costs. */
const LEAST_SPARED = 1;
/** So many paths are looked at; those that cost this much more than the cheapest may be it, and so many are tried. */
const MOST_PATHS = 12;
const NEARLY = 0.5;
const MOST_TRIED = 2;

/** What the cheapest of these causes weighs. */
const LEAST_WEIGHT = Math.min(WEIGHTS.exchanged, WEIGHTS.rowMoved, WEIGHTS.copied, slideWeight([]));

/**
 * Tables whose figures of all columns stand on other lines than their codes: slid, moved, or exchanged.
 * Where another cause has put a line in, which stands on no row, they are sought before it.
 */
export function slidRows(
  readings: Readings,
  accounts: () => AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly SoughtCauses[] {
  const sets = new CodeSets(readings);
  const lines = brokenLines(broken);
  return sets.tables.flatMap((own): readonly SoughtCauses[] => {
    const { table } = own.reading;
    const wrong = lines.get(table)?.size ?? 0;
    const isMended = own.reading.lines.some(({ place }) => isInvented(place));
    if (wrong < LEAST_TURNED || isMended) return [];
    return [
      sought([table], LEAST_WEIGHT, () => {
        const grid = new RowGrid(own, accounts());
        const slides = wrong < LEAST_LINES ? [] : slidesIn(grid, sets, accounts());
        return [...fewRowsMoved(grid, accounts()), ...slides].map((cause) => ({ cause }));
      }),
    ];
  });
}

function brokenLines(
  broken: readonly CheckedIdentity[],
): ReadonlyMap<TableId, ReadonlySet<string>> {
  const lines = new Map<TableId, Set<string>>();
  for (const { table, placed } of broken.flatMap(({ left, right }) => [...left, ...right]))
    lines.set(table, (lines.get(table) ?? new Set()).add(placed.line));
  return lines;
}

function slidesIn(grid: RowGrid, sets: CodeSets, accounts: AccountsProblem): readonly RowsSlid[] {
  if (oddRows(grid) > MOST_ODD_ROWS) return [];
  const isFellow = fellowsOf(grid, sets, accounts);
  const shifts = likelyShifts(grid, isFellow);
  if (shifts.length === 1) return [];
  const most = costInPlace(grid, isFellow) - LEAST_SPARED;
  const likely = rowPaths(grid, shifts, isFellow, most)
    .slice(0, MOST_PATHS)
    .flatMap((path) => slideOf(path, grid, sets, accounts) ?? [])
    .sort((a, b) => a.cost - b.cost);
  const near = likely.filter(({ cost }) => cost <= likely[0]!.cost + NEARLY);
  const different = near.filter(
    ({ looks }, at) => near.findIndex((other) => other.looks === looks) === at,
  );
  return different.slice(0, MOST_TRIED).map(({ slide }) => slide);
}

/** Rows whose parts do not come to their whole: figures that slide together take their sums along. */
function oddRows(grid: RowGrid): number {
  return grid.alongLines.filter((relation) => grid.outcome(relation, grid.inPlace) === "broken")
    .length;
}

/** A slide, and what it costs in broken relations, those that no amounts of lost lines mend included. */
interface Slide {
  readonly slide: RowsSlid;
  readonly cost: number;
  /** Which figures the lines get: of rows that print the same it does not matter which is taken. */
  readonly looks: string;
}

function slideOf(
  path: RowPath,
  grid: RowGrid,
  sets: CodeSets,
  accounts: AccountsProblem,
): Slide | undefined {
  const { lines } = grid;
  const { rows } = withGapsFilled(path, grid);
  const lost = lostAmounts(rows, grid, accounts);
  const surplus = lines.flatMap((_, row) =>
    grid.isFilled[row] && !rows.includes(row) ? [row] : [],
  );
  const odd = lost.belowNought + surplus.filter((row) => isNobodys(row, rows, grid)).length;
  const moves = lines.flatMap((line, at): readonly LineMove[] => {
    const row = rows[at]!;
    if (row === at) return [];
    if (row !== NOWHERE) return [{ line, from: lines[row]!, isRight: grid.isAlike(row, at) }];
    return [{ line, ...lost.of(at), isRight: lost.isOnRow(at) }];
  });
  const wrong = moves.filter(({ isRight }) => !isRight);
  const shifts = shiftsOf(path.rows);
  const isSlid = wrong.some(({ from }) => from !== undefined);
  if (wrong.length < (surplus.length > 0 ? LEAST_TWICE : LEAST_LINES) || !isSlid) return undefined;
  if (areMoreLost(moves) || odd * LINES_OF_ODD > wrong.length) return undefined;
  const weight = slideWeight(shiftsOf(rows));
  const table = grid.own.reading.table;
  const codesOf = runAhead(shifts, moves) ? codesCopiedFrom(moves, grid, sets) : undefined;
  const slide: RowsSlid = {
    ...{ kind: "rows", table, moves, shifts, weight },
    surplus: surplus.map((row) => lines[row]!),
    ...(codesOf && { codesOf }),
  };
  const looks = rows.map((row) => (row === NOWHERE ? row : grid.firstAlike(row))).join();
  return { slide, cost: path.cost + lost.odd, looks };
}

/** More lines lack figures than get others': with so much left open nearly anything holds. */
function areMoreLost(moves: readonly LineMove[]): boolean {
  const lost = moves.filter(({ from }) => from === undefined).length;
  return lost > moves.length - lost;
}

/** Figures that are left over stand on another row a second time: they do not come from nowhere. */
function isNobodys(row: number, rows: readonly number[], grid: RowGrid): boolean {
  return !rows.some((taken) => taken !== NOWHERE && grid.isAlike(taken, row));
}

/** Every figure stands too high, at the end by as many lines as have none: lines are too many, not figures lost. */
function runAhead(shifts: readonly number[], moves: readonly LineMove[]): boolean {
  const lost = moves.filter(({ from }) => from === undefined).length;
  return shifts.every((shift) => shift < 0) && shifts.at(-1) === -lost;
}

/** The table whose codes these are, where what lines without figures print is nothing or can be. */
function codesCopiedFrom(
  moves: readonly LineMove[],
  { own }: RowGrid,
  sets: CodeSets,
): TableId | undefined {
  const lost = moves.filter((move) => move.from === undefined);
  const isNothing = lost.every(({ told, taken }) =>
    [...told.values(), ...taken.values()].every((amount) => amount.isZero()),
  );
  if (lost.length === 0 || !isNothing) return undefined;
  const codesIn = ({ codes }: RowGrid["own"]) => codes.map(({ code }) => code!).join();
  const others = sets.tables.filter((other) => other !== own);
  return others.find((other) => codesIn(other) === codesIn(own))?.reading.table;
}
