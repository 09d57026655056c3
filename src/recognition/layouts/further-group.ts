import type { AmountFigure } from "../../amounts/figure";
import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import type { SideForm } from "../../tables/form";
import type { AsideColumn, Column, Line } from "../../tables/reading";
import { BY_ECONOMIC_CLASS } from "../../tables/spending-again";
import type { DraftFigure } from "../draft";

/** What was read of one stretch of a two-sided table. */
export interface SidePart {
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly figures: readonly DraftFigure[];
  readonly remarks: readonly string[];
  /** The amounts that stand beside the final figures, or on lines that no public table has. */
  readonly aside: readonly CellPlace[];
  readonly columnsAside: readonly AsideColumn[];
}

/**
 * 财决01 prints spending once more, by its nature and by economic class, in a third group of columns,
 * and 本年支出合计 to 总计 only there. What is known of it goes on with the expenditure side, in its own
 * columns; of a part in which money stands on a line that no form knows nothing is taken, because its
 * sums could not be judged, and that is said.
 */
export function goingOn(own: SidePart, further: SidePart, form: SideForm): SidePart {
  const taken = new Set(own.lines.map(({ key }) => key));
  const columns = new Set(own.columns.map(({ key }) => key));
  const lines = understood(further, form).filter(({ key }) => !taken.has(key));
  const kept = new Set(lines.map(({ key }) => key));
  return {
    lines,
    columns: [],
    figures: further.figures.filter((each) => kept.has(each.line) && columns.has(each.columnKey)),
    columnsAside: further.columnsAside,
    aside: [...further.aside, ...further.figures.filter((each) => isLeft(each, kept)).map(placeOf)],
    remarks: [
      ...further.remarks,
      ...unreadRemark(further.lines.filter(({ key }) => !kept.has(key) && !taken.has(key))),
    ],
  };
}

/** The lines that the form knows, without the parts that hold strange money. */
function understood({ lines, figures }: SidePart, form: SideForm): readonly Line[] {
  const known = new Map(form.lines.map((line) => [line.key, line]));
  const isStrange = ({ key }: Line) =>
    !known.has(key) &&
    figures.some((each) => each.line === key && isAmount(each) && !each.figure.stored.isZero());
  const strange = new Set(lines.filter(isStrange).map((line) => partOf(line, lines)));
  return lines.filter((line) => {
    const zone = known.get(line.key)?.zone;
    return zone !== undefined && (zone !== "items" || !strange.has(partOf(line, lines)));
  });
}

/** Where in the group a line stands: by nature, or below the total of the economic classes. */
function partOf({ place }: Line, lines: readonly Line[]): "nature" | "economic" {
  const total = lines.find(({ key }) => key === BY_ECONOMIC_CLASS.key);
  return total && place.row >= total.place.row ? "economic" : "nature";
}

/** An amount on a line that does not go on with the form's. */
function isLeft(each: DraftFigure, kept: ReadonlySet<string>): boolean {
  return !kept.has(each.line) && isAmount(each);
}

function placeOf({ sheet, row, column }: DraftFigure): CellPlace {
  return { sheet, row, column };
}

function isAmount(each: DraftFigure): each is DraftFigure & { readonly figure: AmountFigure } {
  return each.figure.kind === "amount";
}

function unreadRemark(lines: readonly Line[]): readonly string[] {
  const captioned = lines.filter(({ caption }) => caption !== "");
  const [first] = captioned;
  if (!first) return [];
  const from = `${addressOf(first.place.row, first.place.column)}“${first.caption}”`;
  return [`第三组栏目（${from}起 ${captioned.length} 行）不在公开表的表样中，未核对`];
}
