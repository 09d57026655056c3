import type { FileRead } from "../live-workbook";
import type { Progress } from "../port";
import { inExcel } from "./in-excel";
import type { KnownWorkbook } from "./known-sheets";

/** The longest piece that Office.js hands over at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * The workbook's file as it would be saved now, with what was not saved yet. Excel holds a copy of
 * the whole workbook meanwhile and only one at a time: it is given back whatever happens.
 */
export async function readFileBytes(known: KnownWorkbook, progress?: Progress): Promise<FileRead> {
  const name = known.name === "" ? await nameInExcel() : known.name;
  try {
    return { kind: "read", name, bytes: await copiedBytes(progress) };
  } catch (error) {
    if (error instanceof CopyTrouble) return { kind: "refused", message: error.message };
    throw error;
  }
}

function nameInExcel(): Promise<string> {
  return inExcel(async ({ workbook }) => {
    workbook.load("name");
    await workbook.context.sync();
    return workbook.name;
  });
}

async function copiedBytes(progress: Progress | undefined): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      done,
    ),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let at = 0; at < file.sliceCount; at++) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(at, done));
      bytes.set(slice.data as ArrayLike<number>, filled);
      filled += slice.size;
      progress?.(at + 1, file.sliceCount);
    }
    if (filled !== file.size) throw new CopyTrouble(sentence("没有给全"));
    return bytes;
  } finally {
    // Not waited for: the bytes are here, and a later copy is asked for after this.
    file.closeAsync();
  }
}

/** Why Excel gave no file, in a Chinese sentence. */
class CopyTrouble extends Error {}

/** Office's older calls answer by a callback. */
function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new CopyTrouble(sentence(`${result.error.code}：${result.error.message}`)));
    });
  });
}

function sentence(why: string): string {
  return `Excel 没有交出工作簿的文件（${why}）。请结束单元格编辑、关上对话框后再试；仍然不行，请用“文件”→“另存为”存一份，再用命令行 publish 处理。`;
}
