import { CATEGORIES } from "../categories";

/** What the forms of one year print in the two-sided tables. Captions here stand before their keys. */
export interface Vintage {
  readonly years: readonly [first: number, last: number];
  /** Revenue lines of 收入支出决算总表, printed caption (without ordinal) and key. */
  readonly revenue: readonly CaptionedLine[];
  /** Revenue lines of 财政拨款收入支出决算总表. */
  readonly appropriation: readonly CaptionedLine[];
  readonly categories: readonly CaptionedLine[];
  readonly usedSurplus: string;
  /** Empty lines between the last line and 本年支出合计. */
  readonly linesBeforeTotals: number;
  /** Empty lines before 总计 (湖北 2022 prints one: 30 and 61). */
  readonly linesBeforeGrandTotal: number;
}

/** A line's printed caption, without its ordinal, and the key of its figures. */
export interface CaptionedLine {
  readonly caption: string;
  readonly key: string;
  /** Printed as a part of the line above, without an ordinal of its own. */
  readonly part?: boolean;
}

const same = (caption: string): CaptionedLine => ({ caption, key: caption });

const OWN_REVENUE = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].map(
  same,
);

const THREE_BUDGETS = [
  "一般公共预算财政拨款收入",
  "政府性基金预算财政拨款收入",
  "国有资本经营预算财政拨款收入",
].map(same);

const THREE_APPROPRIATIONS = [
  "一般公共预算财政拨款",
  "政府性基金预算财政拨款",
  "国有资本经营预算财政拨款",
].map(same);

/** 24 lines of 2019: without the two 类 that came later. */
const NOT_BEFORE_2020 = new Set(["223", "234"]);
/** 23 lines up to 2018: 224 came with the reform of 2018–19. */
const NOT_BEFORE_2019 = new Set([...NOT_BEFORE_2020, "224"]);

const OLD_CAPTIONS: Readonly<Record<string, string>> = {
  "207": "文化体育与传媒支出",
  "210": "医疗卫生与计划生育支出",
  "215": "资源勘探信息等支出",
  "220": "国土海洋气象等支出",
};

const PRINTED_2019: Readonly<Record<string, string>> = { "215": "资源勘探信息等支出" };

function categories(
  without: ReadonlySet<string>,
  captions: Readonly<Record<string, string>> = {},
): CaptionedLine[] {
  return CATEGORIES.filter(([code]) => !without.has(code)).map(([code, key]) => ({
    caption: captions[code] ?? key,
    key,
  }));
}

const VINTAGE_2018: Vintage = {
  years: [2014, 2018],
  revenue: [
    { caption: "财政拨款收入", key: "财政拨款收入" },
    { caption: "其中：政府性基金预算财政拨款", key: "其中：政府性基金预算财政拨款", part: true },
    ...OWN_REVENUE,
  ],
  appropriation: THREE_APPROPRIATIONS.slice(0, 2),
  categories: categories(NOT_BEFORE_2019, OLD_CAPTIONS),
  usedSurplus: "用事业基金弥补收支差额",
  linesBeforeTotals: 0,
  linesBeforeGrandTotal: 0,
};

const VINTAGE_2019: Vintage = {
  years: [2019, 2019],
  revenue: [...THREE_BUDGETS.slice(0, 2), ...OWN_REVENUE],
  appropriation: THREE_APPROPRIATIONS.slice(0, 2),
  categories: categories(NOT_BEFORE_2020, PRINTED_2019),
  usedSurplus: "使用非财政拨款结余",
  linesBeforeTotals: 2,
  linesBeforeGrandTotal: 0,
};

export const VINTAGE_2020: Vintage = {
  years: [2020, 2021],
  revenue: [...THREE_BUDGETS, ...OWN_REVENUE],
  appropriation: THREE_APPROPRIATIONS,
  categories: categories(new Set()),
  usedSurplus: "使用非财政拨款结余",
  linesBeforeTotals: 0,
  linesBeforeGrandTotal: 0,
};

export const VINTAGE_2022: Vintage = {
  ...VINTAGE_2020,
  years: [2022, 2022],
  linesBeforeGrandTotal: 1,
};

export const VINTAGE_2023: Vintage = {
  ...VINTAGE_2020,
  years: [2023, 2025],
  usedSurplus: "使用非财政拨款结余（含专用结余）",
};

const VINTAGES: readonly Vintage[] = [
  VINTAGE_2018,
  VINTAGE_2019,
  VINTAGE_2020,
  VINTAGE_2022,
  VINTAGE_2023,
];

/** The form of a year. */
export function vintageOf(year: number): Vintage {
  const vintage = VINTAGES.find(({ years: [first, last] }) => first <= year && year <= last);
  if (!vintage) throw new Error(`No form is known for ${year}`);
  return vintage;
}
