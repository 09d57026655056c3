import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Mark } from "../port";
import { markCopy, type MarkedCopy } from "../marking/mark-copy";
import { fileTrouble } from "./file-trouble";
import { interruptible } from "./interruptible";
import { refused } from "./refusals";

/** A marked copy of the workbook at `input`, fit to be written under the name `output`. Nothing is written here. */
export async function markedCopyOf(
  input: string,
  output: string,
  marks: readonly Mark[],
): Promise<MarkedCopy> {
  const original = await readOriginal(input);
  if (original.kind === "refused") return original;
  const copy = markCopy(original.bytes, marks, interruptible);
  if (copy.kind === "refused") return refusal(input, copy.message);
  return extensionTrouble(output, copy) ?? copy;
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

function extensionTrouble(
  output: string,
  copy: Extract<MarkedCopy, { kind: "marked" }>,
): MarkedCopy | undefined {
  if (extname(output).toLowerCase() === copy.extension) return undefined;
  return refusal(
    output,
    `标注副本是 ${copy.extension} 格式，否则 Excel 打不开。请把输出文件的扩展名改为 ${copy.extension}。`,
  );
}

function refusal(path: string, sentence: string): Extract<MarkedCopy, { kind: "refused" }> {
  return { kind: "refused", message: `“${basename(path)}”：${sentence}` };
}
