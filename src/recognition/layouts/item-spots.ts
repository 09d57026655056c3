import { withoutOrdinal } from "../../sheets/wording";
import type { ColumnForm, ItemsForm, LineForm } from "../../tables/form";
import { parted } from "../joined-heads";
import { filled, type Grid } from "../grid";
import { byAlias } from "./by-alias";
import type { Region } from "../region";
import { isNoteRow } from "./body-end";

/** An item or a kind of figure as the sheet has it: one of the form's, or one that no form knows. */
export interface Meant<Form> {
  readonly key: string;
  /** As printed; a strange one is said by it. */
  readonly caption: string;
  /** Absent where no form knows it. */
  readonly form?: Form;
  readonly inexact?: true;
}

/** Where a figure of an item stands. */
export interface Spot {
  readonly item: Meant<LineForm>;
  readonly kind: Meant<ColumnForm>;
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

/** What the form calls it. */
export function meantBy<Form extends { readonly key: string }>(form: Form): Meant<Form> {
  return { key: form.key, caption: form.key, form };
}

export function captionCells({ grid, firstRow, lastRow }: Region, form: ItemsForm): Caption[] {
  const found: Caption[] = [];
  for (let row = firstRow; row <= lastRow && !(found.length > 0 && isNoteRow(grid, row)); row++) {
    for (const { column, text } of filled(grid, row)) {
      const item = headsIn(form, text)
        .map((head) => itemNamed(form, head))
        .findLast((named) => named !== undefined);
      if (item) found.push({ item, row, column });
    }
  }
  return found;
}

/** The heads that a cell joins: 公务接待费（决算数） names an item and a kind. */
export function headsIn(form: ItemsForm, text: string): readonly string[] {
  return parted(
    text,
    (word) => GENERIC.test(word) || itemNamed(form, word) !== undefined || !!kindNamed(form, word),
  );
}

export const GENERIC = /^(?:小计|合计)$/;

/** A caption as forms declare it: without ordinals, 其中 and the unit of money. */
export function itemCaption(text: string): string {
  return withoutOrdinal(withoutOrdinal(text).replace(/^其中:?/, "")).replace(
    /\([百千万]?元\)$/,
    "",
  );
}

const itemCalled = byAlias<LineForm>();
const kindCalled = byAlias<ColumnForm>();

export function itemNamed(form: ItemsForm, text: string): LineForm | undefined {
  return itemCalled(form.items, itemCaption(text));
}

/** Heads of last year's figures and of what changed since. */
const BESIDE = /上年|增减|比上年/;

/** Whether a path of heads leads to something else than the form's figures. */
export function isBeside({ beside = BESIDE }: ItemsForm, path: readonly string[]): boolean {
  return path.some((head) => beside.test(head));
}

export function kindNamed(form: ItemsForm, text: string): ColumnForm | undefined {
  const head = text.replace(/^20[0-9]{2}年?度?/, "").replace(/\([百千万]?元\)$/, "");
  return kindCalled(form.columns, head);
}

export function holdsAmount(grid: Grid, row: number, column: number): boolean {
  return /^[-(]?[0-9]/.test(grid.own(row, column));
}
