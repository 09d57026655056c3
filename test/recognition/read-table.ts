import { recognise } from "../../src/recognition/recognise";
import { addressOf } from "../../src/sheets/address";
import type { TableReading } from "../../src/tables/reading";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** The first table of a text grid. */
export function readTable(grid: string): TableReading {
  const { readings, unread } = recognise(parseSheets(grid));
  const [reading] = readings;
  if (!reading) throw new Error(unread.map(({ why }) => why).join());
  return reading;
}

/** `201·基本支出` → `D5 200.00`: where a figure was read, and what it shows; amounts only. */
export function figuresOf({ figures }: TableReading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figures.flatMap(({ line, columnKey, row, column, figure }) =>
      figure.kind === "amount"
        ? [[`${line}·${columnKey}`, `${addressOf(row, column)} ${figure.text}`]]
        : [],
    ),
  );
}
