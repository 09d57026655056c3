import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { FORMS } from "../tables/forms";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { shortcomings } from "./completeness";
import { coverOf } from "./cover";
import type { Draft, Misfit } from "./draft";
import { gridOf, type Grid } from "./grid";
import { agreed, informationOn, type InformationDraft } from "./information-sheets";
import { printedNotes } from "./printed-notes";
import { joined, type DraftTable } from "./pages";
import { lookAlike } from "./look-alike";
import { readRegion } from "./read-region";
import { regionsOf, type Region } from "./region";
import { settled } from "./settling";
import { surroundingsOf } from "./surroundings";
import type { Unread } from "./unread";

/** What a workbook holds: the tables that were read, and every sheet or part that was not, with the reason. */
export interface Recognition {
  readonly readings: readonly TableReading[];
  readonly unread: readonly Unread[];
  /** What the sheets say beyond the tables, for the explanation. */
  readonly information: readonly InformationFigure[];
}

/**
 * Recognises the nine tables on the sheets of one unit's set, in the order of the sheets; or the
 * tables of other forms, such as those of the budget's publication.
 */
export function recognise(sheets: readonly Sheet[], forms: readonly Form[] = FORMS): Recognition {
  const parts = sheets.map((sheet) => readSheet(sheet, forms));
  const { tables, doubles } = joined(parts.flatMap(({ drafts }) => drafts));
  const beside = sheets.filter((_, index) => parts[index]!.drafts.length === 0);
  const readings = settled(tables, coverOf(beside));
  return {
    readings,
    information: agreed(
      parts.flatMap(({ information }) => information),
      readings[0]?.money ?? "万元",
    ),
    unread: [...parts.flatMap(({ unread }) => unread), ...doubles],
  };
}

interface SheetParts {
  readonly drafts: readonly DraftTable[];
  readonly information: readonly InformationDraft[];
  readonly unread: readonly Unread[];
}

function readSheet(sheet: Sheet, forms: readonly Form[]): SheetParts {
  const grid = gridOf(sheet);
  const parts = regionsOf(grid, forms).map((region) => ({ region, read: readRegion(region) }));
  const drafts = parts.flatMap(({ region, read }) =>
    read.kind === "draft" ? [draftTable(region, read)] : [],
  );
  const information = informationOn(grid);
  if (drafts.length === 0) return { drafts, information, unread: [whyNone(grid, parts, forms)] };
  const misfits = parts.filter(
    ({ read }, index) => read.kind === "misfit" && !isCaptionOnly(parts, index),
  );
  const unread = misfits.map(({ read }) => ({
    sheet: sheet.name,
    kind: "misfit" as const,
    why: (read as Misfit).why,
  }));
  return { drafts, information, unread };
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
