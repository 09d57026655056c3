/** A line of a group; its amount as it is printed. */
export type Cell = readonly [code: string, name: string, amount: string];

/** 301 and 303 with some of their 款. */
export const STAFF: readonly Cell[] = [
  ["301", "工资福利支出", "90.00"],
  ["30101", "基本工资", "50.00"],
  ["30102", "津贴补贴", "25.00"],
  ["30113", "住房公积金", "15.00"],
  ["303", "对个人和家庭的补助", "12.00"],
  ["30302", "退休费", "8.00"],
  ["30305", "生活补助", "4.00"],
];
/** 302 with some of its 款. */
export const GOODS: readonly Cell[] = [
  ["302", "商品和服务支出", "40.00"],
  ["30201", "办公费", "11.00"],
  ["30205", "水费", "3.00"],
  ["30211", "差旅费", "7.00"],
  ["30226", "劳务费", "13.00"],
  ["30239", "其他交通费用", "6.00"],
];
/** 310 with its only 款. */
export const CAPITAL: readonly Cell[] = [
  ["310", "资本性支出", "21.00"],
  ["31002", "办公设备购置", "21.00"],
];

/** The groups that are other ones. */
export interface Groups {
  readonly staff?: readonly Cell[];
  readonly goods?: readonly Cell[];
  readonly capital?: readonly Cell[];
}

const HEAD = "科目编码 | 科目名称 | 决算数";

/** A table with three groups side by side, some 款 of each 类, and the two totals. */
export function sideBySide({ staff = STAFF, goods = GOODS, capital = CAPITAL }: Groups): string {
  const groups = [staff, goods, capital];
  const height = Math.max(...groups.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, at) =>
    groups.map((group) => (group[at] ?? ["", "", ""]).join(" | ")).join(" | "),
  );
  return [
    "=== 表6",
    "2022年度一般公共预算财政拨款基本支出决算表",
    "单位：万元",
    [HEAD, HEAD, HEAD].join(" | "),
    ...rows,
    "人员经费合计 | | 102.00 | 公用经费合计 | | | | | 61.00",
  ].join("\n");
}

/** The same lines one below the other. */
export function oneList({ staff = STAFF, goods = GOODS, capital = CAPITAL }: Groups): string {
  return [
    "=== 表6",
    "2022年度一般公共预算财政拨款基本支出决算表",
    "单位：万元",
    HEAD,
    ...[...staff, ...goods, ...capital].map((cell) => cell.join(" | ")),
    "人员经费合计 | | 102.00",
    "公用经费合计 | | 61.00",
  ].join("\n");
}
