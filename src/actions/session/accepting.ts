import { Money } from "../../amounts/decimal";
import { cellAt, type Cell } from "../../sheets/sheet";
import type { Written } from "../../workbook/live-workbook";
import type { SuspectItem } from "../overview/overview";
import { checkTouched } from "./checking";
import { tell, tellDone, touch, wordsOf, type Before, type WrittenFigure, type Desk } from "./desk";
import { paintMarks } from "./results";
import { captionsOf, seenIn } from "./seen-captions";

/** A suspect and the amount that the user saw beside it when she said yes. */
export interface Acceptance {
  readonly suspect: string;
  readonly amount: string;
}

/** Writes suggested amounts into their cells, as one step that can be undone, and checks again. */
export async function accept(desk: Desk, acceptances: readonly Acceptance[]): Promise<void> {
  if (acceptances.length === 0) return;
  if (!(await checkTouched(desk))) {
    tell(desk, "warning", "没有写入：表中的数字改过，但没能重新读取。请重新核对后再试。");
    return;
  }
  const items = acceptances.map((acceptance) => stillSuggested(desk, acceptance));
  if (!items.every((item) => item !== undefined)) {
    tell(desk, "warning", "表中的数字刚刚改过，建议也变了，没有写入。请再看一遍。");
    return;
  }
  const { written, sure, kept } = await writeAll(desk, items);
  if (written.length > 0) desk.written.push(written);
  const trouble = await checkWritten(desk, items);
  tellDone(desk, sure.length > 0 ? `${sentenceOf(sure)}。` : "", ...kept, trouble);
}

type Suggestion = SuspectItem & { readonly amount: string };

/** The suspect, if it still is one, with the same amount, and may be written into. */
function stillSuggested(desk: Desk, { suspect, amount }: Acceptance): Suggestion | undefined {
  const { stage } = desk.shown.get();
  const items = stage.kind === "checked" ? stage.overview.suspects : [];
  const item = items.find(({ key }) => key === suspect);
  return item?.remedy.kind === "write" && item.remedy.amount === amount
    ? { ...item, amount }
    : undefined;
}

/** What was or may have been written, what surely was, and a sentence for each other cell. */
async function writeAll(desk: Desk, items: readonly Suggestion[]) {
  const written: WrittenFigure[] = [];
  const sure: WrittenFigure[] = [];
  const kept: string[] = [];
  for (const item of items) {
    const figure = figureOf(desk, item);
    try {
      const done = await writeOne(desk, item, figure);
      if (done.kind !== "done") kept.push(`${item.cell.label} 没有改：${done.message}`);
      else {
        written.push(figure);
        sure.push(figure);
      }
    } catch (error) {
      // Whether it was written nobody knows: so that it can be undone, it counts as if it was.
      written.push(figure);
      kept.push(`${item.cell.label} 是否写入不能确定：${wordsOf(error)}`);
    }
  }
  return { written, sure, kept };
}

async function writeOne(
  desk: Desk,
  { cell, amount }: Suggestion,
  { captions }: WrittenFigure,
): Promise<Written> {
  const sheet = sheetOf(desk, cell.sheet);
  return desk.workbook.writeAmount(cell, amount, [seenIn(sheet, cell), ...captions]);
}

function figureOf(desk: Desk, { cell, amount }: Suggestion): WrittenFigure {
  const sheet = sheetOf(desk, cell.sheet);
  const before = beforeOf(cellAt(sheet, cell.row, cell.column));
  return { cell, label: cell.label, amount, before, captions: captionsOf(sheet, cell) };
}

/** A suspect stands on a sheet that was read. */
function sheetOf({ sheets }: Desk, name: string) {
  return sheets!.sheets.find((sheet) => sheet.name === name)!;
}

function beforeOf(cell: Cell | undefined): Before {
  if (!cell) return { kind: "amount", text: "" };
  return typeof cell.value === "number"
    ? { kind: "amount", text: new Money(cell.value).toFixed() }
    : { kind: "words", text: typeof cell.value === "string" ? cell.value : cell.text };
}

/**
 * Shows what can be undone, and checks the sheets that were written into, or had changed unseen. Gives
 * the sentence that marks were not painted, if so.
 */
export async function checkWritten(
  desk: Desk,
  changes: readonly Pick<WrittenFigure, "cell">[],
): Promise<string | undefined> {
  const { undoable: _undoable, ...state } = desk.shown.get();
  const last = desk.written.at(-1);
  desk.shown.set(last ? { ...state, undoable: sentenceOf(last) } : state);
  touch(desk, { everything: false, sheets: new Set(changes.map(({ cell }) => cell.sheet)) });
  await checkTouched(desk);
  return paintMarks(desk);
}

function sentenceOf(changes: readonly WrittenFigure[]): string {
  const [first] = changes;
  return changes.length === 1
    ? `${first!.label} 已改为 ${first!.amount}`
    : `已改 ${changes.length} 个单元格`;
}
