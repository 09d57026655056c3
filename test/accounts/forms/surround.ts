import type { TableId } from "../accounts";
import type { Block } from "../drawing/drawing";
import { Drawing } from "../drawing/drawing";
import type { FormContext } from "./form-context";
import { tagText, titleText } from "./titles";

/** Heads and lines of a form, at rows from 0; title and notes are put around them. */
export interface FormBody {
  readonly drawing: Drawing;
  readonly lastHeadRow: number;
  readonly rowCount: number;
  readonly widths: readonly number[];
  /** Printed under the table, a row each. */
  readonly notes: readonly string[];
}

const ROWS_ABOVE = 3;

/** Title, tag and the line 部门 / 金额单位 above a body, its notes below: a whole table. */
export function surround(body: FormBody, context: FormContext): Block {
  const drawing = new Drawing();
  const last = body.widths.length - 1;
  drawTop(drawing, last, context);
  for (const cell of body.drawing.cells) drawing.cell({ ...cell, row: cell.row + ROWS_ABOVE });
  for (const merge of body.drawing.merges)
    drawing.merge(
      merge.firstRow + ROWS_ABOVE,
      merge.firstColumn,
      merge.lastRow + ROWS_ABOVE,
      merge.lastColumn,
    );
  const end = ROWS_ABOVE + body.rowCount;
  body.notes.forEach((note, i) => drawing.across(end + i, 0, last, note, "note"));
  return {
    table: context.table,
    cells: drawing.cells,
    merges: drawing.merges,
    frame: { firstRow: ROWS_ABOVE, firstColumn: 0, lastRow: end - 1, lastColumn: last },
    lastHeadRow: ROWS_ABOVE + body.lastHeadRow,
    rowCount: end + body.notes.length,
    widths: body.widths,
  };
}

function drawTop(drawing: Drawing, last: number, context: FormContext): void {
  const { layout, accounts, table, place } = context;
  const tag = tagText(place, layout);
  const money = `${layout.moneyLabel}${accounts.money.unit}`;
  const title = titleText(table, layout, accounts.year);
  const tagged = layout.titles.afterTag ? `${title}（${tag}）` : title;
  drawing.across(
    0,
    0,
    last,
    layout.moneyPlace === "title" ? `${tagged}（${money}）` : tagged,
    "title",
  );
  if (!layout.titles.afterTag) drawing.text(1, last, tag, "tag");
  drawing.text(2, 0, `${layout.unitLabel}${accounts.unit}`, "unit");
  if (moneyOnUnitLine(context)) drawing.text(2, last, money, "tag");
}

/** Heads that bear the unit of money exist in some tables only; the others print it as usual. */
const MONEY_HEADS: readonly TableId[] = [
  "revenue-and-expenditure",
  "fiscal-appropriation",
  "basic-expenditure",
];

function moneyOnUnitLine({ layout, table, place }: FormContext): boolean {
  switch (layout.moneyPlace) {
    case "unit-line":
      return true;
    case "title":
      return false;
    case "first-table":
      return place === 1;
    case "head":
      return (
        !MONEY_HEADS.includes(table) ||
        (table === "basic-expenditure" && layout.basicExpenditure === "total-columns")
      );
  }
}

/** `决算数`, or with the money beside it where a form prints its unit in the head: `决算数（万元）`. */
export function moneyHead(caption: string, { layout, accounts }: FormContext): string {
  return layout.moneyPlace === "head" ? `${caption}（${accounts.money.unit}）` : caption;
}
