import type { Cause } from "../cause";
import type { State } from "./state";

/** Nothing is broken and nothing odd: it weighs what its causes weigh, and the others need not be dearer. */
export function isFinished({ broken, observed }: State): boolean {
  return broken.length === 0 && observed.observations.length === 0;
}

/** Nothing is odd, and only relations are broken that open amounts may mend: likely it is the right one. */
export function isOpenOnly({ stillBroken, observed }: State): boolean {
  return stillBroken === 0 && observed.observations.length === 0;
}

/** The worth of a line with open amounts is told only by the search for cells. */
export function isBetter(after: State, before: State, cause: Cause): boolean {
  return (
    cause.kind === "line-left-out" ||
    after.broken.length < before.broken.length ||
    after.observed.observations.length < before.observed.observations.length ||
    after.free.size > before.free.size
  );
}
