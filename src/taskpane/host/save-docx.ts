import type { Narrative } from "../../narrative/paragraph";
import { saveFile } from "./save-file";

/** What a browser calls a Word document. */
export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Saves the explanation as a Word document. The library is loaded when it is first wanted. */
export async function saveDocx(
  name: string,
  narrative: Narrative,
  settings: { readonly plain?: boolean } = {},
): Promise<void> {
  const { narrativeDocx } = await import("../../documents/narrative-docx");
  saveFile(`${name}.docx`, await narrativeDocx(narrative, settings), DOCX_TYPE);
}
