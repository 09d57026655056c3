import { Money } from "../../amounts/decimal";
import { cellAt, type Cell } from "../../sheets/sheet";
import type { SuspectItem } from "../overview/overview";
import { tell, UNTOUCHED, type Before, type WrittenFigure, type Desk } from "./desk";
import { checkTouched } from "./checking";
import { paintMarks } from "./results";

/** A suspect and the amount that the user saw beside it when she said yes. */
export interface Acceptance {
  readonly suspect: string;
  readonly amount: string;
}

/** Writes suggested amounts into their cells, as one step that can be undone, and checks again. */
export async function accept(desk: Desk, acceptances: readonly Acceptance[]): Promise<void> {
  if (acceptances.length === 0) return;
  if (desk.touched !== UNTOUCHED) await checkTouched(desk);
  const items = acceptances.map((acceptance) => stillSuggested(desk, acceptance));
  if (!items.every((item) => item !== undefined)) {
    tell(desk, "warning", "表中的数字刚刚改过，建议也变了，没有写入。请再看一遍。");
    return;
  }
  const written: WrittenFigure[] = [];
  const refused: string[] = [];
  for (const item of items) {
    const done = await desk.workbook.writeAmount(item.cell, item.amount);
    if (done.kind === "done") written.push(changeOf(desk, item));
    else refused.push(`${item.cell.label} 没有改：${done.message}`);
  }
  await afterWriting(desk, written);
  const said = [...(written.length > 0 ? [`${sentenceOf(written)}。`] : []), ...refused];
  tell(desk, refused.length > 0 ? "warning" : "success", said.join(""));
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

function changeOf({ sheets }: Desk, { cell, amount }: Suggestion): WrittenFigure {
  const sheet = sheets?.sheets.find(({ name }) => name === cell.sheet);
  const before = beforeOf(sheet && cellAt(sheet, cell.row, cell.column));
  return { cell, label: cell.label, amount, before };
}

function beforeOf(cell: Cell | undefined): Before {
  if (!cell) return { kind: "amount", text: "" };
  return typeof cell.value === "number"
    ? { kind: "amount", text: new Money(cell.value).toFixed() }
    : { kind: "words", text: typeof cell.value === "string" ? cell.value : cell.text };
}

async function afterWriting(desk: Desk, written: readonly WrittenFigure[]): Promise<void> {
  if (written.length === 0) return;
  desk.written.push(written);
  await checkWritten(desk, written);
}

/** Shows what can be undone, and checks the sheets that were written into. */
export async function checkWritten(desk: Desk, changes: readonly WrittenFigure[]): Promise<void> {
  const { undoable: _undoable, ...state } = desk.shown.get();
  const last = desk.written.at(-1);
  desk.shown.set(last ? { ...state, undoable: sentenceOf(last) } : state);
  const sheets = new Set([...desk.touched.sheets, ...changes.map(({ cell }) => cell.sheet)]);
  desk.touched = { ...desk.touched, sheets };
  await checkTouched(desk);
  await paintMarks(desk);
}

function sentenceOf(changes: readonly WrittenFigure[]): string {
  const [first] = changes;
  return changes.length === 1
    ? `${first!.label} 已改为 ${first!.amount}`
    : `已改 ${changes.length} 个单元格`;
}
