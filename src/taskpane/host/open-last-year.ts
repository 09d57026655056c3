import type { LastYearOpened } from "../../actions/session/narrating";

/** Last year's workbook from a file of the user's, or the sentence that says why not. */
export type LastYearFile =
  | { readonly kind: "opened"; readonly opened: LastYearOpened }
  | { readonly kind: "refused"; readonly message: string };

/** Reads last year's workbook in the pane; nothing leaves it. The reader is loaded when first wanted. */
export async function openLastYear(file: File): Promise<LastYearFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { openWorkbookBytes } = await import("../../workbook/file/open-bytes");
  const { memoryInFile } = await import("../../workbook/file/memory-in-file");
  const opened = openWorkbookBytes(file.name, bytes);
  if (opened.kind === "refused") return opened;
  const read = await opened.workbook.readSheets();
  return {
    kind: "opened",
    opened: { name: file.name, read, memory: memoryInFile(bytes) },
  };
}
