import { reportOn, sentencesOf } from "./report-on";

/** 公务接待费 in both tables, with the units that they state. */
function hintsOf(
  basic: string,
  three: string,
  units: readonly [string, string] = ["万元", "万元"],
) {
  const book = [
    "=== 基本",
    "2022年度一般公共预算财政拨款基本支出决算表",
    `单位：${units[0]}`,
    "科目编码 | 科目名称 | 决算数",
    `302 | 商品和服务支出 | ${basic}`,
    `30217 | 公务接待费 | ${basic}`,
    "",
    "=== 三公",
    "2022年度财政拨款“三公”经费支出决算表",
    `单位：${units[1]}`,
    "项目 | 预算数 | 决算数",
    `合计 | ${three} | ${three}`,
    "因公出国（境）费 | |",
    "公务用车购置及运行维护费 | |",
    "公务用车购置费 | |",
    "公务用车运行维护费 | |",
    `公务接待费 | ${three} | ${three}`,
  ];
  return sentencesOf(reportOn(book.join("\n"))).filter((each) => each.includes("一万倍"));
}

test("all tables but “三公” in 元 where 万元 is stated", () => {
  expect(hintsOf("137943.43", "13.79")).toEqual([
    expect.stringContaining("和与它相符的各表注明“万元”而以元填写"),
  ]);
});

test("the same in 万元 where 元 is stated", () => {
  expect(hintsOf("13.79", "137943.43", ["元", "元"])).toEqual([
    expect.stringContaining("和与它相符的各表注明“元”而以万元填写"),
  ]);
});

test.each([
  ["equal", "13.79", "13.79", ["万元", "万元"]],
  ["equal in their units", "137943.43", "13.79", ["元", "万元"]],
  ["not the same to the digit", "137943.43", "13.72", ["万元", "万元"]],
  ["so small that rounding leaves it open", "100.00", "0.01", ["万元", "万元"]],
] as const)("%s says nothing", (_, basic, three, units) => {
  expect(hintsOf(basic, three, units)).toEqual([]);
});
