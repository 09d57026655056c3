import { sum } from "../amounts/decimal";
import { printedAmount } from "../amounts/rounding";
import type { IndexedReading, Readings } from "../identities/readings";
import type { LineForm, TwoSidedForm } from "../tables/form";
import { formOf } from "../tables/forms";
import type { Finding } from "./finding";
import { unreadLines } from "./unread-amounts/unread-places";

/**
 * Tables without the line of their total: nothing breaks by it, because what stands in no cell is not
 * checked, and what others must agree with is not there. A notice for each, with what it would be. A line with
 * amounts that was not read may be the total: then nothing is said here.
 */
export function totalsMissing(readings: Readings): readonly Finding[] {
  return readings.all().flatMap((own) => {
    if (!own.reading.figures.some(isFilled) || unreadLines(own).length > 0) return [];
    const form = formOf(own.reading.table);
    switch (form.layout) {
      case "code-lines":
        return own.line("合计") || own.codes.length === 0 ? [] : [notice(own, "合计", sumsOf(own))];
      case "two-sided": {
        const missing = totalsOf(form).filter(({ key }) => !own.line(key));
        return missing.length === 0 ? [] : [notice(own, missing.map(({ key }) => key).join("”“"))];
      }
      case "code-blocks":
      case "items":
        return [];
    }
  });
}

function totalsOf({ revenue, expenditure }: TwoSidedForm): readonly LineForm[] {
  return [...revenue.lines, ...expenditure.lines].filter(
    ({ zone, partOf }) => (zone === "total" || zone === "grand-total") && partOf === undefined,
  );
}

/** What the lines that stand below nothing add up to, by column; not where one of them is no amount. */
function sumsOf(own: IndexedReading): string {
  const sums = own.reading.columns
    .filter(({ standing }) => standing !== "unknown")
    .flatMap(({ key }) => {
      const figures = own.below(undefined).flatMap((line) => own.figure(line.key, key) ?? []);
      const amounts = figures.flatMap(({ figure }) => printedAmount(figure) ?? []);
      const total = sum(amounts);
      return amounts.length < figures.length || total.isZero() ? [] : [`${key} ${total.toFixed()}`];
    });
  return sums.length === 0 ? "" : `，各类相加为${sums.join("、")}`;
}

function notice({ reading }: IndexedReading, names: string, sums = ""): Finding {
  const { sheet, range, table } = reading;
  return {
    severity: "notice",
    kind: "line",
    table,
    cells: [{ sheet, row: range.firstRow, column: range.firstColumn }],
    message: `《${formOf(table).title}》（${sheet}）没有“${names}”行${sums}：与它有关的关系没有核对，请补上。`,
  };
}

function isFilled({ figure }: IndexedReading["reading"]["figures"][number]): boolean {
  return !(printedAmount(figure)?.isZero() ?? true);
}
