import { readFile } from "node:fs/promises";
import { readGiven, type Given } from "../narrative/facts/given";
import { fileTrouble } from "../workbook/file/file-trouble";
import type { RefusalReason } from "../workbook/file/refusals";
import { decodedText } from "../workbook/package/xml-text";
import { fromWhereCalled } from "./inputs";
import { Refusal } from "./output";

/** What `--facts` gives. */
export async function givenFactsIn(file: string): Promise<Given> {
  const read = readGiven(await textIn(file, `补充资料“${file}”`));
  if (read.kind === "refused") throw new Refusal(`${file}：${read.message}`);
  return read.given;
}

/** The text of a file; `what` it is stands in the sentence where it cannot be read. */
export async function textIn(path: string, what: string): Promise<string> {
  // Notepad writes UTF-8 with a mark before it, or GBK.
  return decodedText(await bytesIn(path, what));
}

/** The bytes of a file, refused in a sentence where they cannot be had. */
export async function bytesIn(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(fromWhereCalled(path));
  } catch (error) {
    throw new Refusal(`${what}${WHY[fileTrouble(error)] ?? UNREADABLE}`, { cause: error });
  }
}

const UNREADABLE = "读不到。请检查磁盘或网络位置后再试。";
const WHY: Readonly<Partial<Record<RefusalReason, string>>> = {
  notFound: "找不到。请检查路径和文件名（包括扩展名）是否正确。",
  folder: "是一个文件夹，不是文件。请给出其中的一个文件。",
  noPermission: "没有权限读取。请检查文件的权限。",
  busy: "正被别的程序占用。请先关闭它再试。",
};
