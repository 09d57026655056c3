import type { Fact } from "../../src/narrative/fact";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import { recognise } from "../../src/recognition/recognise";
import { BUDGET_FORMS } from "../../src/tables/budget-forms";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

const ACCOUNTS = recognise(
  parseSheets(`=== 决算
2022年度一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
合计 | | 30.00 | 20.00 | 10.00
2010301 | 行政运行 | 20.00 | 20.00 |
2010302 | 一般行政管理事务 | 10.00 | | 10.00
`),
).readings;

function budgetOf(...lines: readonly string[]) {
  const head = ["=== 预算", "2022年一般公共预算支出表", "单位：元"];
  const grid = [...head, "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出", ...lines].join("\n");
  return recognise(parseSheets(grid), BUDGET_FORMS).readings;
}

const TYPED = {
  ...NOTHING_GIVEN,
  facts: new Map([["年初预算/2010302", "7"]]),
};

function initial(code: string, lines: readonly string[], given = NOTHING_GIVEN): Fact | undefined {
  const book = factBook({ readings: ACCOUNTS, budget: budgetOf(...lines), given });
  const list = book.list("一般公共预算项");
  if (list?.kind !== "lines") throw new Error("no lines");
  return list.lines.find(({ key }) => key === code)?.fact("年初预算");
}

function yuan(fact: Fact | undefined): string | undefined {
  return fact?.kind === "amount" ? fact.yuan.toString() : undefined;
}

const PLANNED = "2010301 | 行政运行 | 190000 | 190000 |";

test("what the publication prints is the initial budget, in its own unit and with its cell", () => {
  const fact = initial("2010301", [PLANNED]);
  expect(yuan(fact)).toBe("190000");
  expect(fact?.kind === "amount" && fact.sources).toEqual([
    { kind: "cell", book: "budget", sheet: "预算", address: "C4" },
  ]);
});

test("an item that was not planned has a budget of nothing, of no cell", () => {
  const fact = initial("2010302", [PLANNED]);
  expect(fact).toMatchObject({ kind: "amount", sources: [] });
  expect(yuan(fact)).toBe("0");
});

test("what the author typed in comes before silence, and after what is printed", () => {
  expect(yuan(initial("2010302", [PLANNED], TYPED))).toBe("70000");
  const printed = "2010302 | 一般行政管理事务 | 80000 | | 80000";
  expect(yuan(initial("2010302", [PLANNED, printed], TYPED))).toBe("80000");
});

test("a publication that stops at 款 says nothing of its items", () => {
  expect(initial("2010301", ["20103 | 政府办公厅 | 190000 | 190000 |"])?.kind).toBe("missing");
});

test("the total is 一般公共预算支出年初预算", () => {
  const budget = budgetOf("合计 | | 190000 | 190000 |", PLANNED);
  const book = factBook({ readings: ACCOUNTS, budget, given: NOTHING_GIVEN });
  expect(yuan(book.fact("一般公共预算支出年初预算"))).toBe("190000");
});

test("“三公” planned: the accounts' own 预算数 first, the publication's where they print none", () => {
  const expenses = (title: string, heads: string, amounts: string) =>
    parseSheets(`=== x\n${title}\n单位：万元\n${heads}\n${amounts}\n`);
  const heads = "合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费";
  const budget = recognise(
    expenses("2022年“三公”经费预算表", heads, "3.5 | 0 | 3 | 0.5"),
    BUDGET_FORMS,
  ).readings;
  const spent = (kinds: string, amounts: string) =>
    recognise(expenses("2022年度“三公”经费支出决算表", `${kinds}\n${heads} | ${heads}`, amounts))
      .readings;
  const both = spent("预算数 | < | < | < | 决算数 | < | < | <", "4 | 0 | 3 | 1 | 2 | 0 | 2 | 0");
  const fact = (readings: typeof both) =>
    yuan(factBook({ readings, budget, given: NOTHING_GIVEN }).fact("三公经费预算"));
  expect(fact(both)).toBe("40000");
  expect(fact([])).toBe("35000");
});

test("a 项 of a fund is not planned by the general budget: what was planned for it is asked", () => {
  const funds = recognise(
    parseSheets(`=== 基金
2022年度政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余
合计 | | 0.00 | 5.00 | 5.00 | | 5.00 | 0.00
2296002 | 用于社会福利的彩票公益金支出 | 0.00 | 5.00 | 5.00 | | 5.00 | 0.00
`),
  ).readings;
  const budget = budgetOf(PLANNED);
  const book = factBook({ readings: [...ACCOUNTS, ...funds], budget, given: NOTHING_GIVEN });
  const list = book.list("政府性基金项");
  if (list?.kind !== "lines") throw new Error("no lines");
  expect(list.lines.map((line) => line.fact("年初预算"))).toEqual([
    {
      kind: "missing",
      name: "年初预算/2296002",
      what: "“用于社会福利的彩票公益金支出”（2296002）的年初预算",
    },
  ]);
});
