import { readFile } from "node:fs/promises";
import { readGiven, type Given } from "../narrative/facts/given";
import { decodedText } from "../workbook/package/xml-text";
import { fromWhereCalled } from "./inputs";
import { Refusal } from "./output";

/** What `--facts` gives. */
export async function givenFactsIn(file: string): Promise<Given> {
  const read = readGiven(await textIn(fromWhereCalled(file), `补充资料“${file}”`));
  if (read.kind === "refused") throw new Refusal(`${file}：${read.message}`);
  return read.given;
}

/** The text of a file; `what` it is stands in the sentence where it cannot be read. */
export async function textIn(path: string, what: string): Promise<string> {
  try {
    // Notepad writes UTF-8 with a mark before it, or GBK.
    return decodedText(await readFile(path));
  } catch (error) {
    throw new Refusal(`${what}读不到（${(error as Error).message}）。请检查路径和文件名。`, {
      cause: error,
    });
  }
}

/** The bytes of a file, refused in a sentence where they cannot be had. */
export async function bytesIn(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(fromWhereCalled(path));
  } catch (error) {
    throw new Refusal(`${what}读不到（${(error as Error).message}）。请检查路径和文件名。`, {
      cause: error,
    });
  }
}
