import { statedMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import { filled, type Grid } from "./grid";
import type { Region } from "./region";
import { yearIn } from "./titles";

/** What stands beside a table's title. */
export interface Surroundings {
  readonly organisation?: string;
  readonly year?: number;
  readonly money?: MoneyUnit;
}

/** Above the title stand tags and, on some forms, the unit of money. */
const ABOVE = 3;
/** Below it come the unit and the heads; further down “单位” would be part of a note. */
const BELOW = 10;

/** Reads organisation, year and unit of money from the cells around the title. */
export function surroundingsOf(region: Region): Surroundings {
  const { grid, title } = region;
  const near = rowsNear(region);
  const organisation = firstOf(grid, near, organisationAt) ?? title.organisation;
  const year =
    title.year ??
    firstOf(grid, near.slice(0, BELOW / 2), (texts) => yearIn(texts.text)) ??
    yearIn(grid.sheet.name);
  const money = firstOf(grid, near, moneyAt) ?? anywhere(region);
  return { ...(organisation && { organisation }), ...(year && { year }), ...(money && { money }) };
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
  return firstOf(grid, rows, moneyAt);
}

/** `单位：万元` in one cell, or the label in one and the unit in the next. */
function moneyAt({ grid, row, column, text }: FilledCell): MoneyUnit | undefined {
  const stated = statedMoneyUnit(text);
  if (stated || !/^(?:金额)?单位:?$/.test(text)) return stated;
  const beside = [...filled(grid, row)].find((cell) => cell.column > column);
  return beside && statedMoneyUnit(`单位:${beside.text}`);
}

function anywhere({ grid, firstRow, lastRow }: Region): MoneyUnit | undefined {
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
): T | undefined {
  for (const row of rows) {
    for (const cell of filled(grid, row)) {
      const found = read({ grid, row, ...cell });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const LABEL =
  /^(?:编制单位|填报单位|编报单位|单位名称|部门名称|预算单位|公开部门|公开单位|填报部门|编制部门|单位|部门)(?:[(（](?:公章|盖章|章|名称)[)）])?([:：]?)(.*)$/;
const NOT_A_NAME = /单位|万元|^元$|公开|^[0-9]/;

/** `部门：某局 金额单位：万元` in one cell, or the label in one and the name in the next. As printed, without spaces. */
function organisationAt({ grid, row, column, text }: FilledCell): string | undefined {
  const printed = printedText(grid, row, column);
  const label = LABEL.exec(printed);
  if (!label || statedMoneyUnit(text) === statedOnly(text)) return undefined;
  const [, colon, rest = ""] = label;
  const name = rest.replace(/(?:金额)?单位[:：].*$/, "").replace(/[(（]?(?:公章|盖章)[)）]?$/, "");
  if (name !== "") return colon !== "" && !NOT_A_NAME.test(name) ? name : undefined;
  return colon !== "" ? nameBeside(grid, row, column) : undefined;
}

function printedText(grid: Grid, row: number, column: number): string {
  return (grid.cell(row, column)?.text ?? "").replace(/\s+/g, "");
}

/** The unit of money, when the label states nothing else: `单位：万元`. */
function statedOnly(text: string): MoneyUnit | "no" {
  return /^(?:金额)?单位:?\(?(?:人民币)?\(?(?:百万元|万元|千元|亿元|元)\)?$/.test(text)
    ? statedMoneyUnit(text)!
    : "no";
}

function nameBeside(grid: Grid, row: number, column: number): string | undefined {
  for (const cell of filled(grid, row)) {
    if (cell.column > column)
      return NOT_A_NAME.test(cell.text) ? undefined : printedText(grid, row, cell.column);
  }
  return undefined;
}
