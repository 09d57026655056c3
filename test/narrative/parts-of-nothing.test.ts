import { factBook } from "../../src/narrative/facts/fact-book";
import { GIVEN_FACTS } from "../../src/narrative/facts/given-facts";
import { wholeOfPart } from "../../src/narrative/facts/parts-of-nothing";
import { VOCABULARY } from "../../src/narrative/facts/vocabulary";
import { recognise } from "../../src/recognition/recognise";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

function bookWith(facts: Readonly<Record<string, string>>) {
  const { readings } = recognise(
    parseSheets(`=== 三公
2022年度财政拨款“三公”经费支出决算表
单位：万元
预算数 | | | | | | 决算数 | | | | |
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
3.50 | 0.00 | 3.00 | 0.00 | 3.00 | 0.50 | 0.93 | 0.00 | 0.93 | 0.00 | 0.93 | 0.00
`),
  );
  return factBook({
    readings,
    given: { facts: new Map(Object.entries(facts)), reasons: new Map() },
  });
}

test.each([
  ["因公出国（境）团组数", "H6"],
  ["因公出国（境）杂费", "H6"],
  ["购置公务用车数", "J6"],
  ["国内公务接待人次", "L6"],
  ["外事接待批次", "L6"],
])("%s is nothing, with the cell of its whole %s", (name, address) => {
  const fact = bookWith({}).fact(name);
  expect(fact).toMatchObject({ sources: [{ kind: "cell", sheet: "三公", address }] });
  expect(
    fact?.kind === "count"
      ? fact.count.toNumber()
      : fact?.kind === "amount" && fact.yuan.toNumber(),
  ).toBe(0);
});

test("what is not nothing is asked for, and what was typed in comes first", () => {
  const book = bookWith({ 车辆总数: "0", "因公出国（境）团组数": "1" });
  expect(book.fact("公务用车燃料费")).toMatchObject({ kind: "missing" });
  expect(book.fact("因公出国（境）团组数")).toMatchObject({ sources: [{ kind: "given" }] });
  expect(book.fact("其他用车")).toMatchObject({ sources: [{ kind: "given", name: "车辆总数" }] });
  expect(bookWith({}).fact("其他用车")).toMatchObject({ kind: "missing" });
});

test("parts and wholes are facts", () => {
  const named = GIVEN_FACTS.filter(({ name }) => wholeOfPart(name) !== undefined);
  expect(named.length).toBeGreaterThan(30);
  for (const { name } of named)
    expect([name, VOCABULARY.facts.has(wholeOfPart(name)!)]).toEqual([name, true]);
});
