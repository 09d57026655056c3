import type { CellPlace } from "../../sheets/sheet";
import { ordinalOf } from "../../sheets/wording";
import type { Column } from "../../tables/reading";
import type { Grid } from "../grid";
import { isMoneyAt } from "../money-at";
import { captionAt } from "./two-sides";

/** A row of one side: its caption, how it is printed, and its 行次. */
export interface CaptionedRow {
  readonly place: CellPlace;
  /** Normalised, without ordinal and 其中. */
  readonly caption: string;
  readonly printed: string;
  /** Whether an ordinal such as 一、 stands before it. */
  readonly numbered: boolean;
  /** Whether it begins with 其中. */
  readonly partly: boolean;
  readonly number?: number;
  /** Whether an amount other than nothing stands beside it. */
  readonly money: boolean;
}

/** Where a side has its captions, its 行次 and its figures. */
interface ColumnsOfSide {
  readonly caption: number;
  readonly number: number | undefined;
  readonly figures: readonly Column[];
}

/** The rows of one side as its captions are read. */
export function captionedRows(
  grid: Grid,
  body: readonly number[],
  at: ColumnsOfSide,
): readonly CaptionedRow[] {
  return body.map((row) => {
    const column = at.caption;
    const text = grid.own(row, column);
    const number = at.number === undefined ? "" : grid.own(row, at.number);
    return {
      place: { sheet: grid.sheet.name, row, column },
      caption: captionAt(grid, row, column),
      printed: text,
      numbered: ordinalOf(text) !== "",
      partly: /^其中/.test(text),
      money: at.figures.some((each) => isMoneyAt(grid, row, each.column)),
      ...(/^[0-9]+$/.test(number) && { number: parseInt(number, 10) }),
    };
  });
}
