import { printedAmount } from "../../amounts/rounding";
import type { Implication } from "../localisation/localisation";
import { leafOf } from "../localisation/implication";
import type { Equation, Problem } from "../localisation/problem";
import { boundsOf } from "../localisation/system";
import type { Operand } from "../operand";
import { remembered } from "../remembered";
import type { AccountsProblem } from "./accounts-problem";

/** The accounts as far as belief needs them. */
type Known = Pick<AccountsProblem, "problem" | "cells">;

/** What is carried over of a year that lost money (经营结余) is below nought. */
const CARRIED_OVER = /结转|结余/;
/** So many times the greatest amount that holds with others, a figure is no figure of these accounts. */
const BEYOND = 1000;

/**
 * What of an implication accounts can mean; undefined where that is nothing. An amount below nought
 * stands only in a line or a column that prints another, or of what is carried over, or where just
 * the sign is wrong; none is thousands of times beyond all that holds.
 */
export function believable(implication: Implication, accounts: Known): Implication | undefined {
  const { suspect, lowest, highest } = implication;
  const leaf = leafOf(accounts.problem, suspect);
  const most = BEYOND * greatestThatHolds(accounts.problem);
  if ((lowest ?? 0) > most || (highest ?? 0) < -most) return undefined;
  if (lowest === undefined || lowest >= 0 || signedCells(accounts).has(leaf)) return implication;
  if (highest === undefined) return { ...implication, ...fromNought(implication) };
  const printed = accounts.problem.cells[leaf]!.printed;
  if (highest >= 0) return { ...implication, ...fromNought(implication) };
  const isTurned = printed > 0 && lowest <= -printed && -printed <= highest;
  return isTurned
    ? { suspect, values: [-printed], lowest: -printed, highest: -printed }
    : undefined;
}

/** Of amounts on both sides of nought only those above it; nought alone where rounding reaches no further up than down. */
function fromNought({ values, lowest, highest }: Implication): Omit<Implication, "suspect"> {
  const isRounding = highest !== undefined && highest <= -lowest!;
  if (isRounding) return { values: [0], lowest: 0, highest: 0 };
  const above = values.filter((value) => value >= 0);
  return {
    values: above.length > 0 || values.length === 0 ? above : [0],
    lowest: 0,
    ...(highest !== undefined && { highest }),
  };
}

/** The cells in which an amount below nought may stand. */
const signedCells: (accounts: Known) => ReadonlySet<number> = remembered(({ cells }) => {
  const names = new Set(cells.filter(isBelowNought).flatMap(namesOf));
  return new Set(
    cells.flatMap((cell, at) =>
      namesOf(cell).some((name) => names.has(name) || CARRIED_OVER.test(name)) ? [at] : [],
    ),
  );
});

function isBelowNought({ placed }: Operand): boolean {
  return printedAmount(placed.figure)?.lessThan(0) ?? false;
}

/** Its column and its line; two-sided tables have all their lines in one column. */
function namesOf({ table, placed: { line, columnKey } }: Operand): readonly string[] {
  const isOneColumn = table === "revenue-and-expenditure" || table === "fiscal-appropriation";
  return [...(isOneColumn ? [] : [`${table} ${columnKey}`]), `${table} ${line}`];
}

/** The greatest amount in no broken relation; without bound where there is none. */
const greatestThatHolds: (problem: Problem) => number = remembered((problem) => {
  const doubtful = new Set(
    problem.relations
      .filter((relation) => isBroken(relation, problem))
      .flatMap(({ terms }) => terms.map(({ cell }) => cell)),
  );
  const sizes = problem.cells.flatMap(({ printed }, cell) =>
    doubtful.has(cell) || printed === 0 ? [] : [Math.abs(printed)],
  );
  return sizes.length === 0 ? Infinity : Math.max(...sizes);
});

function isBroken(relation: Equation, problem: Problem): boolean {
  const { low, high } = boundsOf(problem, relation);
  return low > 0 || high < 0;
}
