import type { Desk } from "./desk";
import type { inTurn } from "./in-turn";
import { goToFromText, ignoreInText, stepInText, takeText } from "./proofreading-text";
import type { SessionCommands } from "./session-commands";
import { attempt } from "./telling";

type TextCommands = Pick<
  SessionCommands,
  "proofread" | "ignoreInText" | "goToFromText" | "nextInText" | "previousInText"
>;

/** What can be asked of a finished text. */
export function textCommands(
  desk: Desk,
  run: ReturnType<typeof inTurn>,
  watch: () => Promise<void>,
): TextCommands {
  return {
    proofread: (name, text) => run("校对", () => takeText(desk, name, text).then(watch)),
    ignoreInText: (finding, reason) => run("忽略", () => ignoreInText(desk, finding, reason)),
    goToFromText: (cell, finding) =>
      attempt(desk, "定位单元格", () => goToFromText(desk, cell, finding)),
    nextInText: () => attempt(desk, "定位", () => stepInText(desk, 1)),
    previousInText: () => attempt(desk, "定位", () => stepInText(desk, -1)),
  };
}
