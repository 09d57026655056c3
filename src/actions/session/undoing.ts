import { Money } from "../../amounts/decimal";
import { cellAt } from "../../sheets/sheet";
import { checkWritten } from "./accepting";
import { checkTouched } from "./checking";
import { tell, UNTOUCHED, type WrittenFigure, type Desk } from "./desk";

/** Takes back what the last click wrote; a cell that was edited since is left as it is, and said so. */
export async function undo(desk: Desk): Promise<void> {
  const changes = desk.written.pop();
  if (!changes) return;
  if (desk.touched !== UNTOUCHED) await checkTouched(desk);
  const kept: string[] = [];
  for (const change of changes) {
    const why = await takeBack(desk, change);
    if (why !== undefined) kept.push(`${change.label} ${why}`);
  }
  await checkWritten(desk, changes);
  if (kept.length > 0) tell(desk, "warning", `没有全部撤销：${kept.join("；")}。`);
  else
    tell(
      desk,
      "success",
      `已撤销：${changes.map(({ label }) => label).join("、")} 恢复原来的数字。`,
    );
}

/** `undefined` when it is done; otherwise why not. */
async function takeBack(desk: Desk, change: WrittenFigure): Promise<string | undefined> {
  if (!holdsWhatWasWritten(desk, change)) return "在此之后又改过，保持现在的样子";
  const { before, cell } = change;
  const done =
    before.kind === "words"
      ? await desk.workbook.writeWords(cell, before.text)
      : await desk.workbook.writeAmount(cell, before.text);
  return done.kind === "done" ? undefined : done.message;
}

function holdsWhatWasWritten({ sheets }: Desk, { cell, amount }: WrittenFigure): boolean {
  const sheet = sheets?.sheets.find(({ name }) => name === cell.sheet);
  const value = sheet && cellAt(sheet, cell.row, cell.column)?.value;
  if (typeof value === "number") return new Money(value).equals(amount);
  return value === amount;
}
