import { nameOf, type DrawnItem } from "./draw-books";
import type { DrawnRow, DrawnTable, Printing } from "./drawn-table";
import { printed, row, type Amounts } from "./printed-rows";

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
export function openingOf({ basic, project, fiscal }: DrawnItem): number {
  return Math.max(0, basic + project - fiscal);
}

/** What the head of every table says. */
export type Head = Pick<DrawnTable, "year" | "unit">;

/** 收入支出决算总表. */
export function totals(items: readonly DrawnItem[], { digit }: Printing, head: Head): DrawnTable {
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

/** 财政拨款收入支出决算总表. */
export function fiscal(items: readonly DrawnItem[], { digit }: Printing, head: Head): DrawnTable {
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
