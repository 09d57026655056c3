import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { ColumnForm, ItemsForm, LineForm } from "../../tables/form";
import { filled } from "../grid";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";

/** Where a figure of an item stands. */
export interface Spot {
  readonly item: LineForm;
  readonly kind: ColumnForm;
  readonly row: number;
  readonly column: number;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

export interface Found {
  readonly spots: readonly Spot[];
  readonly remarks: readonly string[];
}

export interface Caption {
  readonly item: LineForm;
  readonly row: number;
  readonly column: number;
}

export function captionCells({ grid, firstRow, lastRow }: Region, form: ItemsForm): Caption[] {
  const found: Caption[] = [];
  for (let row = firstRow; row <= lastRow && !(found.length > 0 && isNoteRow(grid, row)); row++) {
    for (const { column, text } of filled(grid, row)) {
      const item = itemNamed(form, text);
      if (item) found.push({ item, row, column });
    }
  }
  return found;
}

export function itemNamed(form: ItemsForm, text: string): LineForm | undefined {
  const caption = withoutOrdinal(withoutOrdinal(text).replace(/^其中:?/, "")).replace(
    /\((?:万?元)\)$/,
    "",
  );
  return form.items.find(({ aliases }) => aliases.some((alias) => normalise(alias) === caption));
}

/** Heads of last year's figures and of what changed since. */
const BESIDE = /上年|增减|比上年/;

/** Whether a path of heads leads to something else than the form's figures. */
export function isBeside({ beside = BESIDE }: ItemsForm, path: readonly string[]): boolean {
  return path.some((head) => beside.test(head));
}

export function kindNamed(form: ItemsForm, text: string): ColumnForm | undefined {
  const head = text.replace(/^20[0-9]{2}年?度?/, "").replace(/\((?:万?元)\)$/, "");
  return form.columns.find(({ aliases }) => aliases.some((alias) => normalise(alias) === head));
}
