import { budgetTable, reportOn, sentencesOf } from "./report-on";

const SPENT = budgetTable(
  "合计 | | 300.00 | 200.00 | 100.00",
  "201 | 一般公共服务支出 | 300.00 | 200.00 | 100.00",
);

/** “三公” of one item, in a unit of money. */
function withThreePublic(amount: string, unit = "万元") {
  const three = [
    "=== 三公",
    "2022年度财政拨款“三公”经费支出决算表",
    `单位：${unit}`,
    "项目 | 预算数 | 决算数",
    `合计 | ${amount} | ${amount}`,
    "因公出国（境）费 | |",
    "公务用车购置及运行维护费 | |",
    "公务用车购置费 | |",
    "公务用车运行维护费 | |",
    `公务接待费 | ${amount} | ${amount}`,
  ];
  return reportOn([SPENT, ...three].join("\n"));
}

const hintsOf = (...given: Parameters<typeof withThreePublic>) =>
  sentencesOf(withThreePublic(...given)).filter((each) => each.includes("金额单位有误"));

test("“三公” of more than all that was spent may be in 元, which is a notice", () => {
  const { findings } = withThreePublic("27400.00");
  const [hint] = findings.filter(({ message }) => message.includes("金额单位有误"));
  expect(hint).toMatchObject({ severity: "notice", table: "three-public-expenses" });
  expect(hint!.message).toContain("的 27400 万元大于其他表的任何一个数");
});

test.each([
  ["less than what was spent", "2.74", "万元"],
  ["the same in the unit that is stated", "27400.00", "元"],
  ["more than what was spent in 元 too", "27400000.00", "万元"],
])("%s says nothing of the unit", (_, amount, unit) => {
  expect(hintsOf(amount, unit)).toEqual([]);
});
