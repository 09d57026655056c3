import type { Done } from "../live-workbook";
import { sentenceOn } from "./excel-trouble";

/** Opens a workbook, given as a file's bytes, in a window of its own; the user saves it there. */
export async function openCopy(bytes: Uint8Array): Promise<Done> {
  try {
    await Excel.createWorkbook(inBase64(bytes));
    return { kind: "done" };
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { kind: "refused", message: sentenceOn(error) };
    throw error;
  }
}

/** A call takes some ten thousand arguments at the most. */
const CHUNK = 8192;

function inBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}
