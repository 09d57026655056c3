import type { Desk } from "./desk";
import type { Notice } from "./session-state";

/** Long enough to be read twice. */
const GOOD_NEWS_MILLISECONDS = 8000;

/**
 * Tells the user something. Good news goes by itself; a warning or an error stays until it is put away
 * or the user asks for something else.
 */
export function tell(desk: Desk, tone: Notice["tone"], text: string): void {
  const notice: Notice = { tone, text };
  desk.shown.set({ ...desk.shown.get(), notice });
  if (tone !== "success" && tone !== "info") return;
  desk.surroundings.after(GOOD_NEWS_MILLISECONDS, () => {
    if (desk.shown.get().notice === notice) forgetNotice(desk);
  });
}

/** What was told last is told no more. */
export function forgetNotice(desk: Desk): void {
  const { notice, ...state } = desk.shown.get();
  if (notice) desk.shown.set(state);
}

/** Runs a step of a command; what goes wrong in it is told as `doing` that was not finished. */
export async function attempt(desk: Desk, doing: string, work: () => Promise<void>): Promise<void> {
  await troubleIn(desk, doing, work);
}

/** As `attempt`, but gives the sentence as well, for a command that tells something else at its end. */
export async function troubleIn(
  desk: Desk,
  doing: string,
  work: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const sentence = `${doing}没有完成：${wordsOf(error)}`;
    tell(desk, "error", sentence);
    return sentence;
  }
}

/** Tells what was done, and beside it what went wrong on the way. */
export function tellDone(
  desk: Desk,
  said: string,
  ...troubles: readonly (string | undefined)[]
): void {
  const all = troubles.filter((trouble) => trouble !== undefined);
  tell(desk, all.length > 0 ? "warning" : "success", [said, ...all].join(""));
}

/** What a thrown thing says of itself. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
