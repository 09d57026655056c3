import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { shortcomings } from "./completeness";
import type { Draft, Misfit } from "./draft";
import { gridOf, type Grid } from "./grid";
import { informationOn, type InformationDraft } from "./information-sheets";
import { lookAlike } from "./look-alike";
import type { IncompleteTable, Pages } from "./paged-tables";
import type { DraftTable } from "./draft-table";
import { printedNotes } from "./printed-notes";
import { readRegion } from "./read-region";
import { regionsOf, type Region } from "./region";
import { inOwnPlaces } from "./stitched-sheets";
import { surroundingsOf } from "./surroundings";
import { tablesByUnit } from "./unit-groups";
import type { Unread } from "./unread";

/** What one sheet, or the pages of one, gave. */
export interface SheetParts {
  readonly grid: Grid;
  readonly drafts: readonly DraftTable[];
  readonly information: readonly InformationDraft[];
  readonly unread: readonly Unread[];
}

/** The last table on a sheet, where its last title heads one. */
export function lastTableOf(sheet: Sheet, forms: readonly Form[]): DraftTable | undefined {
  const region = regionsOf(gridOf(sheet), forms).at(-1);
  const draft = region && readRegion(region);
  return draft?.kind === "draft" ? draftTable(region!, draft) : undefined;
}

/** Reads pages as one sheet. Of a table that does not come out whole nothing is taken: it is said. */
export function readPages({ stitched, incomplete }: Pages, forms: readonly Form[]): SheetParts {
  const parts = readSheet(stitched.sheet, forms);
  const drafts = parts.drafts.map((table) => inOwnPlaces(table, stitched));
  const open = new Map(
    incomplete.flatMap((found) => {
      const table = drafts.findLast((draft) => draft.form === found.form);
      return table ? [[table, found] as const] : [];
    }),
  );
  return {
    ...parts,
    drafts: drafts.filter((table) => !open.has(table)),
    unread: [...parts.unread, ...[...open].map(incompleteTable)],
  };
}

/** A table of which nothing is taken, because a part of it stands on pages that do not fit. */
export function incompleteTable([{ form, sheet }, { pages, isApart }]: readonly [
  DraftTable,
  IncompleteTable,
]): Unread {
  const named = pages.map((page) => `“${page}”`).join("、");
  const fault = isApart ? "但接不上" : "接上后合计仍与各类之和不符";
  const why = `《${form.title}》表不完整：工作表${named}像是它的续页，${fault}，可能还缺页，未核对。请补全各页，或把各页放在同一张工作表中`;
  return { sheet, kind: "incomplete", why };
}

function readSheet(sheet: Sheet, forms: readonly Form[]): SheetParts {
  const grid = gridOf(sheet);
  const parts = regionsOf(grid, forms).map((region) => ({ region, read: readRegion(region) }));
  const drafts = parts.flatMap(({ region, read }) =>
    read.kind === "draft" ? tablesByUnit(draftTable(region, read)) : [],
  );
  const information = informationOn(grid);
  if (drafts.length === 0)
    return { grid, drafts, information, unread: [whyNone(grid, parts, forms)] };
  const misfits = parts.filter(
    ({ read }, index) => read.kind === "misfit" && !isCaptionOnly(parts, index),
  );
  const unread = misfits.map(({ read }) => ({
    sheet: sheet.name,
    kind: "misfit" as const,
    why: (read as Misfit).why,
  }));
  return { grid, drafts, information, unread };
}

interface Part {
  readonly region: Region;
  readonly read: Draft | Misfit;
}

/** A title above another title of the same table is a section's heading: 一、收入支出决算总表. */
function isCaptionOnly(parts: readonly Part[], index: number): boolean {
  const [here, next] = [parts[index]!.region, parts[index + 1]?.region];
  return here.lastRow - here.firstRow < 2 || next?.title.form === here.title.form;
}

/** Lists of contents name several tables and hold none; other sheets name no table at all. */
function whyNone(grid: Grid, parts: readonly Part[], forms: readonly Form[]): Unread {
  const { name } = grid.sheet;
  const alike = parts.length === 0 ? lookAlike(grid, forms) : undefined;
  if (alike !== undefined) return { sheet: name, kind: "misfit", why: alike };
  if (parts.length === 1 && parts[0]!.read.kind === "misfit")
    return { sheet: name, kind: "misfit", why: parts[0]!.read.why };
  const why =
    parts.length > 1
      ? "只有表名（目录），没有表"
      : grid.rowCount === 0
        ? "空表"
        : "不是九张公开表之一，未核对";
  return { sheet: name, kind: "other", why };
}

function draftTable(region: Region, draft: Draft): DraftTable {
  const { grid, title, titleRow, lastRow } = region;
  return {
    form: title.form,
    title: title.title,
    continued: title.continued,
    continuedOn: [],
    sheet: grid.sheet.name,
    hidden: grid.sheet.visibility !== "visible",
    range: {
      firstRow: Math.max(0, titleRow),
      firstColumn: Math.max(draft.firstColumn, region.firstColumn),
      lastRow: draft.lastRow,
      lastColumn: draft.lastColumn,
    },
    ...surroundingsOf(region),
    draft: { ...draft, remarks: [...draft.remarks, ...shortcomings(title.form, draft)] },
    notes: printedNotes(grid, draft.lastRow + 1, lastRow),
  };
}
