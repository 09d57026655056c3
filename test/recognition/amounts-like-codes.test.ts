import { figuresOf, readTable } from "./read-table";

/** The amounts of the table of economic codes that these rows make, by line. */
function amountsOf(...body: readonly string[]): Readonly<Record<string, string>> {
  const table = ["=== 六", "一般公共预算财政拨款基本支出决算表", "单位：元", ...body].join("\n");
  const figures = Object.entries(figuresOf(readTable(table)));
  return Object.fromEntries(
    figures.map(([key, text]) => [key.replace("·决算数", ""), text.split(" ")[1]!]),
  );
}

const HEAD = "科目编码 | 科目名称 | 决算数";

describe("whole amounts that look like economic codes stay amounts", () => {
  test.each(["301", "367", "30201", "31002"])("the total of a group is %s", (total) => {
    const rest = String(parseInt(total, 10) - 100);
    const read = amountsOf(
      `${HEAD} | ${HEAD}`,
      `301 | 工资福利支出 | ${rest} | 302 | 商品和服务支出 | 44938`,
      `30109 | 职业年金缴费 | ${rest} | 30204 | 手续费 | 44938`,
      "303 | 对个人和家庭的补助 | 100 | | |",
      "30302 | 退休费 | 100 | | |",
      `人员经费小计 | | ${total} | 公用经费小计 | | 44938`,
    );
    expect(read).toEqual({
      ...{ 301: rest, 30109: rest, 302: "44938", 30204: "44938", 303: "100", 30302: "100" },
      人员经费合计: total,
      公用经费合计: "44938",
    });
  });

  test("beside a remark", () => {
    const read = amountsOf(
      `${HEAD} | 备注`,
      "301 | 工资福利支出 | 741 |",
      "30101 | 基本工资 | 302 | 含补发数",
      "30102 | 津贴补贴 | 439 |",
      "302 | 商品和服务支出 | 2043 |",
      "30240 | 税金及附加费用 | 2043 |",
      "公用经费合计 | | 2043 | 日常",
      "人员经费合计 | | 741 | 在职",
    );
    expect(read).toMatchObject({ 30101: "302", 30102: "439", 302: "2043", 30240: "2043" });
    expect(read).toMatchObject({ 公用经费合计: "2043", 人员经费合计: "741" });
  });

  test("in a short list, whose totals stand near the heads", () => {
    const read = amountsOf(
      HEAD,
      "301 | 工资福利支出 | 302",
      "30102 | 津贴补贴 | 302",
      "302 | 商品和服务支出 | 21333",
      "30202 | 印刷费 | 21333",
      "人员经费合计 | | 302",
      "公用经费合计 | | 21333",
      "合计 | | 21635",
    );
    expect(read).toMatchObject({ 人员经费合计: "302", 公用经费合计: "21333", 合计: "21635" });
  });
});
