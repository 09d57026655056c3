import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Sheet } from "../sheets/sheet";
import { openWorkbookFile } from "../workbook/file/open-file";
import type { Opened, Progress, SheetsRead, UnreadSheet } from "../workbook/port";

/** One set of accounts to check: a workbook, or several files of one unit. */
export type Input =
  | {
      readonly kind: "set";
      readonly name: string;
      /** Where it lies, where it is one workbook. */
      readonly path?: string;
      readonly read: (progress: Progress) => Promise<InputRead>;
    }
  | { readonly kind: "refused"; readonly message: string };

export type InputRead =
  ({ readonly kind: "read" } & SheetsRead) | { readonly kind: "refused"; readonly message: string };

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Excel writes such a file beside a workbook that is open. */
const LOCK_FILE = /^(?:~\$|\.)/;

/** Whether a file in a folder is read as a workbook, told by its name. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK_FILE.test(name);
}

/** The sets that the given paths name; `oneSet` puts all of them, folders included, into one. */
export async function inputsOf(
  paths: readonly string[],
  oneSet: boolean,
): Promise<readonly Input[]> {
  const full = paths.map(fromWhereCalled);
  if (!oneSet)
    return full.map((path) => ({
      kind: "set",
      name: basename(path),
      path,
      read: (progress) => readFile(path, progress),
    }));
  const files = (await Promise.all(full.map(filesAt))).flat();
  if (files.length === 0)
    return [{ kind: "refused", message: `${paths.join("、")}：没有找到 .xlsx 或 .xls 文件。` }];
  const name = paths.length === 1 ? basename(full[0]!) : basename(files[0]!);
  return [{ kind: "set", name, read: (progress) => readSet(files, progress) }];
}

/** npm runs scripts in the project's folder; paths are meant from where the user stands. */
export function fromWhereCalled(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    const names = await readdir(path);
    return names
      .filter(isWorkbookName)
      .sort()
      .map((name) => join(path, name));
  } catch {
    // Not a folder that can be listed: opening it as a file says what it is.
    return [path];
  }
}

async function readFile(path: string, progress: Progress): Promise<InputRead> {
  const opened: Opened = await openWorkbookFile(path);
  if (opened.kind === "refused") return opened;
  return { kind: "read", ...(await opened.workbook.readSheets(progress)) };
}

/** Sheets of several files are named as Excel names those of other workbooks: `[收入决算表.xlsx]Sheet1`. */
async function readSet(files: readonly string[], progress: Progress): Promise<InputRead> {
  const sheets: Sheet[] = [];
  const unread: UnreadSheet[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readFile(file, () => undefined);
    const within = (sheet: string) => `[${basename(file)}]${sheet}`;
    if (read.kind === "refused") {
      unread.push({ sheet: `[${basename(file)}]`, kind: "unreadable", why: read.message });
    } else {
      sheets.push(...read.sheets.map((sheet) => ({ ...sheet, name: within(sheet.name) })));
      unread.push(...read.unread.map((one) => ({ ...one, sheet: within(one.sheet) })));
    }
    progress(index + 1, files.length);
  }
  if (sheets.length === 0)
    return { kind: "refused", message: unread.map(({ why }) => why).join("\n") };
  return { kind: "read", sheets, unread };
}
