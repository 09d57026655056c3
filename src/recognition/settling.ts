import { customaryDecimals } from "../amounts/customary-decimals";
import type { MoneyUnit } from "../amounts/money-unit";
import { settle, type ReadFigure } from "../amounts/read-figure";
import type { TableReading } from "../tables/reading";
import type { Cover } from "./cover";
import type { DraftTable } from "./draft-table";

const USUAL_MONEY: MoneyUnit = "万元";
const USUAL_DECIMALS = 2;

/** What one table leaves unsaid, the others of the set or its cover say: its unit of money, its year, its custom of decimals. */
export function settled(tables: readonly DraftTable[], cover: Cover): readonly TableReading[] {
  const money = mostFrequent(tables.map((table) => table.money)) ?? USUAL_MONEY;
  const year = mostFrequent(tables.map((table) => table.year)) ?? cover.year;
  const organisation =
    mostFrequent(tables.map((table) => table.organisation)) ?? cover.organisation;
  const customs = new Map<MoneyUnit, number | undefined>();
  const customOf = (unit: MoneyUnit) => {
    if (!customs.has(unit)) customs.set(unit, customOfSet(tables, unit, money));
    return customs.get(unit);
  };
  return tables.map((table) => {
    const unit = table.money ?? money;
    const decimals = customaryDecimals(figuresOf(table)) ?? customOf(unit) ?? USUAL_DECIMALS;
    return readingOf({ ...table, money: unit }, decimals, {
      moneyStated: table.money !== undefined,
      ...definedYear(table.year ?? year),
      ...definedOrganisation(table.organisation ?? organisation),
    });
  });
}

function readingOf(
  table: DraftTable & { money: MoneyUnit },
  decimals: number,
  said: Said,
): TableReading {
  const { draft, form, title, sheet, range, continuedOn, money, notes, stated } = table;
  const figures = draft.figures.map((placed) => ({
    ...placed,
    figure: settle(placed.figure, decimals),
  }));
  const { lines, columns, remarks, aside, columnsAside } = draft;
  return {
    table: form.id,
    title,
    sheet,
    range,
    continuedOn,
    money,
    stated,
    ...said,
    lines,
    columns,
    figures,
    notes,
    remarks,
    ...(aside !== undefined && { aside }),
    ...(columnsAside && { columnsAside }),
  };
}

type Said = Pick<TableReading, "moneyStated" | "year" | "organisation">;

function definedYear(year: number | undefined): { year?: number } {
  return year === undefined ? {} : { year };
}

function definedOrganisation(organisation: string | undefined): { organisation?: string } {
  return organisation === undefined ? {} : { organisation };
}

function figuresOf({ draft }: DraftTable): readonly ReadFigure[] {
  return draft.figures.map(({ figure }) => figure);
}

/** A small table follows the custom of the tables in the same unit. */
function customOfSet(
  tables: readonly DraftTable[],
  unit: MoneyUnit,
  usual: MoneyUnit,
): number | undefined {
  const alike = tables.filter((table) => (table.money ?? usual) === unit);
  return customaryDecimals(alike.flatMap(figuresOf));
}

function mostFrequent<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
