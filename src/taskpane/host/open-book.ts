import type { BookOpened } from "../../actions/session/opened-book";

/** Another workbook of the unit from a file of the user's, or the sentence that says why not. */
export type BookFile =
  | { readonly kind: "opened"; readonly opened: BookOpened }
  | { readonly kind: "refused"; readonly message: string };

/** Reads another workbook in the pane; nothing leaves it. The reader is loaded when first wanted. */
export async function openBook(file: File): Promise<BookFile> {
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
