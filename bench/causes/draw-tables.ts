import type { TableId } from "../../src/tables/table-id";
import { nameOf, type DrawnItem, type DrawnUnit } from "./draw-books";
import { economicTable } from "./draw-economic";
import { fiscal, openingOf, totals } from "./draw-two-sided";
import type { DrawnRow, DrawnTable, Printing } from "./drawn-table";
import { row, type Amounts } from "./printed-rows";

/** All nine tables but the last two, each figure rounded on its own. */
export function drawTables(unit: DrawnUnit, printing: Printing): readonly DrawnTable[] {
  const { items } = unit;
  const of = (budget: DrawnItem["budget"]) => items.filter((item) => item.budget === budget);
  const spent = ({ basic, project }: DrawnItem) => basic + project;
  const head = { year: printing.year, unit: printing.unit };
  const received = ({ fiscal, business, other }: DrawnItem) => fiscal + business + other;
  const table = (
    id: TableId,
    title: string,
    columns: readonly string[],
    own: readonly DrawnItem[],
    amounts: (item: DrawnItem) => Amounts,
  ): DrawnTable => ({ id, title, columns, rows: codeRows(own, amounts, printing), ...head });
  const budgetColumns = ["小计", "基本支出", "项目支出"];
  const fund = of("fund");
  return [
    totals(items, printing, head),
    table(
      "revenue",
      "收入决算表",
      [
        "本年收入合计",
        "财政拨款收入",
        "上级补助收入",
        "事业收入",
        "经营收入",
        "附属单位上缴收入",
        "其他收入",
      ],
      items.filter((item) => received(item) > 0),
      (item) => [received(item), item.fiscal, 0, item.business, 0, 0, item.other],
    ),
    table(
      "expenditure",
      "支出决算表",
      ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      items,
      (item) => [spent(item), item.basic, item.project, 0, 0, 0],
    ),
    fiscal(items, printing, head),
    table(
      "general-public-budget",
      "一般公共预算财政拨款支出决算表",
      budgetColumns,
      of("general"),
      (item) => [spent(item), item.basic, item.project],
    ),
    ...economicTable(unit, printing),
    ...(fund.length === 0
      ? []
      : [
          table(
            "government-funds",
            "政府性基金预算财政拨款收入支出决算表",
            ["年初结转和结余", "本年收入", ...budgetColumns, "年末结转和结余"],
            fund,
            (item) => {
              const opening = openingOf(item);
              return [
                opening,
                item.fiscal,
                spent(item),
                item.basic,
                item.project,
                opening + item.fiscal - spent(item),
              ];
            },
          ),
        ]),
  ];
}

function codeRows(
  items: readonly DrawnItem[],
  amounts: (item: DrawnItem) => Amounts,
  { digit, level }: Printing,
): readonly DrawnRow[] {
  const sums = new Map<string, number[]>();
  const deepest = level === "项" ? 7 : 5;
  for (const item of items) {
    const own = amounts(item);
    for (const length of [0, 3, 5, 7]) {
      if (length > deepest) continue;
      const code = length === 0 ? "合计" : item.code.slice(0, length);
      const sum = sums.get(code) ?? own.map(() => 0);
      sums.set(
        code,
        sum.map((amount, at) => amount + own[at]!),
      );
    }
  }
  const codes = [...sums.keys()].filter((code) => code !== "合计").sort();
  const rows = codes.map((code) => row(code, nameOf(code), sums.get(code)!, digit));
  return [row("合计", "", sums.get("合计") ?? [], digit), ...rows];
}
