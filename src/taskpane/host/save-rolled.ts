import type { RolledExplanation } from "../../actions/explanation/explanation";
import { finishedNarrative } from "../../actions/explanation/finished-narrative";
import { textOf } from "../../narrative/render-text";
import { DOCX_TYPE, saveDocx } from "./save-docx";
import { saveFile } from "./save-file";

/**
 * Saves a rolled text as a Word document: last year's with tracked changes, or, where that was plain
 * text, a new one. Says in Chinese what was saved. What writes it is loaded when it is first wanted.
 */
export async function saveRolled(
  explanation: RolledExplanation,
  settings: { readonly plain?: boolean } = {},
): Promise<string> {
  const { name, title, rolled, original } = explanation;
  const { isDocxText } = await import("../../documents/finished/read-docx");
  const newName = textOf(title).trim() || `${name.replace(/\.\w+$/, "")}（今年）`;
  if (!isDocxText(original)) {
    await saveDocx(newName, finishedNarrative(explanation), settings);
    return "上年的说明是纯文本：已按公文格式另做一份 Word 文档。要保留原来的版式和修订，请打开上年的 .docx。";
  }
  const { trackedDocx } = await import("../../documents/docx-edit/tracked-docx");
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  saveFile(`${newName}.docx`, trackedDocx(original, rolled, date, settings), DOCX_TYPE);
  return "已下载：在上年的 Word 文档上修订，接受全部修订即今年的说明；留给您的地方标黄并加了批注。";
}
