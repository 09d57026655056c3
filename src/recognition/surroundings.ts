import { statedMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import type { StatedAt, StatedPlaces } from "../tables/reading";
import { filled, type Grid } from "./grid";
import type { Region } from "./region";
import { isUnitName, statedOrganisation } from "./stated-organisation";
import { mayHeadAColumn, onlyYear, yearIn } from "./stated-year";

/** What stands beside a table's title, and where. */
export interface Surroundings {
  readonly organisation?: string;
  readonly year?: number;
  readonly money?: MoneyUnit;
  readonly stated: StatedPlaces;
}

/** Above the title stand tags and, on some forms, the unit of money. */
const ABOVE = 3;
/** Below it come the unit and the heads; further down “单位” would be part of a note. */
const BELOW = 10;

/** Reads organisation, year and unit of money from the cells around the title. */
export function surroundingsOf(region: Region): Surroundings {
  const { grid, title } = region;
  const near = rowsNear(region);
  const organisation =
    firstOf(grid, near, organisationAt) ?? saidBy({ kind: "title" }, title.organisation);
  const year =
    saidBy({ kind: "title" }, title.year) ??
    yearBeside(region) ??
    saidBy({ kind: "sheet-name" }, yearIn(grid.sheet.name));
  const money = firstOf(grid, near, moneyAt) ?? anywhere(region);
  return {
    ...(organisation && { organisation: organisation.found }),
    ...(year && { year: year.found }),
    ...(money && { money: money.found }),
    stated: {
      ...(organisation && { organisation: organisation.at }),
      ...(year && { year: year.at }),
      ...(money && { money: money.at }),
    },
  };
}

/** Something that was read, and where it stands. */
interface Found<T> {
  readonly found: T;
  readonly at: StatedAt;
}

function saidBy<T>(at: StatedAt, found: T | undefined): Found<T> | undefined {
  return found === undefined ? undefined : { found, at };
}

/** How many lines under the title may name its year. */
const YEAR_BELOW = 5;

/** In the title's row and the lines under it, then above it; heads count where they name one year only. */
function yearBeside({ grid, titleRow, firstRow, lastRow }: Region): Found<number> | undefined {
  const own = titleRow >= 0 ? [titleRow] : [];
  const below = rowsFrom(firstRow, 1, YEAR_BELOW).filter((row) => row <= lastRow);
  const above = rowsFrom(titleRow - 1, -1, ABOVE).filter((row) => row >= 0);
  return (
    firstOf(grid, [...own, ...below], ({ text }) =>
      mayHeadAColumn(text) ? undefined : yearIn(text),
    ) ??
    firstOf(grid, above, ({ text }) =>
      /^(?:注|说明|备注)/.test(text) ? undefined : yearIn(text),
    ) ??
    yearOfHeads(grid, below)
  );
}

/** The one year that heads name; where they name several, none. */
function yearOfHeads(grid: Grid, rows: readonly number[]): Found<number> | undefined {
  const only = onlyYear(
    rows.flatMap((row) => [...filled(grid, row)].flatMap(({ text }) => yearIn(text) ?? [])),
  );
  return only === undefined
    ? undefined
    : firstOf(grid, rows, ({ text }) => (yearIn(text) === only ? only : undefined));
}

function rowsFrom(start: number, step: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** The title's row, the rows below it, then those above, nearest first. */
function rowsNear({ titleRow, firstRow, lastRow }: Region): number[] {
  const below = Array.from({ length: BELOW }, (_, index) => firstRow + index).filter(
    (row) => row <= lastRow,
  );
  const above = Array.from({ length: ABOVE }, (_, index) => titleRow - 1 - index).filter(
    (row) => row >= 0,
  );
  return [...(titleRow >= 0 ? [titleRow] : []), ...below, ...above];
}

/** The unit of money that the first rows of a sheet state. */
export function moneyAtTop(grid: Grid): MoneyUnit | undefined {
  const rows = Array.from({ length: Math.min(BELOW, grid.rowCount) }, (_, row) => row);
  return firstOf(grid, rows, moneyAt)?.found;
}

/** `单位：万元` in one cell, or the label in one and the unit in the next. */
function moneyAt({ grid, row, column, text }: FilledCell): MoneyUnit | undefined {
  const stated = statedMoneyUnit(text);
  if (stated || !/^(?:金额)?单位:?$/.test(text)) return stated;
  const beside = [...filled(grid, row)].find((cell) => cell.column > column);
  return beside && statedMoneyUnit(`单位:${beside.text}`);
}

function anywhere({ grid, firstRow, lastRow }: Region): Found<MoneyUnit> | undefined {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return firstOf(grid, rows, ({ text }) =>
    text.includes("单位") ? statedMoneyUnit(text) : undefined,
  );
}

interface FilledCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function firstOf<T>(
  grid: Grid,
  rows: readonly number[],
  read: (cell: FilledCell) => T | undefined,
): Found<T> | undefined {
  for (const row of rows) {
    for (const cell of filled(grid, row)) {
      const found = read({ grid, row, ...cell });
      if (found !== undefined) return { found, at: { kind: "cell", row, column: cell.column } };
    }
  }
  return undefined;
}

/** `部门：某局 金额单位：万元` in one cell, or the label in one and the name in the next. As printed, without spaces. */
function organisationAt({ grid, row, column }: FilledCell): string | undefined {
  const stated = statedOrganisation(printedText(grid, row, column));
  if (stated?.kind === "name") return stated.name;
  return stated && nameBeside(grid, row, column);
}

function printedText(grid: Grid, row: number, column: number): string {
  return (grid.cell(row, column)?.text ?? "").replace(/\s+/g, "");
}

function nameBeside(grid: Grid, row: number, column: number): string | undefined {
  for (const cell of filled(grid, row)) {
    if (cell.column <= column) continue;
    const name = printedText(grid, row, cell.column);
    return isUnitName(name) ? name : undefined;
  }
  return undefined;
}
