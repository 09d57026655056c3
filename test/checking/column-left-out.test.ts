import { reportOn } from "./report-on";

const HEADS = "科目编码 | 科目名称";
const WIDE = "年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余";

/** 收入决算表 and the three budgets; the last prints its spending alone, which is less than it received. */
function accounts(capital: readonly string[]): string {
  return [
    "=== 收入",
    "2022年度收入决算表",
    "单位：万元",
    `${HEADS} | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入`,
    "合计 | | 90.00 | 90.00",
    "201 | 一般公共服务支出 | 80.00 | 80.00",
    "223 | 国有资本经营预算支出 | 10.00 | 10.00",
    "=== 一般",
    "2022年度一般公共预算财政拨款收入支出决算表",
    "单位：万元",
    `${HEADS} | ${WIDE}`,
    "合计 | | | 80.00 | 80.00 | 80.00 | |",
    "201 | 一般公共服务支出 | | 80.00 | 80.00 | 80.00 | |",
    "=== 基金",
    "2022年度政府性基金预算财政拨款收入支出决算表",
    "单位：万元",
    `${HEADS} | ${WIDE}`,
    "合计 | | | | | | |",
    "=== 国资",
    "2022年度国有资本经营预算财政拨款支出决算表",
    "单位：万元",
    `${HEADS} | 小计 | 基本支出 | 项目支出`,
    ...capital,
  ].join("\n");
}

describe("a budget that prints no 本年收入", () => {
  test("is no reason to call what was received wrong", () => {
    const { counts } = reportOn(
      accounts(["合计 | | 7.00 | | 7.00", "223 | 国有资本经营预算支出 | 7.00 | | 7.00"]),
    );
    expect(counts.broken).toBe(0);
  });

  test("nor where nothing was spent under one of its codes", () => {
    const carried = accounts([
      "合计 | | 7.00 | | 7.00",
      "223 | 国有资本经营预算支出 | 7.00 | | 7.00",
      "22301 | 解决历史遗留问题及改革成本支出 | 7.00 | | 7.00",
    ]).replace(
      "223 | 国有资本经营预算支出 | 10.00 | 10.00",
      [
        "223 | 国有资本经营预算支出 | 10.00 | 10.00",
        "22301 | 解决历史遗留问题及改革成本支出 | 7.00 | 7.00",
        "22399 | 其他国有资本经营预算支出 | 3.00 | 3.00",
      ].join("\n"),
    );
    expect(reportOn(carried).counts.broken).toBe(0);
  });

  test("adds nothing where it is empty", () => {
    const { counts } = reportOn(accounts(["合计 | | | |"]));
    expect(counts.broken).toBeGreaterThan(0);
  });
});
