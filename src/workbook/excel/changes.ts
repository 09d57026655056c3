import type { WorkbookChange } from "../live-workbook";
import { inExcel } from "./in-excel";
import type { KnownWorkbook } from "./known-sheets";

type Changed = (change: WorkbookChange) => void;

/**
 * Tells of edits, of sorting (for which Excel tells no edit), of results that formulas came to, and of
 * sheets that come and go. Renaming has no event in the Excels that we ask for; it is seen when the
 * sheet is read next. Some edits have none at all (text to columns, lists that validate).
 */
export async function watchWorkbook(
  known: KnownWorkbook,
  changed: Changed,
): Promise<() => Promise<void>> {
  const registered = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const inSheet = (event: SheetEvent) => later(() => changed(cellsChanged(known, event)));
    const structure = () => later(() => changed({ kind: "structure" }));
    const handlers = [
      worksheets.onChanged.add(inSheet),
      worksheets.onRowSorted.add(inSheet),
      worksheets.onColumnSorted.add(inSheet),
      worksheets.onCalculated.add(inSheet),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
    ];
    await context.sync();
    return handlers;
  });
  return () => unwatched(registered);
}

/** Excel waits for its handlers' promises; ours has nothing to wait for. */
function later(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}

/** As far as it matters here; only edits say of what type they are. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
}

function cellsChanged(known: KnownWorkbook, event: SheetEvent): WorkbookChange {
  const { worksheetId: id, address = "", changeType = "RangeEdited" } = event;
  // Rows, columns or cells came or went: merged cells and hidden rows are elsewhere now.
  if (changeType !== "RangeEdited") known.frames.delete(id);
  const sheet = known.sheets.find((one) => one.id === id);
  return sheet ? { kind: "cells", sheet: sheet.name, address } : { kind: "structure" };
}

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** Handlers can only be removed in the context that they were added in. */
async function unwatched(registered: readonly Registered[]): Promise<void> {
  for (const handler of registered) handler.remove();
  await registered[0]?.context.sync();
}
