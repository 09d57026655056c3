import { comparedWith } from "../../src/actions/compare-books";
import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

interface Balances {
  readonly unit?: string;
  readonly opening?: string;
  readonly closing?: string;
}

function tables({ unit = "万元", opening = "0.00", closing = "0.00" }: Balances) {
  return recognise(
    parseSheets(`=== 收支
2023年度收入支出决算总表
单位：${unit}
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 10.00 | 一、一般公共服务支出 | 10.00
八、其他收入 | | 二十三、其他支出 |
本年收入合计 | 10.00 | 本年支出合计 | 10.00
年初结转和结余 | ${opening} | 年末结转和结余 | ${closing}
总计 | 10.00 | 总计 | 10.00`),
  ).readings;
}

function told(now: Balances, before: Balances): readonly (string | undefined)[] {
  return comparedWith(tables(now), { lastYear: tables(before) }).map(({ identity }) => identity);
}

test("what was carried over in another unit of money differs by rounding, and that is nothing", () => {
  const lastYear = { unit: "元", closing: "120,548.37" };
  expect(told({ opening: "12.05" }, lastYear)).toEqual([]);
  expect(told({ opening: "12.06" }, lastYear)).toEqual(["年初结转和结余＝上年年末结转和结余"]);
});

test("what was not carried over whole is told with the relation that was judged", () => {
  expect(told({ opening: "12.05" }, { closing: "12.05" })).toEqual([]);
  expect(told({ opening: "12.05" }, { closing: "12.50" })).toEqual([
    "年初结转和结余＝上年年末结转和结余",
  ]);
});

test("the relation that is told is what the two amounts break", () => {
  const [finding] = comparedWith(tables({ opening: "3.00" }), {
    lastYear: tables({ closing: "5.00" }),
  });
  expect(finding).toMatchObject({ severity: "notice", left: "3", right: "5", difference: "-2" });
});
