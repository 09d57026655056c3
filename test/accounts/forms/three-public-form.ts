import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import { depthOf, drawHeads, figureColumns, type Head } from "../drawing/heads";
import type { FormLayout } from "../layout";
import { figureCell, type FormContext } from "./form-context";
import type { NumberRelation } from "./notes";
import { remarks } from "./remarks";
import { surround } from "./surround";

const VEHICLES = "公务用车购置及运行维护费";
const SIDES = ["预算数", "决算数"] as const;
type Side = (typeof SIDES)[number];
const FIGURE_WIDTH = 11;

/** 财政拨款“三公”经费支出决算表: one line, its columns arranged as the place has them. */
export function drawThreePublic(context: FormContext): Block {
  const drawing = new Drawing();
  const { layout } = context;
  const heads = headsOf(layout);
  const depth = depthOf(heads);
  drawHeads(drawing, heads, { row: 0, column: 0, depth });
  const columns = figureColumns(heads);
  const line = depth + (layout.numbered ? 1 : 0);
  columns.forEach(({ key, offset }, i) => {
    if (layout.numbered) drawing.whole(depth, offset, i + 1, "number");
    const [side = "", column = ""] = key.split("·");
    drawing.cell(figureCell(context, { row: line, column: offset }, { line: side, column }));
  });
  return surround(
    {
      drawing,
      lastHeadRow: line - 1,
      rowCount: line + 1,
      widths: columns.map(() => FIGURE_WIDTH),
      notes: remarks(context, relationsOf(columns.map(({ key }) => key))),
    },
    context,
  );
}

function headsOf({ threePublic }: FormLayout): Head[] {
  switch (threePublic) {
    case "six-and-six":
      return SIDES.map((side) => ({ caption: side, under: expenses(leafOn(side)) }));
    case "with-meetings":
      return SIDES.map((side) => ({
        caption: side,
        under: [...expenses(leafOn(side)), leafOn(side)("会议费"), leafOn(side)("培训费")],
      }));
    case "pairs":
      return expenses((caption, column = caption) => ({ caption, under: pair(column) }));
  }
}

type Leaf = (caption: string, column?: string) => Head;

function leafOn(side: Side): Leaf {
  return (caption, column = caption) => ({ caption, column: `${side}·${column}` });
}

function pair(column: string): Head[] {
  return SIDES.map((side) => ({ caption: side, column: `${side}·${column}` }));
}

function expenses(leaf: Leaf): Head[] {
  const vehicles = [leaf("小计"), leaf("公务用车购置费"), leaf("公务用车运行维护费")];
  return [
    leaf("合计"),
    leaf("因公出国（境）费"),
    { caption: VEHICLES, under: vehicles },
    leaf("公务接待费"),
  ];
}

/** 1＝(2＋3＋6) and 3＝(4＋5), once for each side, in whatever order the columns stand. */
function relationsOf(keys: readonly string[]): NumberRelation[] {
  return SIDES.flatMap((side) => {
    const number = (column: string) => keys.indexOf(`${side}·${column}`) + 1;
    const row = (total: string, parts: readonly string[]): NumberRelation => ({
      kind: "栏",
      left: number(total),
      plus: parts.map(number),
    });
    return [
      row("合计", ["因公出国（境）费", "小计", "公务接待费"]),
      row("小计", ["公务用车购置费", "公务用车运行维护费"]),
    ];
  });
}
