import type { TableId } from "../tables/table-id";
import type { Grid } from "./grid";
import {
  BUDGET_SENTENCE,
  isBudgetSheet,
  lookAlikeOn,
  looksLike,
  mayBeBudgetSheet,
} from "./other-accounts";

/** Why a sheet whose title is like one of the nine is none, in Chinese. */
export type WhyNone = string;

/** A sheet with the tables that it seems to hold. */
export interface SeemingSheet {
  readonly grid: Grid;
  readonly tables: readonly TableId[];
  /** Whether it bears the title of a table that could not be read. */
  readonly misfit: boolean;
}

/** Tables that only departments have; a county's accounts hold none that reads as one of them. */
const OF_DEPARTMENTS: ReadonlySet<TableId> = new Set<TableId>([
  "revenue-and-expenditure",
  "revenue",
  "expenditure",
  "fiscal-appropriation",
]);

/**
 * What each sheet of a workbook looks like that is none of the nine tables: by itself, or because the
 * workbook is plainly another's: a county's “三公” table beside its taxes, a budget without any 决算.
 */
export function whyNoneOfTheNine(
  sheets: readonly SeemingSheet[],
): readonly (WhyNone | undefined)[] {
  const alone = sheets.map(({ grid }) => alikeBySelf(grid));
  const left = sheets.filter((_, index) => alone[index] === undefined);
  const isDepartments = left.some(({ tables }) =>
    tables.some((table) => OF_DEPARTMENTS.has(table)),
  );
  const common = alone.find((why) => why !== undefined && why !== BUDGET_SENTENCE);
  const isBudget = !sheets.some(({ grid }) => saysFinalAccounts(grid));
  return sheets.map(({ grid, tables, misfit }, index) => {
    if (alone[index] !== undefined) return alone[index];
    if (isBudget && mayBeBudgetSheet(grid)) return BUDGET_SENTENCE;
    return (tables.length > 0 || misfit) && !isDepartments ? common : undefined;
  });
}

function alikeBySelf(grid: Grid): WhyNone | undefined {
  const alike = lookAlikeOn(grid);
  if (alike !== undefined) return looksLike(alike);
  return isBudgetSheet(grid) ? BUDGET_SENTENCE : undefined;
}

const ROWS = 40;

function saysFinalAccounts(grid: Grid): boolean {
  return (
    grid.sheet.name.includes("决算") ||
    grid.sheet.rows.slice(0, ROWS).some((row) => row?.some((cell) => cell?.text.includes("决算")))
  );
}
