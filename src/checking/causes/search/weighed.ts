import { leastHeavyWeight } from "../../localisation/least-weight";
import type { FoundExplanations } from "../../localisation/localisation";
import { localiseWithin } from "../../localisation/localise";
import type { Steps } from "../../localisation/steps";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { State } from "./state";

/** A state with the smallest explanation of what is still broken. */
export interface WeighedState {
  readonly state: State;
  readonly weight: number;
  /** Its weight, open amounts counted to nine at the most: states are compared by it. */
  readonly worth: number;
  /** Its worth; where figures are wrong beside open amounts, without what those cost: it makes none less likely. */
  readonly likeness: number;
  readonly accounts: AccountsProblem;
  readonly found: FoundExplanations;
}

/** A state with its weight, or why it has none: its smallest explanation is too dear, or was not found. */
export type Weighing =
  | ({ readonly kind: "weighed" } & WeighedState)
  | { readonly kind: "dearer" }
  | { readonly kind: "gaveUp" };

/**
 * Wrong figures weigh tens, open amounts ones (`accounts-problem.ts`): a column of them says as little
 * against a cause as a line, so together they count for no more than this.
 */
const MOST_OF_OPEN = 9;

/** Weighs a state by its smallest explanation, which may weigh `most`, open amounts apart. */
export function weighed(state: State, most: number, steps: Steps): Weighing {
  if (state.least() > most) return { kind: "dearer" };
  const accounts = state.accounts();
  const room = most - state.cost;
  if (state.free.size > MOST_OF_OPEN && leastHeavyWeight(accounts.problem) > room)
    return { kind: "dearer" };
  steps.nextPart();
  const found = localiseWithin(accounts.problem, room + openIn(state), steps);
  if (found.kind !== "found") return { kind: found.kind };
  const weight = state.cost + found.weight;
  const open = state.free.size > 0 ? found.light : 0;
  const beside = found.weight - open;
  const likeness = state.cost + (beside > 0 ? beside : Math.min(open, MOST_OF_OPEN));
  if (likeness > most) return { kind: "dearer" };
  const worth = state.cost + beside + Math.min(open, MOST_OF_OPEN);
  return { kind: "weighed", state, weight, worth, likeness, accounts, found };
}

/** What open amounts may weigh in an explanation. */
function openIn({ free }: State): number {
  return free.size === 0 ? 0 : Math.max(MOST_OF_OPEN, free.size);
}

/** The best first: what weighs least, and of those what has the fewest causes. */
export function byWorth(one: WeighedState, other: WeighedState): number {
  return (
    one.worth - other.worth ||
    one.weight - other.weight ||
    one.state.causes.length - other.state.causes.length
  );
}
