import type { LiveWorkbook } from "../live-workbook";
import { selectCell } from "./cells";
import { watchWorkbook } from "./changes";
import { doneInExcel, ExcelTrouble, inExcel } from "./in-excel";
import type { KnownWorkbook } from "./known-sheets";
import { clearMarks, paintCells } from "./painted-cells";
import { readMemoryPart, writeMemoryPart } from "./memory-part";
import { readAllSheets, readNamedSheets } from "./read-sheets";
import { writeCell, writeWords } from "./write-cell";

/** The workbook that is open in Excel. ExcelApi 1.13 is enough for all of it. */
export function excelWorkbook(): LiveWorkbook {
  const known: KnownWorkbook = {
    name: "",
    sheets: [],
    formats: new Map(),
    frames: new Map(),
  };
  return {
    get name() {
      return known.name;
    },
    readSheets: (progress) => readAllSheets(known, progress),
    readSheetsNamed: (names, progress) => readNamedSheets(known, names, progress),
    paint: (marks) => paintCells(known, marks),
    clearMarks: () => clearMarks(known),
    select: (cell) => selectCell(known, cell),
    writeAmount: (cell, amount, seen) => writeCell(known, cell, amount, seen),
    writeWords: (cell, words, seen) => writeWords(known, cell, words, seen),
    writeCells: async (entries, seen) =>
      (await import("./write-cells")).writeCells(known, entries, seen),
    insertLine: async (line, seen) =>
      (await import("./change-lines")).insertLine(known, line, seen),
    deleteLine: async (line, seen) =>
      (await import("./change-lines")).deleteLine(known, line, seen),
    readMemory: readMemoryPart,
    writeMemory: writeMemoryPart,
    // What most sessions never want is loaded when it is first wanted.
    addSheets: async (sheets) => (await import("./add-sheets")).addSheets(sheets),
    rewriteSheet: async (rewriting) => (await import("./rewrite-sheet")).rewriteSheet(rewriting),
    watch: (changed) => watchWorkbook(known, changed),
    save: () =>
      doneInExcel(async (context) => {
        // A workbook that was never saved: `save` would give it a name of Excel's own, unasked.
        context.workbook.save(Excel.SaveBehavior.prompt);
        await context.sync();
        return { kind: "done" };
      }),
    readFile: async (progress) => (await import("./file-bytes")).readFileBytes(known, progress),
    openCopy: async (bytes) => (await import("./open-copy")).openCopy(bytes),
    isDirty,
  };
}

/** Excel does not answer while a dialog is open; then nobody can tell. */
async function isDirty(): Promise<boolean | undefined> {
  try {
    return await inExcel(async ({ workbook }) => {
      workbook.load("isDirty");
      await workbook.context.sync();
      return workbook.isDirty;
    });
  } catch (error) {
    if (error instanceof ExcelTrouble) return undefined;
    throw error;
  }
}
