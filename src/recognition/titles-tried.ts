import { normalise } from "../sheets/wording";
import type { Form } from "../tables/form";
import { filled, type Grid } from "./grid";
import { readTitle, titleOfAnother } from "./titles";

/** A text of a sheet that was tried as the title of a table. */
export interface TitleTried {
  /** Where it stands; absent for the sheet's own name. */
  readonly place?: { readonly row: number; readonly column: number };
  /** As printed. */
  readonly text: string;
  /** The form that it names; absent where it names none. */
  readonly form?: Form;
  /** Where it ends in a title of the nine and is another table's: what stands before that title. */
  readonly before?: string;
}

/** A title is no longer, and sheets of figures have few texts that say 表. */
const LONGEST = 90;
const MOST = 12;

/**
 * The texts that recognition takes for titles, in its own order: every text that says 表, from the
 * first row down; where none of them names a form, the name of the sheet.
 */
export function titlesTried(grid: Grid, forms: readonly Form[]): readonly TitleTried[] {
  const printed: TitleTried[] = [];
  for (let row = 0; row < grid.rowCount && printed.length < MOST; row++)
    for (const { column, text } of filled(grid, row))
      if (text.includes("表") && text.length <= LONGEST)
        printed.push(tried(grid.cell(row, column)?.text ?? text, forms, { row, column }));
  return printed.some(({ form }) => form !== undefined)
    ? printed
    : [...printed, tried(grid.sheet.name, forms)];
}

function tried(text: string, forms: readonly Form[], place?: TitleTried["place"]): TitleTried {
  const form = readTitle(text, forms)?.form;
  const before = form ? undefined : titleOfAnother(normalise(text), forms)?.before;
  return {
    text: text.trim(),
    ...(place && { place }),
    ...(form && { form }),
    ...(before !== undefined && { before }),
  };
}
