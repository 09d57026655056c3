import type { FinishedText } from "../../reading-text/finished-text";

/** A finished text of the user's, or the sentence that says why not. */
export type TextFile =
  | { readonly kind: "opened"; readonly text: FinishedText }
  | { readonly kind: "refused"; readonly message: string };

/** Reads a finished text in the pane; nothing leaves it. */
export async function openText(file: File): Promise<TextFile> {
  const { openFinishedText } = await import("../../documents/finished/open-finished-text");
  return openFinishedText(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** A text that was pasted, as paragraphs. */
export async function pastedText(text: string): Promise<FinishedText> {
  const { paragraphsOfLines } = await import("../../reading-text/paragraphs-of-lines");
  return paragraphsOfLines(text);
}
