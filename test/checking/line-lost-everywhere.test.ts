import { SPENDING } from "./causes/spending-lines";
import { budgetTable, expenditureTable, reportOn } from "./report-on";

/** Both two-sided tables; 900.00 came in, and `spent` is accounted for. */
function twoSided(spent: string, of208: string): string {
  return [
    "=== 总表",
    "2022年度收入支出决算总表",
    "单位：万元",
    "收入 | | 支出 |",
    "项目 | 决算数 | 项目 | 决算数",
    "一、一般公共预算财政拨款收入 | 900.00 | 七、文化旅游体育与传媒支出 | 600.00",
    ` | | 八、社会保障和就业支出 | ${of208}`,
    `本年收入合计 | 900.00 | 本年支出合计 | ${spent}`,
    "年初结转和结余 | | 年末结转和结余 |",
    `总计 | 900.00 | 总计 | ${spent}`,
    "=== 财政",
    "2022年度财政拨款收入支出决算总表",
    "单位：万元",
    "收入 | | 支出 | | | |",
    "项目 | 决算数 | 项目 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款",
    "一、一般公共预算财政拨款 | 900.00 | 七、文化旅游体育与传媒支出 | 600.00 | 600.00 | |",
    `二、政府性基金预算财政拨款 | | 八、社会保障和就业支出 | ${of208} | ${of208} | |`,
    "三、国有资本经营预算财政拨款 | | | | | |",
    `本年收入合计 | 900.00 | 本年支出合计 | ${spent} | ${spent} | |`,
    "年初财政拨款结转和结余 | | 年末财政拨款结转和结余 | | | |",
    "一般公共预算财政拨款 | | | | | |",
    "政府性基金预算财政拨款 | | | | | |",
    "国有资本经营预算财政拨款 | | | | | |",
    `总计 | 900.00 | 总计 | ${spent} | ${spent} | |`,
  ].join("\n");
}

const LOST = SPENDING.filter((line) => !line.startsWith("2080502")).map((line) =>
  line
    .replace("900.00 | 500.00 | 400.00", "780.00 | 380.00 | 400.00")
    .replace(/(208(?:05)? \| .*) 300.00 \| 200.00/, "$1 180.00 | 80.00"),
);

test("where spending lacks in both two-sided tables, a line may have been left out of every table", () => {
  const { suspects, suspectsRemark } = reportOn(
    [twoSided("780.00", "180.00"), expenditureTable(...LOST), budgetTable(...LOST)].join("\n"),
  );
  expect(suspects.filter(({ certain }) => certain)).toEqual([]);
  expect(suspectsRemark).toContain("也可能是各张表都漏录了同一笔支出");
});

test("where it is printed, nothing is told", () => {
  const { counts, suspectsRemark } = reportOn(
    [twoSided("900.00", "300.00"), expenditureTable(...SPENDING), budgetTable(...SPENDING)].join(
      "\n",
    ),
  );
  expect(counts.broken).toBe(0);
  expect(suspectsRemark).toBeUndefined();
});
