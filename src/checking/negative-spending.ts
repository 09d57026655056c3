import type { Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { Finding } from "./finding";
import { whereIsFigure } from "./places";

/** The columns of the tables of codes that hold what was spent. */
const SPENDING: ReadonlySet<string> = new Set([
  "本年支出合计",
  "小计",
  "基本支出",
  "项目支出",
  "上缴上级支出",
  "经营支出",
  "对附属单位补助支出",
]);

const SPENDING_TABLES: ReadonlySet<TableId> = new Set([
  "expenditure",
  "general-public-budget",
  "government-funds",
  "state-capital",
]);

/** One notice for all spending below nought: returned money may be booked so, but seldom is. */
export function negativeSpending(readings: Readings): readonly Finding[] {
  const found = readings
    .all()
    .flatMap(({ reading: { table, figures } }) =>
      SPENDING_TABLES.has(table)
        ? figures.filter(isNegativeSpending).map((placed) => ({ sign: 1 as const, table, placed }))
        : [],
    );
  const [first] = found;
  if (!first) return [];
  const more = found.length === 1 ? "" : `等 ${found.length} 处`;
  return [
    {
      severity: "notice",
      kind: "figure",
      table: first.table,
      cells: found.map(({ placed: { sheet, row, column } }) => ({ sheet, row, column })),
      message: `${whereIsFigure(first, readings)}${more}支出是负数。冲减以前支出属正常，否则请核对。`,
    },
  ];
}

function isNegativeSpending({ columnKey, figure }: PlacedFigure): boolean {
  return SPENDING.has(columnKey) && figure.kind === "amount" && figure.printed.lessThan(0);
}
