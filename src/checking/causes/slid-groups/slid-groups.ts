import type { IndexedReading, Readings } from "../../../identities/readings";
import type { CheckedIdentity } from "../../checked-identity";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { LineMove, RowsSlid } from "../cause";
import { NOWHERE, RowGrid } from "../slid-rows/row-grid";
import { sought, type SoughtCauses } from "../search/sought-causes";
import { FURTHER_RUN_OF_ROWS, WEIGHTS } from "../weights";
import type { GroupMove } from "./group-moves";
import { stripsOf } from "./group-strips";
import { GroupTrial, type MovedGroups } from "./group-trial";

const TABLE = "basic-expenditure";
/** A move must explain so much more than it takes for granted: two sums by chance are rare among so many moves. */
const LEAST_EVIDENCE = 2;
/** Fewer wrong lines than this are told cell by cell. */
const LEAST_LINES = 3;
/** Of each group so many moves by one shift are tried together with those of others. */
const MOST_TOGETHER = 6;
/** Of several that break nothing so many are tried, those that explain most. */
const MOST_TRIED = 3;

/**
 * Groups of the table of economic codes whose amounts slid against their codes: the moves back after
 * which the sums of 类 and 款 and the totals hold again.
 */
export function slidGroups(
  readings: Readings,
  accounts: () => AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly SoughtCauses[] {
  const own = readings.get(TABLE);
  const isBroken = broken.some(({ left, right }) =>
    [...left, ...right].some(({ table }) => table === TABLE),
  );
  if (!own || !isBroken) return [];
  return [
    sought([TABLE], WEIGHTS.slid, () => slidesOf(own, accounts()).map((cause) => ({ cause }))),
  ];
}

function slidesOf(own: IndexedReading, accounts: AccountsProblem): readonly RowsSlid[] {
  const grid = new RowGrid(own, accounts);
  const trial = new GroupTrial(grid, accounts);
  const groups = stripsOf(grid).map((strip) => trial.movesOf(strip));
  const moved = together(groups, grid).flatMap((moves) => trial.moved(moves, LEAST_EVIDENCE) ?? []);
  const fewest = Math.min(...moved.map(({ stays }) => stays));
  const found = withoutIdleGroups(moved.filter(({ stays }) => stays === fewest))
    .map((each) => ({
      slide: slideOf(each, grid),
      worth: worthOf(each, grid),
      looks: looksOf(each, grid),
      length: codesIn(each, grid),
    }))
    .filter(({ slide }) => slide.moves.filter(({ isRight }) => !isRight).length >= LEAST_LINES)
    .sort((one, other) => other.worth - one.worth || other.length - one.length);
  const different = found.filter(
    ({ looks }, at) => found.findIndex((other) => other.looks === looks) === at,
  );
  return different.slice(0, MOST_TRIED).map(({ slide }) => slide);
}

/** Each move by itself, and the likeliest of several groups by the same shift. */
function together(
  groups: readonly (readonly GroupMove[])[],
  grid: RowGrid,
): readonly (readonly GroupMove[])[] {
  const shifts = new Set(groups.flatMap((moves) => moves.map(({ shift }) => shift)));
  return [...shifts]
    .flatMap((shift) => {
      let all: readonly (readonly GroupMove[])[] = [[]];
      for (const moves of groups) {
        const likely = moves
          .filter((move) => move.shift === shift)
          .sort((one, other) => oddness(one, grid) - oddness(other, grid))
          .slice(0, MOST_TOGETHER);
        all = [...all, ...all.flatMap((before) => likely.map((move) => [...before, move]))];
      }
      return all.filter(({ length }) => length > 1);
    })
    .concat(groups.flat().map((move) => [move]));
}

/** All figures of a group slide, as a rule, with its total or without: a half each for filled rows above and below. */
function oddness({ strip, first, last }: GroupMove, { isFilled, lines }: RowGrid): number {
  const [above, below] = [strip.slice(0, first), strip.slice(last + 1)];
  return (
    [above, below].filter((rows) =>
      rows.some((line) => isFilled[line] && lines[line]!.code !== undefined),
    ).length / 2
  );
}

/** Moves of several groups each of which explains something. */
function withoutIdleGroups(all: readonly MovedGroups[]): readonly MovedGroups[] {
  const keyOf = (moves: readonly GroupMove[]) =>
    moves
      .map(({ strip, first, last, shift, isWrapped }) =>
        [strip[0], first, last, shift, isWrapped].join(),
      )
      .join(";");
  const evidence = new Map(all.map((each) => [keyOf(each.moves), each.evidence]));
  return all.filter(({ moves, evidence: own }) =>
    moves.every((move) => {
      const others = keyOf(moves.filter((each) => each !== move));
      return (evidence.get(others) ?? -Infinity) < own;
    }),
  );
}

function worthOf({ moves, evidence }: MovedGroups, grid: RowGrid): number {
  const odd = moves.reduce((sum, move) => sum + oddness(move, grid), 0);
  return evidence - odd - (moves.length - 1);
}

/** Over how many codes figures slid: of moves that explain as much the longest is the likeliest. */
function codesIn({ moves }: MovedGroups, { lines }: RowGrid): number {
  return moves
    .flatMap(({ strip, first, last }) => strip.slice(first, last + 1))
    .filter((line) => lines[line]!.code !== undefined).length;
}

function looksOf({ rows }: MovedGroups, grid: RowGrid): string {
  return rows.map((row) => (row === NOWHERE ? row : grid.firstAlike(row))).join();
}

function slideOf({ moves, rows, lost }: MovedGroups, grid: RowGrid): RowsSlid {
  const { lines } = grid;
  const own = moves.flatMap(({ strip }) => strip).filter((line) => rows[line] !== line);
  return {
    kind: "rows",
    table: TABLE,
    moves: own.map((line): LineMove => {
      const row = rows[line]!;
      return row === NOWHERE
        ? { line: lines[line]!, ...lost.of(line), isRight: lost.isOnRow(line) }
        : { line: lines[line]!, from: lines[row]!, isRight: grid.isAlike(row, line) };
    }),
    surplus: [],
    shifts: [moves[0]!.shift],
    weight: WEIGHTS.slid + (moves.length - 1) * FURTHER_RUN_OF_ROWS,
  };
}
