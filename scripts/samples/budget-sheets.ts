import { type Block, Drawing } from "../../test/accounts/drawing/drawing";
import { type DrawnSheet, drawnSheet } from "../../test/accounts/drawing/drawn-sheet";
import { FUNCTIONAL_NAMES } from "../../test/accounts/code-names";

/** Initial budgets of 硚口区融媒体中心 for 2022 in 万元, as the text of its final accounts gives them. */
const INITIAL: Readonly<Record<string, number>> = {
  "2013302": 10.5,
  "2013350": 185.17,
  "2080502": 0.01,
  "2080505": 16.65,
  "2101102": 9.06,
  "2101103": 20.56,
  "2101199": 0.73,
  "2210201": 21.96,
  "2210202": 4.57,
};

/** 项 whose money is granted for a project. */
const PROJECTS: readonly string[] = ["2013302"];

const UNIT = "武汉市硚口区融媒体中心";
const HEADS = ["功能科目编码", "功能科目名称", "合计", "基本支出", "项目支出"];
const EXPENSES: readonly (readonly [head: string, amount: number])[] = [
  ["“三公”经费合计", 3.5],
  ["因公出国（境）费", 0],
  ["公务用车购置费", 0],
  ["公务用车运行维护费", 3],
  ["公务接待费", 0.5],
];

/** The two tables of the unit's budget publication that the explanation takes initial budgets from. */
export function qiaokouBudgetSheets(unit = UNIT): DrawnSheet[] {
  return [
    drawnSheet("一般公共预算支出表", [expenditureBlock(unit)]),
    drawnSheet("三公经费支出表", [expensesBlock(unit)]),
  ];
}

function expenditureBlock(unit: string): Block {
  const drawing = new Drawing();
  const last = HEADS.length - 1;
  drawing.across(0, 0, last, "2022年一般公共预算支出表", "title");
  beside(drawing, unit, last);
  HEADS.forEach((head, column) => drawing.text(2, column, head, "head"));
  const lines = [total(), ...codes().map(line)];
  lines.forEach(({ code, name, amounts }, index) => {
    drawing.text(3 + index, 0, code, "code");
    drawing.text(3 + index, 1, name, "caption");
    amounts.forEach((amount, at) => figure(drawing, 3 + index, 2 + at, amount));
  });
  return block(drawing, 3 + lines.length, [14, 40, 14, 14, 14]);
}

function expensesBlock(unit: string): Block {
  const drawing = new Drawing();
  const last = EXPENSES.length - 1;
  drawing.across(0, 0, last, "2022年一般公共预算“三公”经费支出表", "title");
  beside(drawing, unit, last);
  EXPENSES.forEach(([head, amount], column) => {
    drawing.text(2, column, head, "head");
    figure(drawing, 3, column, amount);
  });
  return block(drawing, 4, [20, 20, 20, 22, 16]);
}

interface BudgetLine {
  readonly code: string;
  readonly name: string;
  /** 合计, 基本支出, 项目支出. */
  readonly amounts: readonly number[];
}

function total(): BudgetLine {
  return { code: "", name: "合计", amounts: amountsWithin("") };
}

function line(code: string): BudgetLine {
  return { code, name: FUNCTIONAL_NAMES[code] ?? code, amounts: amountsWithin(code) };
}

/** 类, 款 and 项, each parent before its children. */
function codes(): readonly string[] {
  const all = Object.keys(INITIAL).flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(all)].sort();
}

function amountsWithin(start: string): readonly number[] {
  const items = Object.keys(INITIAL).filter((code) => code.startsWith(start));
  const hundredths = (wanted: (code: string) => boolean) =>
    items.filter(wanted).reduce((sum, code) => sum + Math.round(INITIAL[code]! * 100), 0) / 100;
  const isProject = (code: string) => PROJECTS.includes(code);
  return [hundredths(() => true), hundredths((code) => !isProject(code)), hundredths(isProject)];
}

function beside(drawing: Drawing, unit: string, last: number): void {
  drawing.text(1, 0, `单位名称：${unit}`, "unit");
  drawing.text(1, last, "单位：万元", "unit");
}

function figure(drawing: Drawing, row: number, column: number, value: number): void {
  drawing.cell({ row, column, role: "figure", value, text: value.toFixed(2), format: "0.00" });
}

function block({ cells, merges }: Drawing, rowCount: number, widths: readonly number[]): Block {
  const frame = { firstRow: 2, firstColumn: 0, lastRow: rowCount - 1, lastColumn: widths.length - 1 };
  return { cells, merges, frame, lastHeadRow: 2, rowCount, widths };
}
