import { reportOn } from "./report-on";

const HEADS = [
  "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | | 经营收入 | 附属单位上缴收入 | 其他收入",
  " | | | | | 小计 | 其中：教育收费 | | | ",
];

/** A 收入决算表 whose 事业收入 prints what of it are 教育收费. */
function revenue(own: string, fees: string) {
  const amounts = `${own} | | | ${own} | ${fees} | | | `;
  const grid = [
    "=== 收入",
    "2022年度收入决算表",
    "单位：万元",
    ...HEADS,
    `合计 | | ${amounts}`,
    `205 | 教育支出 | ${amounts}`,
  ];
  return reportOn(grid.join("\n"));
}

function brokenTexts({ identities }: ReturnType<typeof revenue>): readonly string[] {
  return identities
    .filter(({ judgement }) => judgement.outcome.kind === "broken")
    .map(({ text }) => text);
}

test.each([
  ["10.00", "10.00"],
  ["10.00", "3.00"],
  ["10.00", ""],
  ["", ""],
])("事业收入 %s, of it 教育收费 %s: true", (own, fees) => {
  const report = revenue(own, fees);
  expect(brokenTexts(report)).toEqual([]);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(["10.01", "99.00"])("教育收费 %s of 10.00: broken on each line", (fees) => {
  const report = revenue("10.00", fees);
  const expected = fees === "10.01" ? [] : ["合计：教育收费≤事业收入", "205：教育收费≤事业收入"];
  expect(brokenTexts(report)).toEqual(expected);
});

test("they are no source of their own", () => {
  const sum = revenue("10.00", "3.00").identities.find(({ text }) =>
    text.startsWith("205：本年收入合计"),
  );
  expect(sum!.judgement.right.toString()).toBe("10");
});
