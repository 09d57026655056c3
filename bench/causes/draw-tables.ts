import type { TableId } from "../../src/tables/table-id";
import { nameOf, type DrawnItem, type DrawnUnit } from "./draw-books";

/** A table as rows: amounts in its last printed digit, nothing where nothing is printed. */
export interface DrawnTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly DrawnRow[];
  /** The other side of a two-sided table: caption and amount. */
  readonly left?: readonly (readonly [string, number | undefined])[];
  readonly year: number;
  readonly unit: string;
}

export interface DrawnRow {
  /** A code, or a caption where there is none. */
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly (number | undefined)[];
}

export interface Printing {
  /** 分 in one last printed digit: 10,000 in 万元 with two decimals, 1 in 元. */
  readonly digit: number;
  readonly level: "项" | "款";
  readonly year: number;
  readonly unit: string;
}

type Amounts = readonly number[];

/** All nine tables but the last, each figure rounded on its own. */
export function drawTables({ items }: DrawnUnit, printing: Printing): readonly DrawnTable[] {
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

function row(code: string, name: string, amounts: readonly number[], digit: number): DrawnRow {
  return { code, name, amounts: amounts.map((amount) => printed(amount, digit)) };
}

function printed(amount: number, digit: number): number | undefined {
  return amount === 0 ? undefined : Math.floor(amount / digit + 0.5);
}

const ORDINALS = "一二三四五六七八九";

function ordinal(at: number): string {
  const tens = at >= 10 ? `${at >= 20 ? ORDINALS[Math.floor(at / 10) - 1]! : ""}十` : "";
  return `${tens}${at % 10 === 0 ? "" : ORDINALS[(at % 10) - 1]!}`;
}

const TWO_SIDED_CLASSES = [
  "201",
  "204",
  "205",
  "206",
  "207",
  "208",
  "210",
  "212",
  "213",
  "214",
  "221",
  "224",
];

function classRows(
  items: readonly DrawnItem[],
  amounts: (own: readonly DrawnItem[]) => Amounts,
  digit: number,
): DrawnRow[] {
  return TWO_SIDED_CLASSES.map((code, at) => {
    const own = items.filter((item) => item.code.startsWith(code));
    return row(`${ordinal(at + 1)}、${nameOf(code)}`, code, amounts(own), digit);
  });
}

function sumOf(items: readonly DrawnItem[], amount: (item: DrawnItem) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

const spentOn = (own: readonly DrawnItem[]) => sumOf(own, ({ basic, project }) => basic + project);

/** What was left over for an item from last year: what its own money of this year does not cover. */
function openingOf({ basic, project, fiscal }: DrawnItem): number {
  return Math.max(0, basic + project - fiscal);
}

type Head = Pick<DrawnTable, "year" | "unit">;

function totals(items: readonly DrawnItem[], { digit }: Printing, head: Head): DrawnTable {
  const fiscalOf = (budget: DrawnItem["budget"]) =>
    sumOf(
      items.filter((item) => item.budget === budget),
      (item) => item.fiscal,
    );
  const sources = [
    fiscalOf("general"),
    fiscalOf("fund"),
    0,
    0,
    sumOf(items, ({ business }) => business),
    0,
    0,
    sumOf(items, ({ other }) => other),
  ];
  const received = sources.reduce((sum, amount) => sum + amount, 0);
  const spent = spentOn(items);
  const opening = Math.max(0, spent - received) + 5_000_000;
  const all = received + opening;
  const captions = [
    "一、一般公共预算财政拨款收入",
    "二、政府性基金预算财政拨款收入",
    "三、国有资本经营预算财政拨款收入",
    "四、上级补助收入",
    "五、事业收入",
    "六、经营收入",
    "七、附属单位上缴收入",
    "八、其他收入",
  ];
  const rows = classRows(items, (own) => [spentOn(own)], digit);
  const left = captions.map((caption, at) => [caption, printed(sources[at]!, digit)] as const);
  const gap = Array.from({ length: rows.length - left.length }, () => ["", undefined] as const);
  return {
    id: "revenue-and-expenditure",
    title: "收入支出决算总表",
    columns: ["决算数"],
    left: [
      ...left,
      ...gap,
      ["本年收入合计", printed(received, digit)],
      ["使用非财政拨款结余", undefined],
      ["年初结转和结余", printed(opening, digit)],
      ["总计", printed(all, digit)],
    ],
    rows: [
      ...rows,
      row("本年支出合计", "", [spent], digit),
      row("结余分配", "", [0], digit),
      row("年末结转和结余", "", [all - spent], digit),
      row("总计", "", [all], digit),
    ],
    ...head,
  };
}

function fiscal(items: readonly DrawnItem[], { digit }: Printing, head: Head): DrawnTable {
  const budgets = (["general", "fund"] as const).map((budget) =>
    items.filter((item) => item.budget === budget),
  );
  const received = budgets.map((own) => sumOf(own, (item) => item.fiscal));
  const spent = budgets.map(spentOn);
  const opening = budgets.map((own) => sumOf(own, openingOf));
  const amounts = (two: readonly number[]) => [two[0]! + two[1]!, two[0]!, two[1]!, 0];
  const all = received.map((amount, at) => amount + opening[at]!);
  const both = (two: readonly number[]) => printed(two[0]! + two[1]!, digit);
  const rows = classRows(
    items,
    (own) => amounts(budgets.map((budget) => spentOn(own.filter((item) => budget.includes(item))))),
    digit,
  );
  const left = [
    ["一、一般公共预算财政拨款", printed(received[0]!, digit)],
    ["二、政府性基金预算财政拨款", printed(received[1]!, digit)],
    ["三、国有资本经营预算财政拨款", undefined],
  ] as const;
  const gap = Array.from({ length: rows.length - left.length }, () => ["", undefined] as const);
  return {
    id: "fiscal-appropriation",
    title: "财政拨款收入支出决算总表",
    columns: ["小计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    left: [
      ...left,
      ...gap,
      ["本年收入合计", both(received)],
      ["年初财政拨款结转和结余", both(opening)],
      ["一般公共预算财政拨款", printed(opening[0]!, digit)],
      ["政府性基金预算财政拨款", printed(opening[1]!, digit)],
      ["国有资本经营预算财政拨款", undefined],
      ["总计", both(all)],
    ],
    rows: [
      ...rows,
      row("本年支出合计", "", amounts(spent), digit),
      row(
        "年末财政拨款结转和结余",
        "",
        amounts(all.map((amount, at) => amount - spent[at]!)),
        digit,
      ),
      row("", "", [], digit),
      row("", "", [], digit),
      row("", "", [], digit),
      row("总计", "", amounts(all), digit),
    ],
    ...head,
  };
}
