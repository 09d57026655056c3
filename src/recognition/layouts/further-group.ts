import { addressOf } from "../../sheets/address";
import type { SideForm } from "../../tables/form";
import type { AsideColumn, Column, Line } from "../../tables/reading";
import type { DraftFigure } from "../draft";

/** What was read of one stretch of a two-sided table. */
export interface SidePart {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly figures: readonly DraftFigure[];
  readonly remarks: readonly string[];
  /** How many amounts stand beside the final figures, or on lines that no public table has. */
  readonly aside: number;
  readonly columnsAside: readonly AsideColumn[];
}

/**
 * 财决01 prints spending once more, by its nature and by economic class, in a third group of columns,
 * and 本年支出合计 to 总计 only there. Those lines go on with the expenditure side, in its own columns;
 * what stands above them is on no public table, and is said.
 */
export function goingOn(own: SidePart, further: SidePart, form: SideForm): SidePart {
  const known = new Set(form.lines.map(({ key }) => key));
  const taken = new Set(own.lines.map(({ key }) => key));
  const columns = new Set(own.columns.map(({ key }) => key));
  const lines = further.lines.filter(({ key }) => known.has(key) && !taken.has(key));
  const kept = new Set(lines.map(({ key }) => key));
  return {
    lines,
    columns: [],
    figures: further.figures.filter((each) => kept.has(each.line) && columns.has(each.columnKey)),
    columnsAside: further.columnsAside,
    aside: further.aside + further.figures.filter((each) => isLeft(each, kept)).length,
    remarks: [
      ...further.remarks,
      ...unreadRemark(further.lines.filter(({ key }) => !kept.has(key))),
    ],
  };
}

/** An amount on a line that does not go on with the form's. */
function isLeft({ line, figure }: DraftFigure, kept: ReadonlySet<string>): boolean {
  return !kept.has(line) && figure.kind === "amount";
}

function unreadRemark(lines: readonly Line[]): readonly string[] {
  const captioned = lines.filter(({ caption }) => caption !== "");
  const [first] = captioned;
  if (!first) return [];
  const from = `${addressOf(first.place.row, first.place.column)}“${first.caption}”`;
  return [`第三组栏目（${from}起 ${captioned.length} 行）不在公开表的表样中，未核对`];
}
