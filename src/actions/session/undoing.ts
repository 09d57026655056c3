import type { Written } from "../../workbook/live-workbook";
import { checkWritten } from "./checking-written";
import { tellDone, wordsOf } from "./telling";
import { writeContent } from "./write-content";
import type { Desk } from "./desk";
import type { WrittenCell } from "./written-step";

/**
 * Takes back what the last click wrote. A cell that was edited since is left as it is, and said so;
 * what could not be taken back now (a protected sheet, lines that moved) can be tried again.
 */
export async function undo(desk: Desk): Promise<void> {
  const step = desk.written.pop();
  if (step?.kind === "line") return (await import("./changing-lines")).undoLine(desk, step);
  if (step?.kind === "moved") return (await import("./moving-figures")).undoMove(desk, step);
  if (step) await undoCells(desk, step.cells);
}

async function undoCells(desk: Desk, changes: readonly WrittenCell[]): Promise<void> {
  const back: WrittenCell[] = [];
  const kept: string[] = [];
  const again: WrittenCell[] = [];
  for (const change of changes) {
    const done = await takenBack(desk, change);
    if (done.kind === "done") back.push(change);
    else kept.push(`${change.label}${whyKept(done)}`);
    if (mayBeTriedAgain(done)) again.push(change);
  }
  if (again.length > 0) desk.written.push({ kind: "cells", cells: again });
  const trouble = await checkWritten(
    desk,
    changes.map(({ cell }) => cell.sheet),
  );
  const undone = back.length > 0 ? `已撤销：${labelsOf(back)} 恢复原来的数字。` : "";
  const left = kept.length > 0 ? `没有全部撤销：${kept.join("；")}。` : undefined;
  tellDone(desk, undone, left, trouble);
}

type TakenBack = Written | { readonly kind: "unknown"; readonly message: string };

/** Only from a cell that still holds what was written, under the captions that it had then. */
async function takenBack(
  { workbook }: Desk,
  { before, cell, now, captions }: WrittenCell,
): Promise<TakenBack> {
  const { row, column } = cell;
  const value = now.kind === "words" ? now.text : Number(now.text);
  try {
    return await writeContent(workbook, cell, before, [
      { row, column, cell: { value } },
      ...captions,
    ]);
  } catch (error) {
    return { kind: "unknown", message: wordsOf(error) };
  }
}

function whyKept(done: Exclude<TakenBack, { readonly kind: "done" }>): string {
  switch (done.kind) {
    case "changed":
      return done.what === "cell"
        ? " 在此之后又改过，保持现在的样子"
        : " 所在的行名或表头变了（可能插入过行列或排过序），没有撤销";
    case "refused":
    case "unknown":
      return `：${done.message.replace(/。$/, "")}`;
  }
}

function mayBeTriedAgain(done: TakenBack): boolean {
  return done.kind !== "done" && !(done.kind === "changed" && done.what === "cell");
}

function labelsOf(changes: readonly WrittenCell[]): string {
  return changes.map(({ label }) => label).join("、");
}
