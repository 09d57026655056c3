import { Money } from "../../amounts/decimal";
import { cellAt, type Cell, type Sheet } from "../../sheets/sheet";
import type { Written } from "../../workbook/live-workbook";
import { causesShown } from "../overview/cause-items";
import type { NamedCell } from "../overview/named-cell";
import type { CodeRemedy } from "../overview/remedies";
import { checkWritten, cellsSentence } from "./checking-written";
import { checkTouched } from "./checking";
import type { Desk } from "./desk";
import { captionsOf, seenIn } from "./seen-captions";
import { tell, tellDone, wordsOf } from "./telling";
import { writeContent } from "./write-content";
import type { Content, WrittenCell } from "./written-step";

/** A suspect, or a code that is wrong, and the amount or the code that the user saw beside it when she said yes. */
export type Acceptance =
  | { readonly suspect: string; readonly amount: string }
  | { readonly cause: string; readonly code: string };

/** Writes what was suggested into its cells, as one step that can be undone, and checks again. */
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
  if (written.length > 0) desk.written.push({ kind: "cells", cells: written });
  const trouble = await checkWritten(desk, sheetsOf(items));
  tellDone(desk, sure.length > 0 ? `${cellsSentence(sure)}。` : "", ...kept, trouble);
}

/** A cell, and what it is to hold. */
interface Suggestion {
  readonly cell: NamedCell;
  readonly now: Content;
}

/** What was accepted, if it still is suggested. */
function stillSuggested(desk: Desk, acceptance: Acceptance): Suggestion | undefined {
  const { stage } = desk.shown.get();
  if (stage.kind !== "checked") return undefined;
  if ("cause" in acceptance) {
    const { remedy } =
      causesShown(stage.overview).find(({ key }) => key === acceptance.cause) ?? {};
    return remedy?.kind === "code" && remedy.code === acceptance.code
      ? codeSuggested(desk, remedy)
      : undefined;
  }
  const { suspect, amount } = acceptance;
  const { remedy, cell } = stage.overview.suspects.find(({ key }) => key === suspect) ?? {};
  return cell && remedy?.kind === "write" && remedy.amount === amount
    ? { cell, now: { kind: "number", text: amount } }
    : undefined;
}

/** A code stays what it was: a number, or words with the spaces before them; a new one is as those above it. */
function codeSuggested(desk: Desk, { cell, printed, code }: CodeRemedy): Suggestion {
  const sheet = sheetOf(desk, cell.sheet);
  const own = cellAt(sheet, cell.row, cell.column)?.value;
  if (typeof own === "string" && printed !== "")
    return { cell, now: { kind: "words", text: own.replace(printed, code) } };
  const isWord = typeof (own ?? lastAbove(sheet, cell)) === "string";
  return { cell, now: { kind: isWord ? "words" : "number", text: code } };
}

/** What the nearest filled cell above holds. */
function lastAbove(sheet: Sheet, { row, column }: NamedCell): Cell["value"] {
  for (let above = row - 1; above >= 0; above--) {
    const value = cellAt(sheet, above, column)?.value;
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}

/** What was or may have been written, what surely was, and a sentence for each other cell. */
async function writeAll(desk: Desk, items: readonly Suggestion[]) {
  const written: WrittenCell[] = [];
  const sure: WrittenCell[] = [];
  const kept: string[] = [];
  for (const item of items) {
    const change = writtenInto(desk, item);
    try {
      const done = await writeOne(desk, item, change);
      if (done.kind !== "done") kept.push(`${item.cell.label} 没有改：${done.message}`);
      else {
        written.push(change);
        sure.push(change);
      }
    } catch (error) {
      // Whether it was written nobody knows: so that it can be undone, it counts as if it was.
      written.push(change);
      kept.push(`${item.cell.label} 是否写入不能确定：${wordsOf(error)}`);
    }
  }
  return { written, sure, kept };
}

async function writeOne(
  desk: Desk,
  { cell, now }: Suggestion,
  { captions }: WrittenCell,
): Promise<Written> {
  const sheet = sheetOf(desk, cell.sheet);
  return writeContent(desk.workbook, cell, now, [seenIn(sheet, cell), ...captions]);
}

function writtenInto(desk: Desk, { cell, now }: Suggestion): WrittenCell {
  const sheet = sheetOf(desk, cell.sheet);
  const before = contentOf(cellAt(sheet, cell.row, cell.column));
  return { cell, label: cell.label, now, before, captions: captionsOf(sheet, cell) };
}

/** A suspect stands on a sheet that was read. */
function sheetOf({ sheets }: Desk, name: string) {
  return sheets!.sheets.find((sheet) => sheet.name === name)!;
}

function contentOf(cell: Cell | undefined): Content {
  if (!cell) return { kind: "number", text: "" };
  return typeof cell.value === "number"
    ? { kind: "number", text: new Money(cell.value).toFixed() }
    : { kind: "words", text: typeof cell.value === "string" ? cell.value : cell.text };
}

function sheetsOf(items: readonly Suggestion[]): readonly string[] {
  return items.map(({ cell }) => cell.sheet);
}
