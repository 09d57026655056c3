import type { Cell, Sheet } from "../../../src/sheets/sheet";
import type { SheetsRead } from "../../../src/workbook/port";
import { Chance } from "./chance";
import { allMoneyTables, budgetTables } from "./code-tables";
import { economicTable, threePublicTable } from "./further-tables";
import type { Habits } from "./habits";
import { drawnLedger } from "./ledger";
import type { DrawnCell, DrawnSheet } from "./pad";
import { appropriationTable, totalTable } from "./two-sided-tables";

/** The nine tables of one unit and year, clean. */
export interface Book {
  readonly habits: Habits;
  readonly sheets: readonly DrawnSheet[];
}

/** What stands in a cell instead of what was drawn: other words, or another amount in 分. */
export type Changes = ReadonlyMap<DrawnCell, string | number>;

export function drawnBook(seed: number, habits: Habits): Book {
  const ledger = drawnLedger(new Chance(seed));
  const [revenue, expenditure] = allMoneyTables(ledger, habits);
  const [general, funds, capital] = budgetTables(ledger, habits);
  const sheets = [
    totalTable(ledger, habits),
    revenue!,
    expenditure!,
    appropriationTable(ledger, habits),
    general!,
    economicTable(ledger, habits),
    funds!,
    capital!,
    threePublicTable(ledger, habits),
  ];
  return { habits, sheets };
}

/** The book as a holder would read it. */
export function asRead({ habits, sheets }: Book, changes: Changes = new Map()): SheetsRead {
  return { sheets: sheets.map((sheet) => sheetRead(sheet, habits, changes)), unread: [] };
}

function sheetRead({ name, cells, merges }: DrawnSheet, habits: Habits, changes: Changes): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const drawn of cells) {
    while (rows.length <= drawn.row) rows.push([]);
    rows[drawn.row]![drawn.column] = cellRead(drawn, habits, changes.get(drawn));
  }
  return {
    name,
    visibility: "visible",
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function cellRead(
  { holds }: DrawnCell,
  habits: Habits,
  change?: string | number,
): Cell | undefined {
  const content = change ?? (holds.kind === "amount" ? holds.fen : holds.text);
  if (typeof content === "string") return wordsRead(content, habits);
  return content === 0 ? zeroRead(habits) : numberRead(printedNumber(content, habits), habits);
}

/** Codes and numbers of lines are numbers in some workbooks. */
function wordsRead(text: string, { codes }: Habits): Cell {
  const isNumber = codes === "number" && /^[1-9][0-9]*$/.test(text);
  return { value: isNumber ? Number(text) : text, text };
}

function zeroRead(habits: Habits): Cell | undefined {
  switch (habits.zero) {
    case "blank":
      return undefined;
    case "0.00":
      return numberRead(0, habits);
    case "—":
      return { value: "—", text: "—" };
  }
}

/** The amount in the book's unit, rounded to two decimals as it is printed. */
export function printedNumber(fen: number, { unit }: Habits): number {
  return unit === "元" ? fen / 100 : Math.round(fen / 1e4) / 100;
}

function numberRead(value: number, { format, numbersAsText }: Habits): Cell {
  const text =
    format === "#,##0.00"
      ? value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })
      : value.toFixed(2);
  if (numbersAsText) return { value: text, text };
  if (format === "General") return { value, text: String(value) };
  return { value, text, format };
}
