import { printedAmount } from "../../amounts/rounding";
import type { IndexedReading } from "../../identities/readings";
import type { Form, TwoSidedForm } from "../../tables/form";
import { formColumns, formOf } from "../../tables/forms";
import type { Column, Line } from "../../tables/reading";

const OF_WHICH = /^(?:其中|#)/;

/**
 * The lines of a table that are not its form's, or whose standing is not: an item that lacks the
 * ordinal of its neighbours may be one of them all the same. What begins with 其中 belongs to another
 * line, whatever it is. A line without caption and money is the empty end of a table's shorter side.
 */
export function unreadLines(own: IndexedReading): readonly Line[] {
  const form = formOf(own.reading.table);
  const known = lineKeysOf(form);
  const items = form.layout === "two-sided" ? itemsOf(form, own) : new Set<string>();
  return own.reading.lines.filter(
    (line) =>
      (line.caption !== "" || holdsMoney(own, line)) &&
      line.byUnit === undefined &&
      !OF_WHICH.test(line.caption) &&
      (isStrange(line) || !isOnForm(line) || (line.standing === "part" && items.has(line.key))),
  );

  function isOnForm({ key, code }: Line): boolean {
    return code !== undefined || known.has(key.replace(/重[0-9]*$/, ""));
  }
}

function holdsMoney({ reading }: IndexedReading, { key }: Line): boolean {
  return reading.figures.some(
    ({ line, figure }) => line === key && !(printedAmount(figure)?.isZero() ?? true),
  );
}

/** The items of a form; where 财政拨款收入 is printed whole, the budgets are parts of it. */
function itemsOf(form: TwoSidedForm, own: IndexedReading): ReadonlySet<string> {
  const lines = [...form.revenue.lines, ...form.expenditure.lines];
  const isWhole = own.line("财政拨款收入")?.standing === "main";
  return keysOf(
    lines.filter(
      ({ key, zone, partOf }) =>
        zone === "items" && partOf === undefined && !(isWhole && key.endsWith("财政拨款收入")),
    ),
  );
}

/** The columns of a table that are not its form's; those of budgets and last year are none of its columns. */
export function unreadColumns({ reading }: IndexedReading): readonly Column[] {
  const known = keysOf(formColumns(formOf(reading.table)));
  return reading.columns.filter(
    (column) =>
      !OF_WHICH.test(column.caption.split("·").at(-1)!) &&
      (isStrange(column) || !known.has(column.key)),
  );
}

function isStrange({ standing }: Line | Column): boolean {
  return standing === "unknown";
}

function lineKeysOf(form: Form): ReadonlySet<string> {
  switch (form.layout) {
    case "two-sided":
      return keysOf([
        ...form.revenue.lines,
        ...form.expenditure.lines,
        ...(form.spendingAgain ?? []),
      ]);
    case "code-lines":
      return new Set(["合计"]);
    case "code-blocks":
      return keysOf(form.totals);
    case "items":
      return keysOf(form.items);
  }
}

function keysOf(named: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ key }) => key));
}
