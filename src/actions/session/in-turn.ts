import type { Desk } from "./desk";
import { attempt, forgetNotice } from "./telling";

/** What runs of itself while the user reads what was told last. */
const UNASKED = "重新核对";

/**
 * Runs commands one after the other: two that write at once would each undo the other's view. What the
 * command before told is old news when the next begins.
 */
export function inTurn(desk: Desk): (doing: string, work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (doing, work) => {
    last = last.then(() => {
      if (doing !== UNASKED) forgetNotice(desk);
      return attempt(desk, doing, work);
    });
    return last;
  };
}
