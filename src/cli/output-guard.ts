import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "../workbook/file/file-trouble";
import { writeWhole } from "../workbook/file/write-whole";
import { fromWhereCalled, isWorkbookName } from "./inputs";
import { Refusal } from "./output";

/**
 * What a command reads and writes, as the user named it; what was not asked for is `undefined`.
 * Every file of the command line is written through here, so that none is written over that it reads.
 */
export interface OutputGuard {
  /** Files, and folders, which stand for the workbooks in them. */
  readonly reads: readonly (string | undefined)[];
  readonly writes: readonly (string | undefined)[];
  /** Whether another file of that name may be replaced (`--overwrite`). */
  readonly overwrite: boolean;
}

/** Refuses what must not be written. Called before any work, so that nobody waits for a refusal. */
export async function refuseUnsafeOutputs({
  reads,
  writes,
  overwrite,
}: OutputGuard): Promise<void> {
  const read = await Promise.all((await filesIn(reads)).map(placeOfFile));
  const claimed: FilePlace[] = [];
  for (const path of writes.filter((one) => one !== undefined)) {
    const place = await outputPlace(path);
    if (read.some((one) => isSame(one, place)))
      throw new Refusal(`“${path}”是这个命令要读的文件，不能覆盖原文件。请换一个文件名。`);
    if (claimed.some((one) => isSame(one, place)))
      throw new Refusal(`“${path}”给了两处，后写的会盖掉先写的。请换一个文件名。`);
    if (place.exists && !overwrite) throw new Refusal(existsSentence(path));
    claimed.push(place);
  }
}

/** Writes one of the guard's files, whole or not at all; refused in a sentence where it cannot be. */
export async function writeOutput(
  guard: OutputGuard,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  // Files move while a command works: what was safe at its start is looked at again.
  await refuseUnsafeOutputs({ ...guard, writes: [path] });
  const writing = await writeWhole(await target(fromWhereCalled(path)), content, {
    replace: guard.overwrite,
  });
  if (writing.kind === "exists") throw new Refusal(existsSentence(path));
  if (writing.kind === "refused") throw new Refusal(`“${path}”没有写成：${writing.message}`);
}

function existsSentence(path: string): string {
  return `“${path}”已经存在，没有写。请换一个文件名；确实要替换它，请加 --overwrite。`;
}

/** Behind a link stands the file that is meant; a link that leads nowhere is replaced itself. */
async function target(path: string): Promise<string> {
  return (await orNothing(realpath(path))) ?? path;
}

async function filesIn(reads: OutputGuard["reads"]): Promise<readonly string[]> {
  const paths = reads.filter((one) => one !== undefined).map(fromWhereCalled);
  const each = paths.map(async (path) => {
    const names = (await orNothing(readdir(path))) ?? [];
    return [path, ...names.filter(isWorkbookName).map((name) => join(path, name))];
  });
  return (await Promise.all(each)).flat();
}

/** Where a file is, told by the disk: one file can have many paths and several names. */
interface FilePlace {
  /** Device and number of the file itself; absent where there is none. */
  readonly file?: string;
  readonly folder?: string;
  /** Without case and composed: other systems know no difference, and folders travel. */
  readonly name: string;
  /** Something has the name, if only a link that leads nowhere. */
  readonly exists: boolean;
}

async function placeOfFile(path: string): Promise<FilePlace> {
  const real = await target(path);
  const [file, folder] = await Promise.all([identity(real), identity(dirname(real))]);
  return {
    name: basename(real).normalize("NFC").toLowerCase(),
    exists: (await orNothing(lstat(path))) !== undefined,
    ...(file !== undefined && { file }),
    ...(folder !== undefined && { folder }),
  };
}

async function outputPlace(path: string): Promise<FilePlace> {
  const full = fromWhereCalled(path);
  const about = await orNothing(stat(full));
  if (about?.isDirectory()) throw new Refusal(`“${path}”是一个文件夹。请写明输出文件的文件名。`);
  if (about && !about.isFile())
    throw new Refusal(`“${path}”不是普通文件，不能写入。请换一个文件名。`);
  const place = await placeOfFile(full);
  if (place.folder === undefined)
    throw new Refusal(`“${path}”：输出文件夹不存在。请先建立文件夹，或换一个位置。`);
  return place;
}

function isSame(a: FilePlace, b: FilePlace): boolean {
  if (a.file !== undefined && a.file === b.file) return true;
  return a.folder !== undefined && a.folder === b.folder && a.name === b.name;
}

/** Some network drives number no file: then the folder and the name have to do. */
async function identity(path: string): Promise<string | undefined> {
  const about = await orNothing(stat(path, { bigint: true }));
  if (!about) return undefined;
  return about.ino === 0n ? path.normalize("NFC").toLowerCase() : `${about.dev}:${about.ino}`;
}

/** What the disk tells, or nothing where it refuses: what that means is said when the file is read or written. */
async function orNothing<T>(told: Promise<T>): Promise<T | undefined> {
  try {
    return await told;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
