import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import { depthOf, drawHeads, type Head } from "../drawing/heads";
import { isStaffCode, OPERATING_TOTAL, STAFF_TOTAL } from "../exact-basic-expenditure";
import type { PrintedLine } from "../printed-accounts";
import { printedCodes } from "./basic-expenditure-form";
import { figureCell, type FormContext } from "./form-context";
import { remarks } from "./remarks";
import { surround } from "./surround";

const HEADS: readonly Head[] = [
  { caption: "项目", under: [{ caption: "经济分类科目编码" }, { caption: "科目名称" }] },
  {
    caption: "一般公共预算财政拨款基本支出",
    under: [{ caption: "合计" }, { caption: "人员经费" }, { caption: "公用经费" }],
  },
];
const WIDTHS = [18, 36, 16, 16, 16];
const FIGURE = "决算数";
const [TOTAL_AT, STAFF_AT, OPERATING_AT] = [2, 3, 4];

/**
 * 基本支出 as one block with the columns 合计, 人员经费 and 公用经费. The figures of 合计 keep the key
 * column `决算数`; those of the other two are keyed by their captions.
 */
export function drawBasicExpenditureColumns(context: FormContext): Block {
  const drawing = new Drawing();
  const depth = depthOf(HEADS);
  drawHeads(drawing, HEADS, { row: 0, column: 0, depth });
  const codes = printedCodes(context);
  const first = context.layout.total === "first";
  codes.forEach((line, i) => drawEntry(drawing, context, line, depth + i + (first ? 1 : 0)));
  drawTotal(drawing, context, first ? depth : depth + codes.length);
  const rowCount = depth + codes.length + 1;
  const body = { drawing, lastHeadRow: depth - 1, rowCount, widths: WIDTHS };
  return surround({ ...body, notes: remarks(context, []) }, context);
}

function drawEntry(drawing: Drawing, context: FormContext, line: PrintedLine, row: number): void {
  drawing.text(row, 0, line.key, "code");
  drawing.text(row, 1, line.name, "caption");
  const staff = isStaffCode(line.key);
  const source = { line: line.key, column: FIGURE };
  drawing.cell(figureCell(context, { row, column: TOTAL_AT }, source));
  const part = figureCell(context, { row, column: staff ? STAFF_AT : OPERATING_AT }, source);
  const column = staff ? "人员经费" : "公用经费";
  drawing.cell({ ...part, figure: { table: context.table, line: line.key, column } });
}

function drawTotal(drawing: Drawing, context: FormContext, row: number): void {
  drawing.across(row, 0, 1, "合计", "total");
  const put = (at: number, source: string, column: string) => {
    const cell = figureCell(context, { row, column: at }, { line: source, column: FIGURE });
    drawing.cell({ ...cell, figure: { table: context.table, line: "合计", column } });
  };
  put(TOTAL_AT, "合计", FIGURE);
  put(STAFF_AT, STAFF_TOTAL, "人员经费");
  put(OPERATING_AT, OPERATING_TOTAL, "公用经费");
}
