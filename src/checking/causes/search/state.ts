import { DECLARED } from "../../../identities/declared/all";
import { Readings } from "../../../identities/readings";
import type { TableReading } from "../../../tables/reading";
import type { BoundSides } from "../../bind";
import { check } from "../../check";
import type { Checked, CheckedIdentity } from "../../checked-identity";
import { once } from "../../once";
import type { Steps } from "../../localisation/steps";
import { placeKey } from "../../suspects/cell-index";
import { accountsProblem, withFree, type AccountsProblem } from "../../suspects/accounts-problem";
import { oneByOne, type Cause } from "../cause";
import { applied, type Edited } from "../edits";
import { leastBeside } from "./least-beside";
import type { Observed, Oddities } from "./observation";
import { observe } from "./observations";
import { OBSERVATION } from "../weights";

/** The accounts as they are when some causes are mended: what is still broken, and what is still odd. */
export interface State extends Edited {
  readonly causes: readonly Cause[];
  readonly readings: Readings;
  readonly checked: Checked;
  readonly broken: readonly CheckedIdentity[];
  readonly observed: Observed;
  /** How many of the broken relations have no open amount, which the search would find. */
  readonly stillBroken: number;
  /** All relations as a problem for the search; worked out when it is first asked for. */
  readonly accounts: () => AccountsProblem;
  /** What the causes and the observations left cost; the cells come on top. */
  readonly cost: number;
  /** What it weighs at least, as far as that is known without its accounts. */
  readonly least: () => number;
}

/** The accounts as they were read and checked. */
export function firstState(checked: Checked, readings: Readings): State {
  const tables = readings.all().map(({ reading }) => reading);
  const observed = observe(readings).observed();
  const free = new Map();
  const accounts = () => accountsProblem(checked, readings, free);
  return stateOf({ tables, free }, [], { readings, checked, observed, accounts, cells: () => 0 });
}

/** A check of one figure, most of them as they were, costs as much as so many steps of the search. */
const STEPS_OF_CHECK = 250;

/** The accounts with one more cause mended: what is odd in them is known, and they are not yet checked. */
export interface Mended {
  readonly cause: Cause;
  readonly edited: Edited;
  readonly readings: Readings;
  readonly oddities: Oddities;
}

/** Mends one more cause; a hundredth of the work of checking the accounts anew. */
export function mend(state: State, cause: Cause): Mended {
  const edited = applied(state, cause);
  if (areSame(edited.tables, state.tables))
    return { cause, edited, readings: state.readings, oddities: knownOddities(state) };
  const readings = new Readings(edited.tables, state.readings);
  return { cause, edited, readings, oddities: observe(readings) };
}

function knownOddities({ observed }: State): Oddities {
  return { areAny: () => observed.observations.length > 0, observed: () => observed };
}

/** Checks mended accounts anew where they changed; where figures are only free from now on, nothing did. */
export function checkedAgain(
  state: State,
  { cause, edited, readings, oddities }: Mended,
  steps: Steps,
): State {
  const causes = [...state.causes, cause];
  const cells = () => leastBeside(oneByOne(cause), state.accounts());
  if (readings === state.readings) {
    const accounts = () => withFree(state.accounts(), edited.free);
    return stateOf(edited, causes, { ...state, accounts, cells });
  }
  steps.spend(STEPS_OF_CHECK * figuresIn(edited.tables));
  const checked = check(DECLARED, readings, state);
  const accounts = () => accountsProblem(checked, readings, edited.free);
  const observed = oddities.observed();
  return stateOf(edited, causes, { readings, checked, observed, accounts, cells });
}

/** The accounts with one more cause mended, checked anew where they changed. */
export function stateAfter(state: State, cause: Cause, steps: Steps): State {
  return checkedAgain(state, mend(state, cause), steps);
}

function areSame(tables: readonly TableReading[], others: readonly TableReading[]): boolean {
  return tables.length === others.length && tables.every((table, at) => table === others[at]);
}

function figuresIn(tables: readonly TableReading[]): number {
  return tables.reduce((sum, { figures }) => sum + figures.length, 0);
}

/** What is known of a state when it is made; `cells`: what its cells weigh at least. */
interface Known extends Pick<State, "readings" | "checked" | "observed" | "accounts"> {
  readonly cells: () => number;
}

function stateOf(
  { tables, free }: Edited,
  causes: readonly Cause[],
  { readings, checked, observed, accounts, cells }: Known,
): State {
  const broken = checked.identities.filter(isBroken);
  const cost =
    causes.reduce((sum, { weight }) => sum + weight, 0) +
    OBSERVATION * observed.observations.length;
  const stillBroken = broken.filter((identity) => !isOpen(identity, free)).length;
  return {
    ...{ tables, free, causes, readings, checked, broken, observed, stillBroken, cost },
    accounts: once(accounts),
    least: once(() => cost + cells()),
  };
}

/** True of a relation in which an amount stands that a cause left open. */
export function isOpen({ left, right }: BoundSides, free: Edited["free"]): boolean {
  return free.size > 0 && [...left, ...right].some(({ placed }) => free.has(placeKey(placed)));
}

/** True of a relation that must hold and does not; of one that is open nothing can be reckoned. */
function isBroken({ declared, judgement, open }: CheckedIdentity): boolean {
  const mustHold = declared.strength === "must" && !declared.ofUnits;
  return mustHold && judgement.outcome.kind === "broken" && open === undefined;
}
