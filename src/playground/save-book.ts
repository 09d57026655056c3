import { saveFile } from "../taskpane/host/save-file";
import type { Book } from "./book/book";

const TYPES = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** Saves the workbook as it is now as a file of the user's; tells what came of it. */
export function saveBook(book: Book): string {
  const copy = book.download();
  if (copy.kind === "refused") return copy.message;
  const name = book.name.replace(/\.[^.]*$/, "");
  saveFile(`${name}（修改后）${copy.extension}`, copy.bytes, TYPES[copy.extension]);
  return "已下载：改过的单元格和插入的工作表都在里面，其余与原文件一样；标记没有写进去。";
}
