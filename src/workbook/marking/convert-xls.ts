import { write, type WorkSheet } from "@e965/xlsx";
import { readStream } from "../file/xls-workbook";

/** The stream of an .xls as an .xlsx; `undefined` when it cannot be read. SheetJS keeps figures and formulas, not the looks. */
export function convertXls(stream: Uint8Array): Uint8Array | undefined {
  const book = readStream(stream, { cellStyles: true });
  if (!book) return undefined;
  for (const worksheet of Object.values(book.Sheets)) tidy(worksheet);
  const bytes = write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

/** SheetJS writes outline levels of columns that Excel rejects, and keeps the control characters that end old comments. */
function tidy(worksheet: WorkSheet): void {
  for (const column of worksheet["!cols"] ?? []) delete column?.level;
  for (const row of worksheet["!data"] as (CommentedCell | undefined)[][]) {
    for (const cell of row ?? []) {
      for (const comment of cell?.c ?? []) comment.t = withoutControls(comment.t ?? "");
    }
  }
}

interface CommentedCell {
  readonly c?: { t?: string }[];
}

function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, "");
}
