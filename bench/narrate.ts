/**
 * What the explanation of large departments costs: `node scripts/typescript.cjs bench/narrate.ts`. The
 * sample's tables of codes are replaced by ones of so many 项; last year's are the same.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../src/actions/check-accounts";
import { narrateAccounts } from "../src/actions/narrate-accounts";
import { Money } from "../src/amounts/decimal";
import type { Line, PlacedFigure, TableReading } from "../src/tables/reading";
import { openWorkbookBytes } from "../src/workbook/file/open-bytes";

const ROOT = join(__dirname, "..");
const SAMPLE = "qiaokou-media-centre-2022-corrected.xlsx";
const COUNTS = [60, 120, 300, 1000, 3000] as const;
const RUNS = 7;
const WITH_CODES = new Set(["revenue", "expenditure", "general-public-budget"]);

async function main(): Promise<void> {
  const bytes = readFileSync(join(ROOT, "samples", SAMPLE));
  const opened = openWorkbookBytes(SAMPLE, bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  const sheets = await opened.workbook.readSheets();
  const { tables } = checkAccounts(SAMPLE, sheets);
  const pack = readFileSync(join(ROOT, "assets", "packs", "hubei.txt"), "utf8");
  console.log("codes | explanation ms (median)");
  for (const count of COUNTS) {
    const large = tables.map((table) => enlarged(table, count));
    const lastYear = large.map((table) => ({ ...table, year: (table.year ?? 0) - 1 }));
    console.log(`${count} | ${median(() => narrateAccounts({ tables: large, lastYear, pack }))}`);
  }
}

function median(work: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!.toFixed(0);
}

/** A table of codes with so many 项, all under their 款 and 类; other tables as they are. */
function enlarged(table: TableReading, count: number): TableReading {
  if (!WITH_CODES.has(table.table)) return table;
  const lines = codesOf(count).map((code, row) => lineOf(table, code, row));
  const figures = lines.flatMap((line) => figuresOf(table, line));
  const others = table.lines.filter(({ code }) => code === undefined);
  const kept = table.figures.filter(({ line }) => others.some(({ key }) => key === line));
  return { ...table, lines: [...others, ...lines], figures: [...kept, ...figures] };
}

function codesOf(count: number): readonly string[] {
  const items = Array.from({ length: count }, (_, at) => String(2010101 + at * 37));
  const parents = items.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(parents)].toSorted();
}

function lineOf({ sheet }: TableReading, code: string, row: number): Line {
  const place = { sheet, row: row + 20, column: 0 };
  return { key: code, caption: `科目${code}`, standing: "main", code, place };
}

function figuresOf({ columns, sheet }: TableReading, { key, place }: Line): PlacedFigure[] {
  const amount = new Money(key.slice(-4)).div(100);
  return columns.map((column) => ({
    sheet,
    row: place.row,
    column: column.column,
    line: key,
    columnKey: column.key,
    figure: { kind: "amount", printed: amount, stored: amount, decimals: 2 } as never,
  }));
}

void main();
