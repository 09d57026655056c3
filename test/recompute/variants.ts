import type { TableId } from "../../src/tables/table-id";
import type { PlacedFigure, TableReading } from "../../src/tables/reading";

/** Accounts changed so that a clause comes up which drawn accounts hardly ever need. */
export type Variant = (books: VariedBooks) => VariedBooks;

export interface VariedBooks {
  readonly tables: readonly TableReading[];
  readonly lastYear: readonly TableReading[];
}

/** One for each kind of accounts that a pack has words for. */
export const VARIANTS: readonly Variant[] = [
  // Nothing was spent from the general budget, this year; and neither this year nor last.
  ({ tables, lastYear }) => ({ tables: withoutGeneral(tables), lastYear }),
  ({ tables, lastYear }) => ({
    tables: withoutGeneral(tables),
    lastYear: withoutGeneral(lastYear),
  }),
  // Nothing came in and nothing was spent at all; the totals of the two sides differ.
  ({ tables, lastYear }) => ({ tables: emptied(tables, OF_ALL), lastYear }),
  // A fund received and did not spend.
  ({ tables, lastYear }) => ({
    tables: emptied(tables, ["government-funds"], SPENT),
    lastYear,
  }),
  // Tables of funds and state capital that stop at 款.
  ({ tables, lastYear }) => ({ tables: tables.map(stoppedAtSection), lastYear }),
  // More was spent on “三公” than planned; planned and not spent; the same as last year.
  ({ tables, lastYear }) => ({ tables: tables.map(exchanged), lastYear }),
  ({ tables, lastYear }) => ({
    tables: emptied(tables, ["three-public-expenses"], ["决算数"]),
    lastYear,
  }),
  ({ tables }) => ({
    tables,
    lastYear: tables.map((table) => ({ ...table, year: table.year! - 1 })),
  }),
  // A unit without people of its own.
  ({ tables, lastYear }) => ({ tables: tables.map(withoutPersonnel), lastYear }),
  // No “三公” at all.
  ({ tables, lastYear }) => ({ tables: emptied(tables, ["three-public-expenses"]), lastYear }),
];

const GENERAL: readonly TableId[] = ["general-public-budget", "basic-expenditure"];
const OF_ALL: readonly TableId[] = [
  "revenue",
  "expenditure",
  "revenue-and-expenditure",
  "fiscal-appropriation",
  ...GENERAL,
];
const SPENT = ["小计", "基本支出", "项目支出"];

function withoutGeneral(tables: readonly TableReading[]): readonly TableReading[] {
  return emptied(tables, GENERAL);
}

/** The figures of some tables blank: all, or those of some columns. One amount of the general table stays. */
function emptied(
  tables: readonly TableReading[],
  which: readonly TableId[],
  columns?: readonly string[],
): readonly TableReading[] {
  return tables.map((table) =>
    which.includes(table.table)
      ? {
          ...table,
          figures: table.figures.map((figure) =>
            (columns?.includes(figure.columnKey) ?? true) && figure.line !== "收入总计"
              ? blank(figure)
              : figure,
          ),
        }
      : table,
  );
}

function blank(figure: PlacedFigure): PlacedFigure {
  return { ...figure, figure: { kind: "blank" } };
}

function withoutPersonnel(table: TableReading): TableReading {
  if (table.table !== "basic-expenditure") return table;
  const isPersonnel = (line: string) => /^(?:30[13]|人员经费)/.test(line);
  return {
    ...table,
    figures: table.figures.map((one) => (isPersonnel(one.line) ? blank(one) : one)),
  };
}

function stoppedAtSection(table: TableReading): TableReading {
  if (table.table !== "government-funds" && table.table !== "state-capital") return table;
  return { ...table, lines: table.lines.filter(({ code }) => code?.length !== 7) };
}

function exchanged(table: TableReading): TableReading {
  if (table.table !== "three-public-expenses") return table;
  const other = (column: string) =>
    column === "预算数" ? "决算数" : column === "决算数" ? "预算数" : column;
  return {
    ...table,
    figures: table.figures.map((figure) => ({ ...figure, columnKey: other(figure.columnKey) })),
  };
}
