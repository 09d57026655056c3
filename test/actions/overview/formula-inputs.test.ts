import { formulaInputs } from "../../../src/actions/overview/formula-inputs";

test.each([
  ["=C8+D8-C8", ["C8", "D8"]],
  ["=SUM($C$8:C15)", ["C8:C15"]],
  ["=SUM(C15:C8)", ["C8:C15"]],
  ["='GK01 收入''s'!C8", ["GK01 收入's!C8"]],
  ["=收入决算表!C8*1", ["收入决算表!C8"]],
  ['=LOG10(5)&"A1"', []],
  ["=ROUND(B2,2)", ["B2"]],
  ["=12.5", []],
])("%s reads %j", (formula, labels) => {
  const inputs = formulaInputs(formula, { sheet: "本表", row: 0, column: 0 });
  expect(inputs.map(({ label }) => label)).toEqual(labels);
});

test("a range leads to its first cell, on its own sheet", () => {
  expect(formulaInputs("=SUM(其他!B3:C4)", { sheet: "本表", row: 0, column: 0 })).toEqual([
    { sheet: "其他", row: 2, column: 1, label: "其他!B3:C4" },
  ]);
});
