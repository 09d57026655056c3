import { expressionOfTag, tagOfExpression } from "../../src/narrative/expression-tag";
import { drawnPairs, segmentsOf } from "../rolling/drawn-pairs";

test.each([
  ["决算:收入总计", { kind: "fact", name: "收入总计" }],
  [
    "决算增:收入总计~上年收入总计",
    {
      kind: "change",
      of: { kind: "fact", name: "收入总计" },
      base: { kind: "fact", name: "上年收入总计" },
    },
  ],
  [
    "决算差:一般公共预算项/2080505/本年~/上年",
    {
      kind: "difference",
      of: { kind: "line", list: "一般公共预算项", key: "2080505", field: "本年" },
      base: { kind: "line", list: "一般公共预算项", key: "2080505", field: "上年" },
    },
  ],
] as const)("%s", (tag, expression) => {
  expect(tagOfExpression(expression)).toBe(tag);
  expect(expressionOfTag(tag)).toEqual(expression);
});

test.each([
  "",
  "决算",
  "决算差:收入总计",
  "决算:收入总计~上年收入总计",
  "预算:收入总计",
  "决算:a/b",
])("“%s” is none of ours", (tag) => expect(expressionOfTag(tag)).toBeUndefined());

test("every number of every pack but sums of differences has one that Word can hold", () => {
  const numbers = drawnPairs(1).flatMap(({ now }) =>
    segmentsOf(now)
      .flat()
      .filter((one) => one.kind === "number"),
  );
  expect(numbers.length).toBeGreaterThan(300);
  for (const { expression } of numbers) {
    const tag = tagOfExpression(expression);
    if (expression.kind === "movement") expect(tag).toBeUndefined();
    else expect(expressionOfTag(tag!)).toEqual(expression);
  }
});
