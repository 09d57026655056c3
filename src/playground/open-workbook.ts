import { memoryInFile } from "../workbook/file/memory-in-file";
import { openWorkbookBytes } from "../workbook/file/open-bytes";
import type { SheetsRead } from "../workbook/port";
import { readLooks } from "./looks/read-looks";
import type { SheetLook } from "./looks/sheet-look";

/** A workbook that was read in this page, from a sample or from a file of the user's. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the product kept in it. */
  readonly memory?: string;
  readonly read: SheetsRead;
  readonly looks: ReadonlyMap<string, SheetLook>;
}

export type Opening =
  | { readonly kind: "opened"; readonly file: OpenedFile }
  | { readonly kind: "refused"; readonly message: string };

/** Reads a workbook from its bytes; whatever it is, nothing leaves the page. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<Opening> {
  const opened = openWorkbookBytes(name, bytes);
  if (opened.kind === "refused") return opened;
  const read = await opened.workbook.readSheets();
  if (read.sheets.length === 0)
    return { kind: "refused", message: read.unread[0]?.why ?? `${name} 里没有工作表。` };
  const memory = memoryInFile(bytes);
  const file = { name, bytes, read, looks: readLooks(bytes) };
  return { kind: "opened", file: memory === undefined ? file : { ...file, memory } };
}

/** Reads a sample that is served beside the page. */
export async function openSample(file: string): Promise<Opening> {
  const response = await fetch(`samples/${file}`);
  if (!response.ok)
    return {
      kind: "refused",
      message: `样例 ${file} 没有读到（${response.status}）。请刷新页面。`,
    };
  return openBytes(file, new Uint8Array(await response.arrayBuffer()));
}
