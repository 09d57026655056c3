import { DECLARED } from "../../identities/declared/all";
import { Readings } from "../../identities/readings";
import type { TableReading } from "../../tables/reading";
import type { BoundSides } from "../bind";
import { check } from "../check";
import type { Checked, CheckedIdentity } from "../checked-identity";
import { localiseWithin } from "../localisation/localise";
import type { FoundExplanations } from "../localisation/localisation";
import type { Steps } from "../localisation/steps";
import { placeKey } from "../suspects/cell-index";
import { accountsProblem, type AccountsProblem } from "../suspects/accounts-problem";
import type { Cause } from "./cause";
import { applied, type Edited } from "./edits";
import { observe, type Observed } from "./observations";
import { OBSERVATION } from "./weights";

/** The accounts as they are when some causes are mended: what is still broken, and what is still odd. */
export interface State extends Edited {
  readonly causes: readonly Cause[];
  readonly readings: Readings;
  readonly checked: Checked;
  readonly broken: readonly CheckedIdentity[];
  readonly observed: Observed;
  /** How many of the broken relations have no open amount, which the search would find. */
  readonly stillBroken: number;
  /** What the causes and the observations left cost; the cells come on top. */
  readonly cost: number;
}

/** A state with the smallest explanation of what is still broken. */
export interface WeighedState {
  readonly state: State;
  readonly weight: number;
  readonly accounts: AccountsProblem;
  readonly found: FoundExplanations;
}

/** The accounts as they were read and checked. */
export function firstState(checked: Checked, readings: Readings): State {
  const tables = readings.all().map(({ reading }) => reading);
  return stateOf({ tables, free: new Map() }, [], readings, checked);
}

/** A check of one figure costs as much as so many steps of the search. */
const STEPS_OF_CHECK = 750;

/** The accounts with one more cause mended, checked anew. */
export function stateAfter(state: State, cause: Cause, steps: Steps): State {
  const edited = applied(state, cause);
  const readings = new Readings(edited.tables);
  steps.spend(STEPS_OF_CHECK * figuresIn(edited.tables));
  return stateOf(edited, [...state.causes, cause], readings, check(DECLARED, readings));
}

function figuresIn(tables: readonly TableReading[]): number {
  return tables.reduce((sum, { figures }) => sum + figures.length, 0);
}

function stateOf(
  edited: Edited,
  causes: readonly Cause[],
  readings: Readings,
  checked: Checked,
): State {
  const observed = observe(readings);
  const broken = checked.identities.filter(isBroken);
  const cost =
    causes.reduce((sum, { weight }) => sum + weight, 0) +
    OBSERVATION * observed.observations.length;
  const stillBroken = broken.filter((identity) => !isOpen(identity, edited.free)).length;
  return { ...edited, causes, readings, checked, broken, observed, stillBroken, cost };
}

/** True of a relation in which an amount stands that a cause left open. */
export function isOpen({ left, right }: BoundSides, free: Edited["free"]): boolean {
  return free.size > 0 && [...left, ...right].some(({ placed }) => free.has(placeKey(placed)));
}

/** True of a relation that must hold and does not; of one that is open nothing can be reckoned. */
function isBroken({ declared, judgement, open }: CheckedIdentity): boolean {
  return declared.strength === "must" && judgement.outcome.kind === "broken" && open === undefined;
}

/** Weighs a state by its smallest explanation; `undefined` when that weighs more than `most`, or was not found. */
export function weighed(state: State, most: number, steps: Steps): WeighedState | undefined {
  const accounts = accountsProblem(state.checked, state.readings, state.free);
  steps.nextPart();
  const found = localiseWithin(accounts.problem, most - state.cost, steps);
  if (found.kind !== "found") return undefined;
  return { state, weight: state.cost + found.weight, accounts, found };
}
