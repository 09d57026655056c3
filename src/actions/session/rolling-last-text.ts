import type { FinishedText } from "../../reading-text/finished-text";
import type { Desk } from "./desk";
import { makeExplanation } from "./making-explanation";

/** Writes the explanation from last year's text from now on; what rolls it is loaded when first wanted. */
export async function takeLastText(desk: Desk, name: string, text: FinishedText): Promise<void> {
  const { rolledExplanation } = await import("../explanation/rolled-explanation");
  desk.lastText = { last: { name, text }, roll: rolledExplanation };
  await makeExplanation(desk);
}

/** Writes it from a pack again. */
export async function leaveLastText(desk: Desk): Promise<void> {
  desk.lastText = undefined;
  await makeExplanation(desk);
}
