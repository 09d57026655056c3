import { factBook } from "../../src/narrative/facts/fact-book";
import { USUAL_NUMBERS } from "../../src/narrative/arithmetic/number-settings";
import { askedReasons } from "../../src/narrative/reasons/asked-reasons";
import { offeredReasons, type Offer } from "../../src/narrative/reasons/offered-reasons";
import { isTaken, reasonText, takenTogether } from "../../src/narrative/reasons/reason-text";
import { USUAL_WORDING } from "../../src/narrative/wording/words";
import { recognise } from "../../src/recognition/recognise";
import { BUDGET_FORMS } from "../../src/tables/budget-forms";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { drawnTexts } from "../proofreading/drawn-texts";

/** A table of the general budget, as accounts of a year. */
function accounts(year: number, ...lines: readonly string[]) {
  const head = ["=== 决算", `${year}年度一般公共预算财政拨款支出决算表`, "单位：万元"];
  const columns = "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出";
  return recognise(parseSheets([...head, columns, ...lines].join("\n"))).readings;
}

function budget(...lines: readonly string[]) {
  const head = ["=== 预算", "2022年一般公共预算支出表", "单位：万元"];
  const columns = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";
  return recognise(parseSheets([...head, columns, ...lines].join("\n")), BUDGET_FORMS).readings;
}

const NOW = accounts(
  2022,
  "合计 | | 61.00 | 31.00 | 30.00",
  "2013302 | 一般行政管理事务 | 18.00 | 8.00 | 10.00",
  "2013350 | 事业运行 | 23.00 | 23.00 |",
  "2013399 | 其他宣传事务支出 | 20.00 | | 20.00",
);
const PLANNED = budget(
  "合计 | | 60.00 | 29.50 | 30.50",
  "2013302 | 一般行政管理事务 | 20.00 | 7.00 | 13.00",
  "2013304 | 宣传管理 | 17.50 | | 17.50",
  "2013350 | 事业运行 | 22.50 | 22.50 |",
);

function offersFor(name: string, reasons: Readonly<Record<string, string>> = {}) {
  const book = factBook({
    readings: NOW,
    budget: PLANNED,
    given: { facts: new Map(), reasons: new Map() },
  });
  const rendering = {
    ...{ book, settings: USUAL_NUMBERS, wording: USUAL_WORDING },
    reasons: new Map(Object.entries(reasons)),
  };
  return offeredReasons(`reason/${name}`, rendering);
}

function calculated(offers: readonly Offer[]): readonly string[] {
  return offers.flatMap(({ from, text }) => (from === "calculated" ? [text] : []));
}

test.each([
  ["预决算差异/2013302", ["项目支出减少3.00万元，基本支出增加1.00万元"]],
  ["预决算差异/2013399", ["科目调整，年初预算列在“宣传管理”科目"]],
  ["预决算差异/2013304", ["科目调整，支出改列“其他宣传事务支出”科目"]],
  ["预决算差异/2013350", []],
  [
    "一般公共预算支出预决算差异",
    [
      "基本支出增加1.50万元，项目支出减少0.50万元",
      "其他宣传事务支出增加20.00万元，事业运行增加0.50万元，一般行政管理事务减少2.00万元，宣传管理减少17.50万元",
    ],
  ],
])("what is calculated for %s", (name, texts) => {
  expect(calculated(offersFor(name))).toEqual(texts);
});

test("of codes without 项目支出 no project is told, and of projects no staff", () => {
  const running = offersFor("预决算差异/2013350").map(({ text }) => text);
  expect(running).toContain("人员增加");
  expect(running.join()).not.toMatch(/项目|进度/);
  const project = offersFor("预决算差异/2013399").map(({ text }) => text);
  expect(project).toContain("年中追加项目经费");
  expect(project.join()).not.toMatch(/人员|缴费/);
});

test("what was given elsewhere is offered for what is alike and went the same way", () => {
  const given = {
    "reason/预决算差异/2013302": "压减印刷费",
    "reason/预决算差异/2013399": "新增任务",
  };
  const texts = (name: string) => offersFor(name, given).map(({ text }) => text);
  expect(texts("预决算差异/2013304")).toContain("压减印刷费");
  expect(texts("预决算差异/2013304")).not.toContain("新增任务");
  expect(texts("预决算差异/2013350")).not.toContain("压减印刷费");
});

test.each([
  ["主要原因是人员增资。", "人员增资"],
  ["主要原因：一是增资；二是补缴。", "一是增资；二是补缴"],
  ["决算数大于预算数的主要原因是年中追加", "年中追加"],
  ["增加的主要原因为：人员增加", "人员增加"],
  ["原因是由于政策调整", "政策调整"],
  ["是因为车辆报废", "车辆报废"],
  ["主要是压减会议费", "压减会议费"],
  ["一是增资，二是补缴", "一是增资，二是补缴"],
  ["系统建设费增加", "系统建设费增加"],
  ["是否纳入预算有待明确", "是否纳入预算有待明确"],
  ["因公出国任务增加", "因公出国任务增加"],
  ["历史原因形成的结转减少", "历史原因形成的结转减少"],
  ["主要原因是。", ""],
])("%s goes on as %s", (given, told) => {
  expect(reasonText(given)).toBe(told);
});

test("several are taken together, and each can be taken back", () => {
  const two = takenTogether(takenTogether("", "人员增加"), "缴费基数调整");
  expect(two).toBe("人员增加；缴费基数调整");
  expect(isTaken(two, "缴费基数调整")).toBe(true);
  expect(takenTogether(two, "人员增加")).toBe("缴费基数调整");
  expect(takenTogether("主要原因是自己写的。", "人员增加")).toBe("自己写的；人员增加");
});

const RISE = /增加|追加|新增|提高|上升/;
const FALL = /减少|压减|退休|压缩|节约|不再|尾款|收回|低于|没有/;

describe.each([1, 2, 3, 4, 5, 6])("texts of accounts %s", (seed) => {
  test.each(drawnTexts(seed).map((text) => [text.pack, text] as const))(
    "%s: no reason tells of the other way, or only what stands before it",
    (_pack, { narrative, book }) => {
      const asked = askedReasons(narrative);
      const rendering = {
        ...{ book, settings: USUAL_NUMBERS, wording: USUAL_WORDING },
        reasons: new Map<string, string>(),
      };
      expect(asked.size).toBeGreaterThan(5);
      for (const [name, { about, before }] of asked) {
        expect([name, about]).not.toEqual([name, undefined]);
        const [now, base] = [about!.of, about!.base].map((value) => {
          const fact =
            value.kind === "fact"
              ? book.fact(value.name)
              : (book.line(value.list, value.key) as { fact(field: string): unknown }).fact(
                  value.field,
                );
          return (fact as { yuan: { toNumber(): number } }).yuan.toNumber();
        });
        const rose = now! > base!;
        for (const { text, from } of offeredReasons(name, rendering, new Map(), asked)) {
          if (from === "common") {
            expect([name, text, RISE.test(text) && !FALL.test(text)]).toEqual(
              rose ? [name, text, expect.anything()] : [name, text, false],
            );
            expect([name, text, FALL.test(text) && !RISE.test(text)]).toEqual(
              rose ? [name, text, false] : [name, text, expect.anything()],
            );
          }
          if (from === "calculated" && !text.includes("科目调整"))
            expect([name, text, /增加|减少/.exec(text)?.[0]]).toEqual([
              name,
              text,
              rose ? "增加" : "减少",
            ]);
          const said = text.split("，").every((clause) => before.includes(clause));
          expect([name, text, said]).toEqual([name, text, false]);
        }
      }
    },
  );
});
