import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Mark } from "../port";
import { markCopy, type MarkedCopy } from "../marking/mark-copy";
import { fileTrouble, systemCode } from "./file-trouble";
import { refused } from "./refusals";

/** What became of a marked copy: it was written, or a sentence says why not. */
export type CopyWriting =
  | {
      readonly kind: "written";
      /** What the copy could not keep of the original; absent when nothing is lost. */
      readonly lost?: string;
      readonly unplaced: readonly Mark[];
    }
  | { readonly kind: "refused"; readonly message: string };

/** Writes a marked copy of the workbook at `input`. The input itself is never written; the output is there whole or not at all. */
export async function writeMarkedCopy(
  input: string,
  output: string,
  marks: readonly Mark[],
): Promise<CopyWriting> {
  const original = await readOriginal(input);
  if (original.kind === "refused") return original;
  if (await isSameFile(input, output))
    return refusal(output, "标注副本不能覆盖原文件。请换一个文件名。");
  const copy = markCopy(original.bytes, marks);
  if (copy.kind === "refused") return refusal(input, copy.message);
  const wrong = extensionTrouble(output, copy);
  return wrong ?? (await writeWhole(output, copy));
}

type Original =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly message: string };

async function readOriginal(path: string): Promise<Original> {
  try {
    return { kind: "read", bytes: await readFile(path) };
  } catch (error) {
    return refused(basename(path), fileTrouble(error));
  }
}

/** Told by the file itself, since one file can have many paths. */
async function isSameFile(input: string, output: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(input), stat(output)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch (error) {
    // No output yet is the usual case; any other trouble shows when it is written.
    if (systemCode(error) !== undefined) return false;
    throw error;
  }
}

function extensionTrouble(
  output: string,
  copy: Extract<MarkedCopy, { kind: "marked" }>,
): CopyWriting | undefined {
  if (extname(output).toLowerCase() === copy.extension) return undefined;
  return refusal(
    output,
    `标注副本是 ${copy.extension} 格式，否则 Excel 打不开。请把输出文件的扩展名改为 ${copy.extension}。`,
  );
}

async function writeWhole(
  output: string,
  copy: Extract<MarkedCopy, { kind: "marked" }>,
): Promise<CopyWriting> {
  const half = `${output}.${process.pid}.tmp`;
  try {
    await writeFile(half, copy.bytes);
    await rename(half, output);
  } catch (error) {
    await rm(half, { force: true });
    return refusal(output, WRITE_SENTENCES[systemCode(error) ?? ""] ?? unknownTrouble(error));
  }
  const { lost, unplaced } = copy;
  return { kind: "written", unplaced, ...(lost === undefined ? {} : { lost }) };
}

const CLOSE_FIRST = "文件正被其他程序占用。请先在 Excel 或 WPS 中关闭它再试。";
const NO_PERMISSION = "没有写入权限。请换一个文件夹，或检查同名文件是否为只读。";

const WRITE_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "输出文件夹不存在。请先建立文件夹，或换一个位置。",
  ENOTDIR: "输出文件夹不存在。请先建立文件夹，或换一个位置。",
  EISDIR: "这是一个文件夹。请写明输出文件的文件名。",
  ENOTEMPTY: "这是一个文件夹。请写明输出文件的文件名。",
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: NO_PERMISSION,
  EBUSY: CLOSE_FIRST,
  ETXTBSY: CLOSE_FIRST,
  ENOSPC: "磁盘空间不足。请清理磁盘或换一个位置。",
};

/** Errors that are not the system's are our own faults and go on. */
function unknownTrouble(error: unknown): string {
  if (systemCode(error) === undefined) throw error;
  return "写入文件时磁盘或网络出错。请换一个位置再试。";
}

function refusal(
  path: string,
  sentence: string,
): { readonly kind: "refused"; readonly message: string } {
  return { kind: "refused", message: `“${basename(path)}”：${sentence}` };
}
