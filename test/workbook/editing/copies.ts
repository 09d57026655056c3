import type { Sheet } from "../../../src/sheets/sheet";
import type { editedCopy } from "../../../src/workbook/editing/edited-copy";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";

/** The sheets that a file holds. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const opened = openWorkbookBytes("决算.xlsx", bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return (await opened.workbook.readSheets()).sheets;
}

/** The bytes of a copy that was made. */
export function bytesIn(copy: ReturnType<typeof editedCopy>): Uint8Array {
  if (copy.kind === "refused") throw new Error(copy.message);
  return copy.bytes;
}
