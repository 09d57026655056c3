import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import { depthOf, drawHeads, type Head } from "../drawing/heads";
import { isStaffCode, OPERATING_TOTAL, STAFF_TOTAL } from "../exact-basic-expenditure";
import { isNothing, type PrintedLine } from "../printed-accounts";
import { figureCell, type FormContext } from "./form-context";
import { remarks } from "./remarks";
import { moneyHead, surround } from "./surround";

const FIGURE = "决算数";
const BLOCK_WIDTHS = [10, 26, 12];
const BLOCK = BLOCK_WIDTHS.length;

/** 基本支出 as blocks of code, name and amount side by side: 人员经费 in the first, 公用经费 in the others. */
export function drawBasicExpenditureBlocks(context: FormContext): Block {
  const drawing = new Drawing();
  const blocks = blocksOf(context);
  const heads = blockHeads(context, blocks.length - 1);
  const depth = depthOf(heads);
  drawHeads(drawing, heads, { row: 0, column: 0, depth });
  blocks.forEach((lines, block) =>
    lines.forEach((line, i) => drawEntry(drawing, context, line, [depth + i, block * BLOCK])),
  );
  const last = depth + Math.max(...blocks.map((lines) => lines.length));
  drawTotals(drawing, context, last, blocks.length);
  const body = { drawing, lastHeadRow: depth - 1, rowCount: last + 1, notes: remarks(context, []) };
  return surround({ ...body, widths: blocks.flatMap(() => BLOCK_WIDTHS) }, context);
}

/** The lines of each block; where there are three, 302 has one to itself. */
function blocksOf(context: FormContext): PrintedLine[][] {
  const lines = printedCodes(context);
  const staff = lines.filter(({ key }) => isStaffCode(key));
  const operating = lines.filter(({ key }) => !isStaffCode(key));
  if (context.layout.basicExpenditure === "two-blocks") return [staff, operating];
  const goods = operating.filter(({ key }) => key.startsWith("302"));
  return [staff, goods, operating.filter((line) => !goods.includes(line))];
}

/** Codes that the forms leave out unless something was spent there: they belong to projects. */
const SELDOM = ["309", "311", "313"];

export function printedCodes({ accounts }: FormContext): PrintedLine[] {
  return accounts.tables["basic-expenditure"].filter(({ key, figures }) => {
    const amount = figures[FIGURE];
    const used = amount !== undefined && !isNothing(amount);
    return /^\d/.test(key) && (used || !SELDOM.includes(key.slice(0, BLOCK)));
  });
}

function blockHeads(context: FormContext, operatingBlocks: number): Head[] {
  const entry = ["经济分类科目编码", "科目名称", moneyHead(FIGURE, context)];
  const block = entry.map((caption) => ({ caption }));
  const operating = Array.from({ length: operatingBlocks }, () => block).flat();
  return [
    { caption: "人员经费", under: block },
    { caption: "公用经费", under: operating },
  ];
}

function drawEntry(
  drawing: Drawing,
  context: FormContext,
  line: PrintedLine,
  [row, column]: readonly [number, number],
): void {
  const { codes, indented } = context.layout;
  if (codes === "number") drawing.whole(row, column, Number(line.key), "code");
  else drawing.text(row, column, line.key, "code");
  const indent = indented && line.key.length > BLOCK ? "　" : "";
  drawing.text(row, column + 1, indent + line.name, "caption");
  const key = { line: line.key, column: FIGURE };
  drawing.cell(figureCell(context, { row, column: column + 2 }, key));
}

function drawTotals(drawing: Drawing, context: FormContext, row: number, blocks: number): void {
  const last = blocks * BLOCK - 1;
  const total = (from: number, to: number, key: string) => {
    drawing.across(row, from, to - 1, key, "total");
    drawing.cell(figureCell(context, { row, column: to }, { line: key, column: FIGURE }));
  };
  total(0, BLOCK - 1, STAFF_TOTAL);
  total(BLOCK, last, OPERATING_TOTAL);
}
