import { numberAsWritten } from "../../src/narrative/arithmetic/number-as-written";
import { USUAL_NUMBERS } from "../../src/narrative/arithmetic/number-settings";
import { evaluate } from "../../src/narrative/evaluate";
import type { Expression, ValueName } from "../../src/narrative/expression";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import type { Line, PlacedFigure, TableReading } from "../../src/tables/reading";
import { Money } from "../../src/amounts/decimal";
import { bookOf } from "./hand-made-book";

function fact(name: string): ValueName {
  return { kind: "fact", name };
}

function shown(expression: Expression, facts: Parameters<typeof bookOf>[0]): string {
  const evaluation = evaluate(expression, bookOf(facts));
  if (evaluation.kind !== "evaluated") return evaluation.kind;
  const { value, text, arithmetic } = numberAsWritten(expression, evaluation, USUAL_NUMBERS);
  const signed = value.isNegative() ? `负 ${text}` : text;
  return arithmetic === undefined ? signed : `${signed}　${arithmetic}`;
}

const pair = (kind: "difference" | "change" | "share" | "completion"): Expression => ({
  kind,
  of: fact("决算"),
  base: fact("基数"),
});

test.each<readonly [string, Expression, number | undefined, number | undefined, string]>([
  ["a fact", fact("决算"), 1.006, 2, "1.01"],
  ["a fact that is missing", fact("决算"), undefined, 2, "missing"],
  ["a difference", pair("difference"), 3.456, 1.111, "2.35　3.46－1.11＝2.35"],
  ["a fall", pair("difference"), 1, 3, "负 2.00　3.00－1.00＝2.00"],
  ["a difference from what is missing", pair("difference"), 1, undefined, "missing"],
  ["growth", pair("change"), 3, 2, "50.00%　（3.00－2.00）÷2.00"],
  ["a fall in hundredths", pair("change"), 1, 4, "负 75.00%　（4.00－1.00）÷4.00"],
  ["growth from nothing", pair("change"), 1, 0, "no-percentage"],
  ["growth from below nothing", pair("change"), 1, -2, "no-percentage"],
  ["a share, of the tables' figures", pair("share"), 1.23456, 3, "41.15%　1.23456÷3.00"],
  ["completion", pair("completion"), 4, 3, "133.33%　4.00÷3.00"],
  ["completion of nothing", pair("completion"), 4, 0, "no-percentage"],
])("%s", (_name, expression, final, base, expected) => {
  expect(shown(expression, { facts: { 决算: final, 基数: base } })).toBe(expected);
});

test("what is told together adds up what is printed", () => {
  const parts = [
    { of: fact("甲"), base: fact("乙") },
    { of: fact("丙"), base: fact("丁") },
  ];
  const facts = { 甲: 5, 乙: 3.004, 丙: 1, 丁: 4 };
  expect(shown({ kind: "movement", parts }, { facts })).toBe(
    "负 1.00　（5.00－3.00）＋（1.00－4.00）",
  );
});

test("a field of a line is found by the line's key", () => {
  const lists = { 项: [{ 本年: 1 }, { 本年: 2 }] };
  const line: ValueName = { kind: "line", list: "项", key: "2", field: "本年" };
  expect(shown(line, { lists })).toBe("2.00");
});

test("a name that no vocabulary knows is a mistake of the program", () => {
  expect(() => evaluate(fact("支出合记"), bookOf({ facts: {} }))).toThrow("支出合记");
});

describe("of a table of codes", () => {
  const place = { sheet: "Z05", row: 8, column: 2 };
  const line: Line = { key: "2080505", caption: "养老", standing: "main", code: "2080505", place };
  const printed = new Money(12.5);
  const figure: PlacedFigure = {
    ...place,
    line: "2080505",
    columnKey: "小计",
    figure: {
      kind: "amount",
      text: "12.50",
      printed,
      stored: printed,
      decimals: 2,
      storedAs: "number",
    },
  };
  const table: TableReading = {
    table: "general-public-budget",
    title: "",
    sheet: "Z05",
    range: { from: place, to: place } as never,
    continuedOn: [],
    money: "万元",
    moneyStated: true,
    stated: {},
    lines: [line],
    columns: [],
    figures: [figure],
    notes: [],
    remarks: [],
  };
  const book = factBook({ readings: [table], given: NOTHING_GIVEN });
  const spentOn = (key: string): ValueName => ({
    kind: "line",
    list: "一般公共预算项",
    key,
    field: "本年",
  });

  test("a code that is printed has its cell", () => {
    const evaluation = evaluate(spentOn("2080505"), book);
    expect(evaluation).toMatchObject({
      value: new Money(125_000),
      sources: [{ kind: "cell", book: "accounts", sheet: "Z05", address: "C9" }],
    });
  });

  test("nothing was spent on a code that is not printed", () => {
    expect(evaluate(spentOn("2080506"), book)).toMatchObject({ value: new Money(0), sources: [] });
  });

  test("without the table nothing is known of any code", () => {
    const without = factBook({ readings: [], given: NOTHING_GIVEN });
    expect(evaluate(spentOn("2080505"), without).kind).toBe("missing");
  });
});
