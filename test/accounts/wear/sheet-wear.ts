import { addressOf } from "../../../src/sheets/address";
import type { DrawnCell } from "../drawing/drawing";
import type { DrawnSheet } from "../drawing/drawn-sheet";

/** Merges lost, as after a copy as values: the text stays in the top left cell. */
export function withoutMerges(sheet: DrawnSheet): DrawnSheet {
  return { ...sheet, merges: [] };
}

/** The lines where nothing is entered are hidden; totals stay. */
export function withHiddenEmptyLines(sheet: DrawnSheet): DrawnSheet {
  const lines = cellsByRow(sheet);
  const hidden = [...lines].filter(([, cells]) => isEmptyLine(cells)).map(([row]) => row);
  return { ...sheet, hiddenRows: new Set(hidden) };
}

function isEmptyLine(cells: readonly DrawnCell[]): boolean {
  const figures = cells.filter(({ role }) => role === "figure");
  const isTotal = cells.some(({ role }) => role === "total");
  return figures.length > 0 && !isTotal && figures.every(({ text }) => /^[0.—/-]*$/.test(text));
}

/** The first figure of each line in 收入决算表 and 支出决算表 becomes the sum of those beside it. */
const SUMMED = { revenue: "本年收入合计", expenditure: "本年支出合计" } as const;

/** Totals as formulas, wherever the figures beside them, as stored, add up to them. */
export function withFormulas(sheet: DrawnSheet): DrawnSheet {
  const lines = cellsByRow(sheet);
  const cells = sheet.cells.map((cell) => {
    const table = cell.figure?.table;
    const summed = table === "revenue" || table === "expenditure" ? SUMMED[table] : undefined;
    if (summed === undefined || cell.figure?.column !== summed) return cell;
    return withFormula(cell, lines.get(cell.row) ?? []);
  });
  return { ...sheet, cells };
}

function withFormula(cell: DrawnCell, line: readonly DrawnCell[]): DrawnCell {
  const parts = line.filter(({ role, column }) => role === "figure" && column > cell.column);
  const numbers = parts.map(({ value }) => (typeof value === "number" ? value : 0));
  const sum = numbers.reduce((total, number) => total + number, 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (typeof cell.value !== "number" || !first || !last || Math.abs(sum - cell.value) > 1e-7)
    return cell;
  const from = addressOf(cell.row, first.column);
  return { ...cell, formula: `=SUM(${from}:${addressOf(cell.row, last.column)})` };
}

function cellsByRow(sheet: DrawnSheet): Map<number, DrawnCell[]> {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}
