import type { Desk } from "./desk";
import type { inTurn } from "./in-turn";
import type { PublishingStage } from "./publishing-stage";
import { tell, wordsOf } from "./telling";

interface PublishingCommands {
  readonly preparePublication: () => Promise<void>;
  readonly handOverCopy: () => Promise<void>;
  readonly forgetCopy: () => void;
}

/** What can be asked of a copy to be published. */
export function publishingCommands(desk: Desk, run: ReturnType<typeof inTurn>): PublishingCommands {
  const doing = "另存发布副本";
  return {
    preparePublication: () => run(doing, () => preparePublication(desk)),
    handOverCopy: () => {
      // The one that was looked at, whatever is given up by the time it comes to its turn.
      const { copy } = desk;
      return run(doing, () => handOverCopy(desk, copy));
    },
    forgetCopy: () => forgetCopy(desk),
  };
}

/** Makes a copy of the workbook as it is now, and tells what it is without and what else it holds. */
async function preparePublication(desk: Desk): Promise<void> {
  delete desk.copy;
  show(desk, { kind: "working" });
  try {
    show(desk, await prepared(desk));
  } catch (error) {
    show(desk, { kind: "refused", message: wordsOf(error) });
  }
}

async function prepared(desk: Desk): Promise<PublishingStage> {
  const publish = await desk.surroundings.loadPublisher?.();
  if (!publish) return { kind: "refused", message: "这里不能另存发布副本，请用命令行 publish。" };
  const read = await desk.workbook.readFile();
  if (read.kind === "refused") return read;
  const copy = publish(read.name, read.bytes);
  if (copy.kind === "refused") return copy;
  const { publicationOf } = await import("../publication");
  const name = nameOfCopy(read.name, copy.extension);
  desk.copy = { name, bytes: copy.bytes };
  return {
    kind: "ready",
    name,
    publication: publicationOf(copy),
    by: desk.surroundings.download ? "download" : "window",
  };
}

function nameOfCopy(name: string, extension: string): string {
  return `${name.replace(/\.(?:xlsx|xlsm|xls|et)$/i, "")}（发布副本）${extension}`;
}

/** Hands a copy over, the one that was looked at: as a download, else in a window of its own. */
async function handOverCopy(
  desk: Desk,
  copy: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): Promise<void> {
  const { surroundings, workbook } = desk;
  if (!copy) return;
  if (surroundings.download) {
    surroundings.download(copy.name, copy.bytes);
    tell(desk, "success", `已另存“${copy.name}”，一般在“下载”文件夹里；本工作簿没有改动。`);
    return;
  }
  const opened = await workbook.openCopy(copy.bytes);
  if (opened.kind === "done")
    tell(desk, "success", "副本已在新窗口打开，请在那里“另存为”；本工作簿没有改动。");
  else
    tell(
      desk,
      "error",
      `副本没有打开：${opened.message}请用“文件”→“另存为”存一份，再用命令行 publish 处理。`,
    );
}

/** Gives the copy up; a workbook's bytes are not kept for nothing. */
function forgetCopy(desk: Desk): void {
  delete desk.copy;
  const { publishing: _publishing, ...state } = desk.shown.get();
  desk.shown.set(state);
}

function show(desk: Desk, publishing: PublishingStage): void {
  desk.shown.set({ ...desk.shown.get(), publishing });
}
