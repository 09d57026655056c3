import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemCode } from "./file-trouble";

/** What became of the writing: done, a file of that name came first, or a sentence says why not. */
export type Writing =
  | { readonly kind: "written" }
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Writes a file whole or not at all: beside its place, then put there in one step. What stands there
 * is replaced only where `replace` says so, even if it came a moment ago. Never throws for what the
 * disk refuses.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<Writing> {
  const half = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeNew(half, content);
    if (!replace) return await putInto(half, path);
    await rename(half, path);
    return { kind: "written" };
  } catch (error) {
    return { kind: "refused", message: writingSentence(error) };
  } finally {
    await rm(half, { force: true });
  }
}

/** On the disk, not only in its cache, before it takes its name. */
async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** File systems without hard links (FAT, some network drives). */
const NO_LINKS: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EXDEV",
]);

/** A hard link fails where a file stands, which a renaming would replace. */
async function putInto(half: string, path: string): Promise<Writing> {
  try {
    await link(half, path);
    return { kind: "written" };
  } catch (error) {
    const code = systemCode(error) ?? "";
    if (code === "EEXIST") return { kind: "exists" };
    if (!NO_LINKS.has(code)) throw error;
    return claimThenRename(half, path);
  }
}

/** An empty file of our own holds the place until the whole one takes it. */
async function claimThenRename(half: string, path: string): Promise<Writing> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if (systemCode(error) === "EEXIST") return { kind: "exists" };
    throw error;
  }
  try {
    await rename(half, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { kind: "written" };
}

const CLOSE_FIRST = "文件正被其他程序占用。请先在 Excel、Word 或 WPS 中关闭它再试。";
const NO_PERMISSION = "没有写入权限。请换一个文件夹，或检查同名文件是否为只读。";
const NO_FOLDER = "输出文件夹不存在。请先建立文件夹，或换一个位置。";

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EISDIR: "这是一个文件夹。请写明输出文件的文件名。",
  ENOTEMPTY: "这是一个文件夹。请写明输出文件的文件名。",
  ENAMETOOLONG: "文件名太长。请换一个短一些的。",
  EINVAL: "文件名里有不能用的字符。请换一个文件名。",
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: NO_PERMISSION,
  EBUSY: CLOSE_FIRST,
  ETXTBSY: CLOSE_FIRST,
  ENOSPC: "磁盘空间不足。请清理磁盘或换一个位置。",
};

/** What the disk's refusal means and what to do. Errors that are not the system's are our own faults and go on. */
function writingSentence(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return SENTENCES[code] ?? "写入文件时磁盘或网络出错。请换一个位置再试。";
}
