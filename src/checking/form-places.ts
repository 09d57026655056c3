import type { IndexedReading } from "../identities/readings";
import type { LineForm } from "../tables/form";
import { formOf } from "../tables/forms";
import type { Line } from "../tables/reading";

/** Without a column named, the first of the form's columns on the line's side. */
export function defaultColumn(own: IndexedReading, line: string): string {
  const form = formOf(own.reading.table);
  if (form.layout !== "two-sided") return form.columns[0]!.key;
  const side = own.line(line)?.side ?? formLine(own, line).side ?? "expenditure";
  return form[side].columns[0]!.key;
}

/** The form's line of a name or a category's code, and its side where the table has two. */
export function formLine(
  own: IndexedReading,
  name: string,
): { readonly known?: LineForm; readonly side?: Line["side"] } {
  const form = formOf(own.reading.table);
  const isNamed = ({ key, code }: LineForm) => key === name || code === name;
  if (form.layout !== "two-sided") return {};
  for (const side of ["revenue", "expenditure"] as const) {
    const known = form[side].lines.find(isNamed);
    if (known) return { known, side };
  }
  const again = form.spendingAgain?.find(isNamed);
  return again ? { known: again, side: "expenditure" } : {};
}

/** Totals stand on every form; that one is not found is worth saying. */
export function isEssentialLine(own: IndexedReading, name: string): boolean {
  const form = formOf(own.reading.table);
  if (form.layout !== "two-sided") return name === "合计" && form.layout === "code-lines";
  const zone = formLine(own, name).known?.zone;
  return zone === "total" || zone === "grand-total";
}

const ESSENTIAL_COLUMNS: ReadonlySet<string> = new Set([
  "本年收入合计",
  "本年支出合计",
  "小计",
  "基本支出",
  "项目支出",
  "决算数",
]);

/** Columns that every form of codes has. */
export function isEssentialColumn(own: IndexedReading, key: string): boolean {
  return formOf(own.reading.table).layout === "code-lines" && ESSENTIAL_COLUMNS.has(key);
}
