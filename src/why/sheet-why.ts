import { formsByHeads, type FormByHeads } from "../recognition/forms-by-heads";
import { gridOf, type Grid } from "../recognition/grid";
import { titlesTried, type TitleTried } from "../recognition/titles-tried";
import type { Unread } from "../recognition/unread";
import { addressOf } from "../sheets/address";
import type { Sheet } from "../sheets/sheet";
import { FORMS } from "../tables/forms";
import type { TableId } from "../tables/table-id";
import type { CheckedSet, CheckedWorkbook } from "./checked-workbook";
import { tableWhy, type TableWhy } from "./table-why";

/** Why a sheet was, or was not, recognised. */
export interface SheetWhy {
  readonly sheet: string;
  /** Hidden sheets are read like others, and come last of two. */
  readonly hidden: boolean;
  /** `read`: at least one of the nine tables was; otherwise what the sheet is (see `unread` of `check`). */
  readonly outcome: "read" | Unread["kind"];
  /** The tables that were read on it, those included that only go on there. */
  readonly tables: readonly TableWhy[];
  /** What of it was not read, each a Chinese sentence. */
  readonly unread: readonly string[];
  /** The texts that were tried as titles, in order; not told of sheets whose cells could not be had. */
  readonly titles: readonly TitleWhy[];
  /** Forms that share columns with it, nearest first; told where no table was read. */
  readonly nearest: readonly FormWhy[];
  /** How many relations of a 绩效自评表 were checked, where it is one. */
  readonly evaluation?: number;
}

/** A text that was tried as a title. */
export interface TitleWhy {
  readonly text: string;
  /** Absent for the sheet's own name. */
  readonly address?: string;
  /** The table that it names; absent where it names none. */
  readonly table?: TableId;
  /** Where it ends in a title of the nine but is another table's: what stands before that title. */
  readonly before?: string;
}

/** How near a sheet's heads are to those of a form. */
export interface FormWhy {
  readonly table: TableId;
  readonly form: string;
  /** Columns that every sheet of the form has: those that this one has, and those that it lacks. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** How many lines were read as the form's. */
  readonly lines: number;
}

/** Answers for every sheet of the workbook, in its order, those that could not be read included. */
export function sheetsWhy(workbook: CheckedWorkbook): readonly SheetWhy[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const lost = workbook.sets
    .flatMap(({ unread }) => unread)
    .filter(({ sheet }) => !names.has(sheet));
  return [
    ...workbook.sheets.map((sheet) => sheetWhy(workbook, sheet)),
    ...[...new Set(lost.map(({ sheet }) => sheet))].map((name) => lostSheet(name, lost)),
  ];
}

/** Answers for one sheet. */
export function sheetWhy({ sets }: CheckedWorkbook, sheet: Sheet): SheetWhy {
  const grid = gridOf(sheet);
  const tables = sets.flatMap((own) => tablesOn(own, grid));
  const unread = sets.flatMap((own) => own.unread).filter((one) => one.sheet === sheet.name);
  const evaluated = sets
    .flatMap(({ evaluations }) => evaluations)
    .find((one) => one.sheet === sheet.name);
  return {
    sheet: sheet.name,
    hidden: sheet.visibility !== "visible",
    outcome: tables.length > 0 ? "read" : (unread[0]?.kind ?? "other"),
    tables,
    unread: unread.map(({ why }) => why),
    titles: titlesTried(grid, FORMS).map(titleWhy),
    nearest: tables.length > 0 ? [] : formsByHeads(grid, FORMS).slice(0, NEAREST).map(formWhy),
    ...(evaluated && { evaluation: evaluated.relations.length }),
  };
}

const NEAREST = 3;

function tablesOn(own: CheckedSet, grid: Grid): readonly TableWhy[] {
  const sheet = grid.sheet.name;
  return own.tables
    .filter(
      (reading) =>
        reading.sheet === sheet || reading.continuedOn.some((part) => part.sheet === sheet),
    )
    .map((reading) => tableWhy(own, reading, grid));
}

function titleWhy({ place, text, form, before }: TitleTried): TitleWhy {
  return {
    text,
    ...(place && { address: addressOf(place.row, place.column) }),
    ...(form && { table: form.id }),
    ...(before !== undefined && { before }),
  };
}

function formWhy({ form, found, missing, lines }: FormByHeads): FormWhy {
  return { table: form.id, form: form.title, found, missing, lines };
}

function lostSheet(name: string, lost: readonly Unread[]): SheetWhy {
  const own = lost.filter(({ sheet }) => sheet === name);
  return {
    sheet: name,
    hidden: false,
    outcome: own[0]?.kind ?? "misfit",
    tables: [],
    unread: own.map(({ why }) => why),
    titles: [],
    nearest: [],
  };
}
