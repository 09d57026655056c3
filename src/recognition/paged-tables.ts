import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { hasAmounts, comesOutWhole, joining, type Joining } from "./going-on";
import { gridOf } from "./grid";
import type { DraftTable } from "./draft-table";
import {
  headsOf,
  holdsMoney,
  rowsHeld,
  rowsUnderTitle,
  untitledRows,
  withoutHeads,
  type PageRows,
} from "./page-rows";
import { regionsOf } from "./region";
import { stitchedWith, unstitched, type StitchedSheet } from "./stitched-sheets";

/** Sheets as they are read: some of them several pages, one below the other. */
export interface Pages {
  readonly stitched: StitchedSheet;
  /** The tables that their pages do not make whole. */
  readonly incomplete: readonly IncompleteTable[];
}

/** A table, and the pages that seem to belong to it and do not make it whole. */
export interface IncompleteTable {
  readonly form: Form;
  readonly pages: readonly string[];
}

/** The last table of a sheet; `undefined` where it holds none that can be read. */
export type LastTable = (sheet: Sheet, forms: readonly Form[]) => DraftTable | undefined;

/**
 * Puts together the sheets over which one table goes on, as a PDF's pages come out of a converter: each
 * after the sheet that it goes on from, without its title, or with title and heads once more; further
 * tables may begin below. `lastTable` reads the table at a sheet's end.
 */
export function pagesOf(
  sheets: readonly Sheet[],
  forms: readonly Form[],
  lastTable: LastTable,
): readonly Pages[] {
  return sheets.reduce<readonly Pages[]>((pages, sheet) => {
    const before = pages.at(-1);
    const joined = before && withPage(before, sheet, forms, lastTable);
    if (joined) return [...pages.slice(0, -1), joined];
    return [...pages, { stitched: unstitched(sheet), incomplete: [] }];
  }, []);
}

function withPage(
  before: Pages,
  page: Sheet,
  forms: readonly Form[],
  lastTable: LastTable,
): Pages | undefined {
  const [first, second] = regionsOf(gridOf(page), forms);
  const untitled = untitledRows(first, page);
  const isUntitled = rowsHeld(page, untitled) > 0 || untitled.isSaid;
  // Reading the table before costs most: a page that begins with another table's title needs it not.
  if (!isUntitled && !(first && endsWith(before, first.title.form, forms))) return undefined;
  const alone = lastTable(before.stitched.sheet, forms);
  if (!alone)
    return isUntitled ? begunBefore(before, page, untitled, { forms, lastTable }) : undefined;
  if (!mayHavePages(alone, untitled)) return undefined;
  const heads = headsOf(alone, before.stitched);
  const rows = isUntitled
    ? withoutHeads(page, untitled, heads)
    : first && rowsUnderTitle(first, { until: second?.titleRow, alone, heads });
  return rows && together({ before, alone, page, rows }, forms, lastTable);
}

/** How tables are read. */
interface Reading {
  readonly forms: readonly Form[];
  readonly lastTable: LastTable;
}

/** A table of which the page before holds little more than title and heads: it reads as one only with its page. */
function begunBefore(
  { stitched, incomplete }: Pages,
  page: Sheet,
  rows: PageRows,
  { forms, lastTable }: Reading,
): Pages | undefined {
  const whole = lastTable(stitchedWith(stitched, page, rows).sheet, forms);
  const rowsOf = whole?.draft.lines.map(({ place }) => place.row) ?? [];
  const seam = stitched.sheet.rows.length;
  const isParted = rowsOf.some((row) => row < seam) && rowsOf.some((row) => row >= seam);
  if (!whole || !isParted || !comesOutWhole(whole)) return undefined;
  return {
    stitched: stitchedWith(stitched, page, { ...rows, until: page.rows.length }),
    incomplete,
  };
}

/** A line of items stands on one sheet, unless that ends below its heads; captions of a sheet beside it are no more of them. */
function mayHavePages(alone: DraftTable, { isSaid }: PageRows): boolean {
  return alone.form.layout !== "items" || isSaid || !hasAmounts(alone);
}

interface PageBehind {
  readonly before: Pages;
  readonly alone: DraftTable;
  readonly page: Sheet;
  /** What of the page may belong to the table before it. */
  readonly rows: PageRows;
}

function together(
  { before, alone, page, rows }: PageBehind,
  forms: readonly Form[],
  lastTable: LastTable,
): Pages | undefined {
  const { stitched } = before;
  const whole = lastTable(stitchedWith(stitched, page, rows).sheet, forms);
  const seam = {
    at: stitched.sheet.rows.length,
    rows: rowsHeld(page, rows),
    isSaid: rows.isSaid,
    holdsMoney: holdsMoney(page, rows),
  };
  const outcome: Joining = whole ? joining(alone, whole, seam) : { kind: "apart" };
  const others = before.incomplete.filter(({ form }) => form !== alone.form);
  const pages = before.incomplete.find(({ form }) => form === alone.form)?.pages ?? [];
  const joined = stitchedWith(stitched, page, { ...rows, until: page.rows.length });
  switch (outcome.kind) {
    case "apart":
      return undefined;
    case "joined":
      return { stitched: joined, incomplete: others };
    case "incomplete":
      return {
        stitched: joined,
        incomplete: [...others, { form: alone.form, pages: [...pages, page.name] }],
      };
  }
}

/** Whether the last title of the pages before is that form's. */
function endsWith({ stitched }: Pages, form: Form, forms: readonly Form[]): boolean {
  return regionsOf(gridOf(stitched.sheet), forms).at(-1)?.title.form === form;
}
