import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

function unread(...rows: readonly string[]) {
  return recognise(parseSheets(["=== 某表", ...rows].join("\n"))).unread;
}

const SPENDING = [
  "单位：万元",
  "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
  '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00 | | |',
];

/** The heads of SPENDING over a code of two cells. */
const HEADS_BY_LEVEL = SPENDING[1]!.replace("科目编码", "科目编码 | ");

test.each([
  ["部门支出情况表", SPENDING, "支出决算表"],
  [
    "部门收入情况表",
    [
      "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入",
      '"201" | 一般公共服务支出 | 3.00 | 3.00 | | | | |',
    ],
    "收入决算表",
  ],
])("%s with the heads of a form looks like it", (title, rows, form) => {
  expect(unread(title, ...rows)).toEqual([
    {
      sheet: "某表",
      kind: "misfit",
      why: `像《${form}》，但表名是“${title}”，未核对。如果是这张表，请改用它的表名`,
    },
  ]);
});

test.each([
  [
    "a column of the form is missing",
    ["部门支出情况表", SPENDING[0]!, SPENDING[1]!.replace("经营支出", "备用"), SPENDING[2]!],
  ],
  [
    "heads that several forms share",
    [
      "部门项目支出情况表",
      "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
      '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
    ],
  ],
  [
    "no codes of the form",
    ["部门支出情况表", SPENDING[0]!, SPENDING[1]!, '"9" | 甲 | 3.00 | 1.00 | 2.00'],
  ],
])("%s: looks like nothing", (_, rows) => {
  expect(unread(...rows)).toEqual([
    { sheet: "某表", kind: "other", why: "不是九张公开表之一，未核对" },
  ]);
});

test("a plan is named as one", () => {
  expect(unread("2024年部门支出预算表", ...SPENDING)).toEqual([
    { sheet: "某表", kind: "other", why: expect.stringContaining("预算公开表") as string },
  ]);
});

test("names of codes tell nothing, whatever else bears them", () => {
  const debts = [
    '"223" | 国有资本经营预算支出 | 5.00 | | 5.00 | | |',
    '"22301" | 解决历史遗留问题及改革成本支出 | 5.00 | | 5.00 | | |',
    '"232" | 债务付息支出 | 4.00 | | 4.00 | | |',
    '"23203" | 地方政府一般债务付息支出 | 4.00 | | 4.00 | | |',
  ];
  expect(unread("支出决算表", ...SPENDING, ...debts)).toEqual([]);
  const inCells = debts.map((row) => row.replace(/^"(\d{3})(\d*)"/, '"$1" | "$2"'));
  expect(unread("支出决算表", "单位：万元", HEADS_BY_LEVEL, ...inCells)).toEqual([]);
  const uncoded = debts.map((row) => row.replace(/^"\d+"/, ""));
  expect(unread("支出决算表", ...SPENDING, ...uncoded)).toEqual([
    { sheet: "某表", kind: "other", why: expect.stringContaining("一级政府") as string },
  ]);
});

test.each([
  "石门县总工会2023年度支出决算表",
  "云岭区医疗保险服务中心2023年度支出决算表",
  "重点工程建设办公室2023年度支出决算表",
])("a department may be named like other accounts: %s", (title) => {
  expect(unread(title, ...SPENDING)).toEqual([]);
});

test("without the heads of a department such a title decides", () => {
  const rows = ["单位：元", "科目 | 金额", "合计 | 3.00"];
  expect(unread("某公司工会委员会2023年度收支决算表", ...rows)).toEqual([
    { sheet: "某表", kind: "other", why: expect.stringContaining("工会") as string },
  ]);
});
