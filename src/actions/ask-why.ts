import type { CellPlace } from "../sheets/sheet";
import { cellWhy } from "../why/cell-why";
import type { CheckedWorkbook } from "../why/checked-workbook";
import type { Said } from "../why/said";
import { sayCell } from "../why/say-cell";
import { saySheet } from "../why/say-sheet";
import { sheetsWhy } from "../why/sheet-why";

/** What somebody asks why of. */
export type WhyAsked =
  | { readonly kind: "cell"; readonly cell: CellPlace }
  | { readonly kind: "sheet"; readonly sheet: string };

/** The answer in words, as `explain` gives it; `undefined` where the workbook has no such sheet any more. */
export function askWhy(asked: WhyAsked, workbook: CheckedWorkbook): Said | undefined {
  switch (asked.kind) {
    case "cell": {
      const sheet = workbook.sheets.find(({ name }) => name === asked.cell.sheet);
      return sheet && sayCell(cellWhy(workbook, sheet, asked.cell));
    }
    case "sheet": {
      const why = sheetsWhy(workbook).find(({ sheet }) => sheet === asked.sheet);
      return why && saySheet(why);
    }
  }
}
