import { budgetTable, expenditureTable, reportOn, sentencesOf } from "./report-on";

const RETURNED = [
  expenditureTable(
    "合计 | | 6.80 | 10.00 | -3.20",
    "201 | 一般公共服务支出 | 6.80 | 10.00 | -3.20",
  ),
  budgetTable("合计 | | 6.80 | 6.80 | 0.00", "201 | 一般公共服务支出 | 6.80 | 6.80 | 0.00"),
].join("\n");

test("a part is not held against a whole below nought: 0.00 ≤ -3.20 accuses nobody and is said", () => {
  const { counts, gaps } = reportOn(RETURNED);
  expect(counts.broken).toBe(0);
  const said = gaps.filter(({ why }) => why.includes("等是负数，不比较大小"));
  expect(said.flatMap(({ relations }) => relations)).toContain(
    "［一般公共预算财政拨款支出决算表］201·项目支出≤［支出决算表］201·项目支出",
  );
});

test("between amounts that are not below nought it is, also where the whole is nought", () => {
  const nought = RETURNED.replaceAll("6.80 | 10.00 | -3.20", "6.00 | 6.00 | 0.00");
  expect(reportOn(nought).counts.broken).toBeGreaterThan(0);
});

test("spending below nought is one notice with its cells; spending above it none", () => {
  const [notice] = reportOn(RETURNED).findings.filter(({ message }) => message.includes("负数"));
  expect(notice).toMatchObject({ severity: "notice", table: "expenditure" });
  expect(notice!.cells).toHaveLength(2);
  const above = RETURNED.replaceAll("10.00 | -3.20", "3.60 | 3.20");
  expect(sentencesOf(reportOn(above)).filter((sentence) => sentence.includes("负数"))).toEqual([]);
});

/** The year's opening balance and its three parts, as forms up to 2018 print them. */
function opening(total: string, ...parts: readonly string[]): string {
  return [
    "=== 收支",
    "2017年度收入支出决算总表",
    "单位：万元",
    "项目 | 决算数 | 项目 | 决算数",
    "财政拨款收入 | 30.00 | 一般公共服务支出 | 36.00",
    "本年收入合计 | 30.00 | 本年支出合计 | 36.00",
    `年初结转和结余 | ${total} | 结余分配 |`,
    `基本支出结转 | ${parts[0]} | |`,
    `项目支出结转和结余 | ${parts[1]} | |`,
    `经营结余 | ${parts[2]} | |`,
    "总计 | 36.00 | 总计 | 36.00",
  ].join("\n");
}

test("balances are the sum of their printed parts; parts that nobody filled in accuse nothing", () => {
  expect(reportOn(opening("6.00", "1.00", "2.00", "3.00")).counts.broken).toBe(0);
  expect(reportOn(opening("6.00", "1.00", "2.00", "4.00")).counts.broken).toBe(1);
  const unfilled = reportOn(opening("6.00", "", "", ""));
  expect(unfilled.counts.broken).toBe(0);
  expect(unfilled.gaps.map(({ why }) => why)).toContain("《收入支出决算总表》的各分项没有填写");
});

test("of a whole that adds up an amount below nought a part may be greater", () => {
  const returned = [
    expenditureTable(
      "合计 | | 6.80 | 0.00 | 6.80",
      "208 | 社会保障和就业支出 | 6.80 | 0.00 | 6.80",
      "20808 | 抚恤 | 10.00 | 0.00 | 10.00",
      "20822 | 大中型水库移民后期扶持基金支出 | -3.20 | 0.00 | -3.20",
    ),
    budgetTable(
      "合计 | | 10.00 | 0.00 | 10.00",
      "208 | 社会保障和就业支出 | 10.00 | 0.00 | 10.00",
      "20808 | 抚恤 | 10.00 | 0.00 | 10.00",
    ),
  ].join("\n");
  expect(reportOn(returned).counts.broken).toBe(0);
  const paid = returned.replaceAll("-3.20", "0.00").replaceAll("| 6.80", "| 10.00");
  expect(reportOn(paid).counts.broken).toBe(0);
  const greater = paid.replace(
    "20808 | 抚恤 | 10.00 | 0.00 | 10.00",
    "20808 | 抚恤 | 9.00 | 0.00 | 9.00",
  );
  expect(reportOn(greater).counts.broken).toBeGreaterThan(0);
});
