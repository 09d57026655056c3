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
import { isNamedAfter, isNamedLike, isOpenWithout, titleByName, titledRegions } from "./page-names";
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
  /** The last page could not even be read below the others. */
  readonly isApart: boolean;
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
    const named = tableByName(pages, sheet, { forms, lastTable });
    for (const at of new Set([named?.at ?? pages.length - 1, pages.length - 1])) {
      const joined = pages[at] && withPage(pages[at], sheet, forms, lastTable);
      if (joined) return pages.with(at, joined);
    }
    const stitched = unstitched(sheet);
    if (!named || !isOpenWithout(sheet, named.table, pages[named.at]!.stitched))
      return [...pages, { stitched, incomplete: [] }];
    const { at, table } = named;
    const incomplete = withIncomplete(pages[at]!, { table, page: sheet, isApart: true });
    // Blocks of codes are read without heads as well: of such a page by itself nothing is taken either.
    return [...pages.with(at, { ...pages[at]!, incomplete }), { stitched, incomplete }];
  }, []);
}

/** The last table that a page without title and heads is named by, of the same set, and where it stands. */
function tableByName(
  pages: readonly Pages[],
  page: Sheet,
  { forms, lastTable }: Reading,
): { readonly at: number; readonly table: DraftTable } | undefined {
  const title = titleByName(page, forms);
  const isNamed = (before: Pages) =>
    title ? endsWith(before, title.form, forms) : isNamedAfter(page, before.stitched);
  for (const [at, before] of [...pages.entries()].reverse()) {
    if (!isNamed(before)) continue;
    const table = lastTable(before.stitched.sheet, forms);
    if (table && isNamedLike(page, title, table)) return { at, table };
  }
  return undefined;
}

/** The incomplete tables with one more, or with one more page of it. */
function withIncomplete(
  { incomplete }: Pages,
  { table, page, isApart }: PageOfOpenTable,
): readonly IncompleteTable[] {
  const { form } = table;
  const others = incomplete.filter((other) => other.form !== form);
  const pages = incomplete.find((other) => other.form === form)?.pages ?? [];
  return [...others, { form, pages: [...pages, page.name], isApart }];
}

interface PageOfOpenTable {
  readonly table: DraftTable;
  readonly page: Sheet;
  readonly isApart: boolean;
}

function withPage(
  before: Pages,
  page: Sheet,
  forms: readonly Form[],
  lastTable: LastTable,
): Pages | undefined {
  const [first, second] = titledRegions(page, forms);
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
  const joined = stitchedWith(stitched, page, { ...rows, until: page.rows.length });
  switch (outcome.kind) {
    case "apart":
      return undefined;
    case "joined":
      return {
        stitched: joined,
        incomplete: before.incomplete.filter(({ form }) => form !== alone.form),
      };
    case "incomplete":
      return {
        stitched: joined,
        incomplete: withIncomplete(before, { table: alone, page, isApart: false }),
      };
  }
}

/** Whether the last title of the pages before is that form's. */
function endsWith({ stitched }: Pages, form: Form, forms: readonly Form[]): boolean {
  return regionsOf(gridOf(stitched.sheet), forms).at(-1)?.title.form === form;
}
