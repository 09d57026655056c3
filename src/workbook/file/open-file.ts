import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Opened } from "../port";
import { fileTrouble } from "./file-trouble";
import { interruptible } from "./interruptible";
import { READING_LIMITS } from "./limits";
import { openWorkbookBytes } from "./open-bytes";
import { refused } from "./refusals";

/** Opens a workbook from the disk. What the disk refuses is a refusal too, said in Chinese. */
export async function openWorkbookFile(path: string): Promise<Opened> {
  const name = basename(path);
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refused(name, "folder");
    if (about.size > READING_LIMITS.fileBytes) return refused(name, "tooLarge");
    return openWorkbookBytes(name, await readFile(path), interruptible);
  } catch (error) {
    return refused(name, fileTrouble(error));
  }
}
