import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { systemCode } from "../../workbook/file/file-trouble";
import { isWorkbookName } from "../inputs";
import { Refusal } from "../output";

/** A workbook in a folder. */
export interface WorkbookBelow {
  readonly path: string;
  /** Its path within the folder, with `/` on every system. */
  readonly name: string;
}

/** A folder below that could not be listed. */
export interface UnlistedFolder {
  readonly name: string;
  readonly why: string;
}

/**
 * Every workbook in a folder and those below it, by name. Links to folders are not followed: they may
 * lead back. A folder below that cannot be listed is told; the first one is refused.
 */
export async function workbooksBelow(folder: string): Promise<{
  readonly workbooks: readonly WorkbookBelow[];
  readonly unlisted: readonly UnlistedFolder[];
}> {
  const workbooks: WorkbookBelow[] = [];
  const unlisted: UnlistedFolder[] = [];
  const open = [folder];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const entries = await listed(at);
    if (entries.kind === "unlisted") {
      if (at === folder) throw new Refusal(`“${folder}”${entries.why}`);
      unlisted.push({ name: named(folder, at), why: entries.why });
      continue;
    }
    for (const entry of entries.entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) open.push(path);
      else if (isWorkbookName(entry.name)) workbooks.push({ path, name: named(folder, path) });
    }
  }
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name < other.name ? -1 : 1;
  return { workbooks: workbooks.sort(byName), unlisted };
}

async function listed(folder: string) {
  try {
    return { kind: "listed", entries: await readdir(folder, { withFileTypes: true }) } as const;
  } catch (error) {
    return { kind: "unlisted", why: whyUnlisted(systemCode(error)) } as const;
  }
}

function whyUnlisted(code: string | undefined): string {
  switch (code) {
    case "ENOENT":
      return "不存在。请检查文件夹的名称和位置。";
    case "ENOTDIR":
      return "不是文件夹。核对单个文件请用 check。";
    case "EACCES":
    case "EPERM":
      return "没有权限打开。请检查文件夹的权限。";
    default:
      return `打不开（${code ?? "原因不明"}）。`;
  }
}

function named(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}
