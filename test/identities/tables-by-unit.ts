/** Every coded table beside the same by unit: one unit pays another, which the totals have left out. */
export const TABLES_BY_UNIT = [
  byUnit("收入决算表", [
    ["本年收入合计", "4.00"],
    ["财政拨款收入", "1.00"],
    ["上级补助收入", "0.50"],
    ["事业收入", "0.50"],
    ["经营收入", "0.75"],
    ["附属单位上缴收入", "0.25"],
    ["其他收入", "1.00"],
  ]),
  byUnit("支出决算表", [
    ["本年支出合计", "4.00"],
    ["基本支出", "1.00"],
    ["项目支出", "1.00"],
    ["上缴上级支出", "0.50"],
    ["经营支出", "1.00"],
    ["对附属单位补助支出", "0.50"],
  ]),
  ...["一般公共预算财政拨款支出决算表", "国有资本经营预算财政拨款支出决算表"].map((title) =>
    byUnit(title, [
      ["小计", "2.00"],
      ["基本支出", "1.00"],
      ["项目支出", "1.00"],
    ]),
  ),
  byUnit("政府性基金预算财政拨款收入支出决算表", [
    ["年初结转和结余", "1.00"],
    ["本年收入", "2.00"],
    ["小计", "2.00"],
    ["基本支出", "1.00"],
    ["项目支出", "1.00"],
    ["年末结转和结余", "1.00"],
  ]),
].join("\n");

/** A table with one class, and two units of which one has all of it. */
function byUnit(title: string, columns: readonly (readonly [head: string, amount: string])[]) {
  const heads = columns.map(([head]) => head).join(" | ");
  const amounts = columns.map(([, amount]) => amount).join(" | ");
  const nothing = columns.map(() => "0.00").join(" | ");
  return `=== ${title}
2023年度${title}
单位：万元
科目编码 | 科目名称 | ${heads}
 | 合计 | ${amounts}
201 | 一般公共服务支出 | ${amounts}
=== ${title}（分单位）
2023年度${title}
单位：万元
单位名称 | ${heads}
甲县水务局本级 | ${amounts}
甲县水利站 | ${nothing}
合计 | ${amounts}`;
}
