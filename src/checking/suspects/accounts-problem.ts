import { ZERO } from "../../amounts/decimal";
import { printedAmount } from "../../amounts/rounding";
import type { FreeCells } from "../causes/edits";
import type { Readings } from "../../identities/readings";
import type { BoundSides } from "../bind";
import { partsTooSmallToPrint } from "../judge";
import type { Operand } from "../operand";
import type { Checked, CheckedIdentity, EmptyIdentity } from "../checked-identity";
import type { PrintedCell, Problem, Equation, Summand } from "../localisation/problem";
import { CellIndex, placeKey } from "./cell-index";
import { chainsOf } from "./chains";
import { Digits } from "./digits";

/** A set of accounts as a problem for the search, and the way back to its cells. */
export interface AccountsProblem {
  readonly problem: Problem;
  readonly cells: readonly Operand[];
  /** What the relations of the problem are, by their indexes. */
  readonly identities: readonly (CheckedIdentity | EmptyIdentity)[];
  readonly digits: Digits;
}

/** What blaming a cell costs; a chain is dearer than one cell and cheaper than two. */
export const CELL_WEIGHT = 20;
const CHAIN_WEIGHT = 30;
/**
 * A formula's result follows its inputs: it is blamed only where blaming one typed cell does not do,
 * so it costs more than a cell and as much as a chain.
 */
const FORMULA_WEIGHT = 30;
/**
 * Amounts that a cause only guesses at (`causes/edits.ts`), and what was added up from them: the
 * search finds them by itself, at nearly no cost.
 */
const FREE_WEIGHT = 1;
export const FREE_CHAIN_WEIGHT = 3;

/**
 * Relations that must hold, in numbers: those that hold bind the search as much as the broken ones.
 * One that is open binds nothing: its true form may have an addend that was not read. Nor does one
 * that misses by how totals were added up or digits cut off.
 */
export function accountsProblem(
  { identities, empty }: Checked,
  readings: Readings,
  free: FreeCells = new Map(),
): AccountsProblem {
  const closed = identities.filter(
    ({ open, missBy }) => open === undefined && missBy !== "forced" && missBy !== "cutOff",
  );
  const all = [...closed, ...empty].filter(
    ({ declared: { strength, ofUnits } }) => strength === "must" && !ofUnits,
  );
  const index = new CellIndex();
  const equations = all.map((identity) => equationOf(identity, index));
  const digits = new Digits(readings, index.cells);
  const relations = equations.map((equation, at) => withSlack(equation, all[at]!, digits));
  const problem = {
    cells: index.cells.map((cell) => printedCell(cell, digits)),
    relations,
    chains: chainsOf(all, index),
  };
  return withFree({ problem, cells: index.cells, identities: all, digits }, free);
}

/** The same accounts where other cells are free. */
export function withFree(accounts: AccountsProblem, free: FreeCells): AccountsProblem {
  const { problem, cells: operands } = accounts;
  const freed = operands.map(({ placed }) =>
    free.size === 0 ? undefined : free.get(placeKey(placed)),
  );
  const cells = problem.cells.map((cell, at) => ({
    ...cell,
    weight: freed[at] === undefined ? weightOfCell(operands[at]!) : FREE_WEIGHT,
  }));
  const chains = problem.chains.map((chain) => ({
    ...chain,
    weight: freed[chain.leaf] === "invented" ? FREE_CHAIN_WEIGHT : CHAIN_WEIGHT,
  }));
  return { ...accounts, problem: { ...problem, cells, chains } };
}

function equationOf(identity: CheckedIdentity | EmptyIdentity, index: CellIndex): Equation {
  const { relation, left, right } = identity;
  switch (relation) {
    case "＝":
    case "≈":
      return { kind: "equal", terms: termsOf(identity, index) };
    case "≤":
      return { kind: "atMost", terms: termsOf(identity, index) };
    case "≥":
      return { kind: "atMost", terms: termsOf({ left: right, right: left }, index) };
  }
}

function withSlack(equation: Equation, sides: BoundSides, digits: Digits): Equation {
  const parts = partsTooSmallToPrint(sides);
  return parts === 0 ? equation : { ...equation, slack: parts * digits.stepOf(sides.left[0]!) };
}

/** Left minus right; a cell that stands in both is left out. */
function termsOf({ left, right }: BoundSides, index: CellIndex): Summand[] {
  const coefficients = new Map<number, number>();
  const add = (operand: Operand, side: 1 | -1) => {
    const cell = index.numberOf(operand);
    coefficients.set(cell, (coefficients.get(cell) ?? 0) + side * operand.sign);
  };
  for (const operand of left) add(operand, 1);
  for (const operand of right) add(operand, -1);
  return [...coefficients]
    .filter(([, coefficient]) => coefficient !== 0)
    .map(([cell, coefficient]) => ({ cell, coefficient }));
}

function printedCell(cell: Operand, digits: Digits): PrintedCell {
  const { figure } = cell.placed;
  const step = digits.stepOf(cell);
  const blank = figure.kind === "blank" || figure.kind === "dash";
  return {
    printed: digits.toInteger(printedAmount(figure) ?? ZERO, cell),
    half: blank ? 0 : step,
    step,
    ...(blank && { blank: true }),
  };
}

function weightOfCell({ placed }: Operand): number {
  return placed.formula === undefined ? CELL_WEIGHT : FORMULA_WEIGHT;
}
