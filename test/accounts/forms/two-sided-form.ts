import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import { depthOf, drawHeads, figureColumns, type Head, widthOf } from "../drawing/heads";
import { figureCell, type FormContext } from "./form-context";
import type { NumberRelation } from "./notes";
import { remarks } from "./remarks";
import type { SideLine } from "./side-lines";
import { surround } from "./surround";

/** A two-sided table as declared: both sides have the same count of lines. */
export interface TwoSidedForm {
  readonly left: Side;
  readonly right: Side;
  readonly relations: readonly NumberRelation[];
}

export interface Side {
  /** 收入 or 支出. */
  readonly caption: string;
  readonly lines: readonly SideLine[];
  /** The heads of its figures. */
  readonly heads: readonly Head[];
}

const CAPTION_WIDTH = 34;
const NUMBER_WIDTH = 6;
const FIGURE_WIDTH = 16;

/** Draws 收入支出决算总表 and 财政拨款收入支出决算总表. */
export function drawTwoSided(form: TwoSidedForm, context: FormContext): Block {
  const drawing = new Drawing();
  const { numbered } = context.layout;
  const heads = [form.left, form.right].map((side) => sideHead(side, numbered));
  const depth = depthOf(heads);
  drawHeads(drawing, heads, { row: 0, column: 0, depth });
  const rightAt = widthOf(heads.slice(0, 1));
  if (numbered) drawColumnNumbers(drawing, heads, depth, rightAt);
  const firstLine = depth + (numbered ? 1 : 0);
  const at = { drawing, context, row: firstLine };
  drawSide(form.left, { ...at, column: 0, firstNumber: 1 });
  drawSide(form.right, { ...at, column: rightAt, firstNumber: form.left.lines.length + 1 });
  return surround(
    {
      drawing,
      lastHeadRow: firstLine - 1,
      rowCount: firstLine + form.left.lines.length,
      widths: [form.left, form.right].flatMap((side) => sideWidths(side, numbered)),
      notes: remarks(context, form.relations),
    },
    context,
  );
}

function sideHead(side: Side, numbered: boolean): Head {
  const beside = numbered ? [{ caption: "项目" }, { caption: "行次" }] : [{ caption: "项目" }];
  return { caption: side.caption, under: [...beside, ...side.heads] };
}

function sideWidths(side: Side, numbered: boolean): number[] {
  const figures = Array.from({ length: widthOf(side.heads) }, () => FIGURE_WIDTH);
  return numbered ? [CAPTION_WIDTH, NUMBER_WIDTH, ...figures] : [CAPTION_WIDTH, ...figures];
}

/** The row 栏次: columns are counted through both sides. */
function drawColumnNumbers(
  drawing: Drawing,
  heads: readonly Head[],
  row: number,
  rightAt: number,
): void {
  for (const column of [0, rightAt]) drawing.text(row, column, "栏次", "number");
  figureColumns(heads).forEach(({ offset }, i) => drawing.whole(row, offset, i + 1, "number"));
}

interface SidePlace {
  readonly drawing: Drawing;
  readonly context: FormContext;
  readonly row: number;
  readonly column: number;
  readonly firstNumber: number;
}

function drawSide(side: Side, { drawing, context, row, column, firstNumber }: SidePlace): void {
  const { numbered } = context.layout;
  const figures = figureColumns(side.heads);
  const figuresAt = column + (numbered ? 2 : 1);
  side.lines.forEach((line, i) => {
    if (numbered) drawing.whole(row + i, column + 1, firstNumber + i, "number");
    if (!line) return;
    drawing.text(row + i, column, line.caption, line.role);
    for (const { key, offset } of figures) {
      const at = { row: row + i, column: figuresAt + offset };
      drawing.cell(figureCell(context, at, { line: line.key, column: key }));
    }
  });
}
