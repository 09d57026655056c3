import { attempt, type Desk } from "./desk";

/** Runs commands one after the other: two that write at once would each undo the other's view. */
export function inTurn(desk: Desk): (doing: string, work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (doing, work) => {
    last = last.then(() => attempt(desk, doing, work));
    return last;
  };
}
