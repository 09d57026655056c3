import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { joining, type Joining } from "./going-on";
import { filled, gridOf } from "./grid";
import type { DraftTable } from "./pages";
import { regionsOf } from "./region";
import { stitchedWith, unstitched, type StitchedSheet } from "./stitched-sheets";

/** Sheets as they are read: some of them several pages, one below the other. */
export interface Pages {
  readonly stitched: StitchedSheet;
  /** The page that seems to belong to the table and does not make it whole. */
  readonly incomplete?: string;
}

/** The last table of a sheet; `undefined` where it holds none that can be read. */
export type LastTable = (sheet: Sheet, forms: readonly Form[]) => DraftTable | undefined;

/**
 * Puts together the sheets over which one table goes on without its title, as a PDF's pages come out of
 * a converter: each after the sheet that it goes on from. `lastTable` reads the table at a sheet's end.
 */
export function pagesOf(
  sheets: readonly Sheet[],
  forms: readonly Form[],
  lastTable: LastTable,
): readonly Pages[] {
  return sheets.reduce<readonly Pages[]>((pages, sheet) => {
    const before = pages.at(-1);
    const joined = before && withPage(before, sheet, forms, lastTable);
    return joined ? [...pages.slice(0, -1), joined] : [...pages, { stitched: unstitched(sheet) }];
  }, []);
}

function withPage(
  before: Pages,
  page: Sheet,
  forms: readonly Form[],
  lastTable: LastTable,
): Pages | undefined {
  const rows = rowsHeld(page);
  if (rows === 0 || before.incomplete !== undefined || !mayGoOn(page, forms)) return undefined;
  const alone = lastTable(before.stitched.sheet, forms);
  // A line of items stands on one sheet; captions of a sheet beside it are no more of them.
  if (!alone || alone.form.layout === "items") return undefined;
  const stitched = stitchedWith(before.stitched, page, 0);
  const together = lastTable(stitched.sheet, forms);
  const seam = before.stitched.sheet.rows.length;
  const outcome: Joining = together ? joining(alone, together, { seam, rows }) : { kind: "apart" };
  switch (outcome.kind) {
    case "apart":
      return undefined;
    case "joined":
      return { stitched };
    case "incomplete":
      return { stitched, incomplete: page.name };
  }
}

/** A sheet with a title of its own begins another table. */
function mayGoOn(page: Sheet, forms: readonly Form[]): boolean {
  return regionsOf(gridOf(page), forms).length === 0;
}

function rowsHeld(sheet: Sheet): number {
  const grid = gridOf(sheet);
  return Array.from({ length: grid.rowCount }, (_, row) => row).filter(
    (row) => [...filled(grid, row)].length > 1,
  ).length;
}
