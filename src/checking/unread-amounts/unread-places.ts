import type { IndexedReading } from "../../identities/readings";
import type { Form } from "../../tables/form";
import { formColumns, formOf } from "../../tables/forms";
import type { Column, Line } from "../../tables/reading";

const OF_WHICH = /^(?:其中|#)/;

/** The lines of a table that are not its form's. What begins with 其中 belongs to another line, whatever it is. */
export function unreadLines({ reading }: IndexedReading): readonly Line[] {
  const known = lineKeysOf(formOf(reading.table));
  return reading.lines.filter(
    (line) =>
      line.caption !== "" && !OF_WHICH.test(line.caption) && (isStrange(line) || !isOnForm(line)),
  );

  function isOnForm({ key, code }: Line): boolean {
    return code !== undefined || known.has(key.replace(/重[0-9]*$/, ""));
  }
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
      return keysOf([...form.revenue.lines, ...form.expenditure.lines]);
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
