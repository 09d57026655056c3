import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { FORMS } from "../tables/forms";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { shortcomings } from "./completeness";
import { coversOf, type Cover, type Covers } from "./cover";
import type { Draft, Misfit } from "./draft";
import { gridOf, type Grid } from "./grid";
import { agreed, informationOn, type InformationDraft } from "./information-sheets";
import { whyNoneOfTheNine } from "./none-of-the-nine";
import { pagesOf, type Pages } from "./paged-tables";
import { printedNotes } from "./printed-notes";
import { joined, type DraftTable } from "./pages";
import { lookAlike } from "./look-alike";
import { readRegion } from "./read-region";
import { regionsOf, type Region } from "./region";
import { setNames } from "./set-names";
import { settled } from "./settling";
import { inOwnPlaces } from "./stitched-sheets";
import { surroundingsOf } from "./surroundings";
import { groupName, groupSets, tableSets, type TableSet } from "./table-sets";
import { groupedByUnit, tablesByUnit } from "./unit-groups";
import type { Unread } from "./unread";

/** What a workbook holds: the tables that were read, and every sheet or part that was not, with the reason. */
export interface Recognition {
  readonly readings: readonly TableReading[];
  readonly unread: readonly Unread[];
  /** What the sheets say beyond the tables, for the explanation. */
  readonly information: readonly InformationFigure[];
}

/** One of the sets of tables that a workbook holds. */
export interface RecognisedSet extends Recognition {
  /** What tells it from the others, in Chinese; absent where it is the only one. */
  readonly set?: string;
  /** What the covers say of it for certain; nothing where they speak of several sets. */
  readonly cover: Cover;
}

/**
 * Recognises the nine tables on the sheets of one unit's set, in the order of the sheets; or the
 * tables of other forms, such as those of the budget's publication. Of several sets the main one.
 */
export function recognise(sheets: readonly Sheet[], forms: readonly Form[] = FORMS): Recognition {
  return recogniseSets(sheets, forms)[0];
}

/**
 * Recognises every set of a workbook, the main one first: two units, two years, 本级 and 汇总. What
 * stands on no table is told of the main set.
 */
export function recogniseSets(
  sheets: readonly Sheet[],
  forms: readonly Form[] = FORMS,
): readonly [RecognisedSet, ...RecognisedSet[]] {
  const read = pagesOf(sheets, forms, lastTableOf).map((pages) => readPages(pages, forms));
  const parts = forms === FORMS ? withoutLookAlikes(read) : read;
  const covers = coversOf(
    parts.map(({ grid, drafts }) => ({ sheet: grid.sheet, isTable: drafts.length > 0 })),
  );
  const drafts = parts.flatMap((part, index) => part.drafts.map(covers.over(index)));
  const sets = tableSets(drafts.filter(({ groupOf }) => groupOf === undefined));
  const groups = groupSets(drafts);
  const names = [...setNames(sets.map(({ identity }) => identity)), ...groups.map(groupName)];
  const [main, ...others] = [...sets, ...groups].map((set, index) =>
    recognisedSet(set, names[index], covers),
  );
  const beside = besideTables(parts, main?.readings ?? []);
  return [
    {
      readings: [],
      cover: covers.certain,
      ...main,
      information: beside.information,
      unread: [...beside.unread, ...(main?.unread ?? []), ...groupedByUnit(drafts)],
    },
    ...others,
  ];
}

function recognisedSet(
  { drafts }: TableSet,
  name: string | undefined,
  covers: Covers,
): RecognisedSet {
  const { tables, doubles } = joined(drafts);
  return {
    readings: settled(tables, covers.common),
    unread: doubles,
    information: [],
    cover: covers.certain,
    ...(name !== undefined && { set: name }),
  };
}

function besideTables(parts: readonly SheetParts[], [first]: readonly TableReading[]) {
  return {
    information: agreed(
      parts.flatMap(({ information }) => information),
      first?.money ?? "万元",
    ),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

/** Sheets of other accounts are named as what they look like, and none of their tables is taken. */
function withoutLookAlikes(parts: readonly SheetParts[]): readonly SheetParts[] {
  const whys = whyNoneOfTheNine(
    parts.map(({ grid, drafts, unread }) => ({
      grid,
      tables: drafts.map(({ form }) => form.id),
      misfit: unread.some(({ kind }) => kind === "misfit"),
    })),
  );
  return parts.map((part, index) => {
    const why = whys[index];
    if (why === undefined) return part;
    return { ...part, drafts: [], unread: [{ sheet: part.grid.sheet.name, kind: "other", why }] };
  });
}

interface SheetParts {
  readonly grid: Grid;
  readonly drafts: readonly DraftTable[];
  readonly information: readonly InformationDraft[];
  readonly unread: readonly Unread[];
}

/** The last table on a sheet, where its last title heads one. */
function lastTableOf(sheet: Sheet, forms: readonly Form[]): DraftTable | undefined {
  const region = regionsOf(gridOf(sheet), forms).at(-1);
  const draft = region && readRegion(region);
  return draft?.kind === "draft" ? draftTable(region!, draft) : undefined;
}

/** Reads pages as one sheet. Of a table that does not come out whole nothing is taken: it is said. */
function readPages({ stitched, incomplete }: Pages, forms: readonly Form[]): SheetParts {
  const parts = readSheet(stitched.sheet, forms);
  const drafts = parts.drafts.map((table) => inOwnPlaces(table, stitched));
  const last = drafts.at(-1);
  if (incomplete === undefined || !last) return { ...parts, drafts };
  const why = `《${last.form.title}》表不完整：工作表“${incomplete}”像是它的续页，接上后合计仍与各类之和不符，可能还缺页，未核对。请补全各页，或把各页放在同一张工作表中`;
  return {
    ...parts,
    drafts: drafts.slice(0, -1),
    unread: [...parts.unread, { sheet: last.sheet, kind: "incomplete", why }],
  };
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
      firstColumn: draft.firstColumn,
      lastRow: draft.lastRow,
      lastColumn: draft.lastColumn,
    },
    ...surroundingsOf(region),
    draft: { ...draft, remarks: [...draft.remarks, ...shortcomings(title.form, draft)] },
    notes: printedNotes(grid, draft.lastRow + 1, lastRow),
  };
}
