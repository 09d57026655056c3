import type { TableId } from "../accounts";
import type { DrawnCell } from "../drawing/drawing";
import type { FormLayout } from "../layout";
import { figureAt, isNothing, type PrintedAccounts, type PrintedFigure } from "../printed-accounts";

/** What a form needs while it is drawn. */
export interface FormContext {
  readonly accounts: PrintedAccounts;
  readonly layout: FormLayout;
  readonly table: TableId;
  /** The table's place among those published, from 1; the tags count by it. */
  readonly place: number;
}

/** The cell of one figure; a blank one too, so that tests know where nothing stands. */
export function figureCell(
  context: FormContext,
  at: { readonly row: number; readonly column: number },
  key: { readonly line: string; readonly column: string },
): DrawnCell {
  const figure = figureAt(context.accounts.tables[context.table], key.line, key.column);
  const content = figure ? contentOf(figure, context) : BLANK;
  return { ...at, role: "figure", ...content, figure: { table: context.table, ...key } };
}

type Content = Pick<DrawnCell, "value" | "text" | "format">;

const BLANK: Content = { value: "", text: "" };

function contentOf(figure: PrintedFigure, { layout, accounts }: FormContext): Content {
  const { as, nothing, holds } = layout.figures;
  // A cell that holds exact amounts holds the smallest of them too, and shows 0.00.
  const tiny = holds === "exact" && figure.exact !== undefined && Number(figure.exact) !== 0;
  if (isNothing(figure) && !tiny && nothing !== "as-printed" && nothing !== "0.00")
    return { value: nothing, text: nothing };
  const grouped = groupThousands(figure.text);
  switch (as) {
    case "text":
      return { value: figure.text, text: figure.text };
    case "grouped-text":
      return { value: grouped, text: grouped };
    case "full-width-text":
      return { value: fullWidth(figure.text), text: fullWidth(figure.text) };
    case "number":
    case "grouped-number":
      return {
        value: Number(holds === "exact" ? (figure.exact ?? figure.text) : figure.text),
        ...shown(figure.text, as === "grouped-number", accounts.money.decimals),
      };
  }
}

/** A figure with fewer decimals than its table was typed into a General cell, as 3.5 in the seed. */
function shown(text: string, groups: boolean, decimals: number): Pick<Content, "text" | "format"> {
  const own = text.split(".")[1]?.length ?? 0;
  if (own !== decimals) return { text };
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (!groups) return { text, format: `0${fraction}` };
  return { text: groupThousands(text), format: `#,##0${fraction}` };
}

/** `1234.50` → `1,234.50`. */
export function groupThousands(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const FULL_WIDTH_SHIFT = 0xfee0;

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH_SHIFT));
}
