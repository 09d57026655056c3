import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import { depthOf, drawHeads, figureColumns, type Head, widthOf } from "../drawing/heads";
import type { PrintedLine } from "../printed-accounts";
import { codeColumns, drawCode } from "./code-cells";
import { figureCell, type FormContext } from "./form-context";
import type { NumberRelation } from "./notes";
import { remarks } from "./remarks";
import { surround } from "./surround";

/** A table with one line for each code: the heads of its figures and its relations. */
export interface CodeLineForm {
  readonly heads: readonly Head[];
  readonly relations: readonly NumberRelation[];
}

const NAME_WIDTH = 36;
const FIGURE_WIDTH = 14;
const MINISTRY_LEVELS = ["类", "款", "项"];

/** Draws a table such as 收入决算表. */
export function drawCodeLines(form: CodeLineForm, context: FormContext): Block {
  const drawing = new Drawing();
  const { layout } = context;
  const codes = codeColumns(layout.codes);
  const heads = [itemHead(context, codes), ...form.heads];
  const depth = depthOf(heads);
  drawHeads(drawing, heads, { row: 0, column: 0, depth });
  if (layout.numbered) drawColumnNumbers(drawing, heads, { row: depth, codes });
  const firstLine = depth + (layout.numbered ? 1 : 0);
  const lines = ordered(context);
  lines.forEach((line, i) => drawLine({ drawing, context, codes, heads }, line, firstLine + i));
  const codesUnderNumbers = layout.numbered && codes === MINISTRY_LEVELS.length;
  if (codesUnderNumbers) drawLevels(drawing, depth, layout.total === "first" ? depth + 1 : depth);
  return surround(
    {
      drawing,
      lastHeadRow: firstLine - 1,
      rowCount: firstLine + lines.length,
      widths: [...codeWidths(codes), NAME_WIDTH, ...figureWidths(form.heads)],
      notes: remarks(context, form.relations),
    },
    context,
  );
}

/** 项目 over 功能分类科目编码 and 科目名称; without 栏次 the levels 类 款 项 are heads themselves. */
function itemHead({ layout }: FormContext, codes: number): Head {
  const levels = MINISTRY_LEVELS.map((caption) => ({ caption }));
  const code: Head =
    codes > 1 && !layout.numbered
      ? { caption: "功能分类科目编码", under: levels }
      : { caption: "功能分类科目编码", covers: codes };
  return { caption: "项目", under: [code, { caption: "科目名称" }] };
}

/** 类, 款 and 项 stand beside 栏次 and reach down to the line 合计, as the ministry's form merges them. */
function drawLevels(drawing: Drawing, firstRow: number, lastRow: number): void {
  MINISTRY_LEVELS.forEach((level, column) => {
    drawing.text(firstRow, column, level, "head");
    drawing.merge(firstRow, column, lastRow, column);
  });
}

function drawColumnNumbers(
  drawing: Drawing,
  heads: readonly Head[],
  { row, codes }: { readonly row: number; readonly codes: number },
): void {
  if (codes === 1) drawing.across(row, 0, 1, "栏次", "number");
  else drawing.text(row, codes, "栏次", "number");
  figureColumns(heads).forEach(({ offset }, i) => drawing.whole(row, offset, i + 1, "number"));
}

/** The printed lines with 合计 where this form has it. */
function ordered({ accounts, layout, table }: FormContext): readonly PrintedLine[] {
  const [total, ...codes] = accounts.tables[table];
  if (!total) return [];
  return layout.total === "first" ? [total, ...codes] : [...codes, total];
}

interface LinePlace {
  readonly drawing: Drawing;
  readonly context: FormContext;
  readonly codes: number;
  readonly heads: readonly Head[];
}

function drawLine(place: LinePlace, line: PrintedLine, row: number): void {
  const { drawing, context, codes, heads } = place;
  const { layout } = context;
  if (line.key === "合计") drawTotalCaption(place, row);
  else {
    drawCode(drawing, row, line.key, layout.codes);
    const level = line.key.length === 3 ? 0 : line.key.length === 5 ? 1 : 2;
    const indent = layout.indented ? "　".repeat(level) : "";
    drawing.text(row, codes, indent + nameOf(line, context), "caption");
  }
  for (const { key, offset } of figureColumns(heads)) {
    drawing.cell(figureCell(context, { row, column: offset }, { line: line.key, column: key }));
  }
}

/** 类 are named as in their year: 207 was 文化体育与传媒支出 until 2018. */
function nameOf({ name }: PrintedLine, { layout }: FormContext): string {
  return layout.vintage.categories.find(({ key }) => key === name)?.caption ?? name;
}

/** 合计 stands under 科目名称 where 类 款 项 reach into its line, else across codes and name. */
function drawTotalCaption({ drawing, context, codes }: LinePlace, row: number): void {
  const { numbered, total } = context.layout;
  const besideLevels = numbered && codes > 1 && total === "first";
  if (besideLevels) drawing.text(row, codes, "合计", "total");
  else drawing.across(row, 0, codes, "合计", "total");
}

const THREE_CODE_WIDTHS = [6, 5, 5];

function codeWidths(codes: number): number[] {
  return codes === 1 ? [14] : THREE_CODE_WIDTHS;
}

function figureWidths(heads: readonly Head[]): number[] {
  return Array.from({ length: widthOf(heads) }, () => FIGURE_WIDTH);
}
