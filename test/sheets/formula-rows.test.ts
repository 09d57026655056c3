import fc from "fast-check";
import { formulaAfterRows } from "../../src/sheets/formula-rows";

/** Two rows come in before row 5 of 表. */
const IN = { sheet: "表", at: 4, count: 2 };
/** Rows 5 and 6 of 表 go. */
const OUT = { sheet: "表", at: 4, count: -2 };

describe("a formula after rows came in", () => {
  it.each([
    ["=A4+A5", "=A4+A7"],
    ["=SUM(A1:A4)", "=SUM(A1:A4)"],
    ["=SUM($A$1:$B$5)", "=SUM($A$1:$B$7)"],
    ["=SUM(A5:A9)", "=SUM(A7:A11)"],
    ["=SUM(4:5)", "=SUM(4:7)"],
    ["=SUM(A:C)", "=SUM(A:C)"],
    ["=表!B5+别的!B5", "=表!B7+别的!B5"],
    ['=\'表\'!B5&"A5，""B6"""', '=\'表\'!B7&"A5，""B6"""'],
    ["=LOG10(A5)+合计_A5+A5x", "=LOG10(A7)+合计_A5+A5x"],
    ["=IF(A5>0,A5-B5,-A5)", "=IF(A7>0,A7-B7,-A7)"],
    ["=[1]表!A5", "=[1]表!A5"],
    ["=SUM(A9:B2)", "=SUM(B2:A11)"],
  ])("%s → %s", (before, after) => {
    expect(formulaAfterRows(before, "表", IN)).toBe(after);
  });

  it("of another sheet: what names no sheet is its own", () => {
    expect(formulaAfterRows("=A5+表!A5+'有 空 格''的表'!A5", "别的", IN)).toBe(
      "=A5+表!A7+'有 空 格''的表'!A5",
    );
  });
});

describe("a formula after rows went", () => {
  it.each([
    ["=A4+A7", "=A4+A5"],
    ["=A5", "=#REF!"],
    ["=SUM(A5:A6)", "=SUM(#REF!)"],
    ["=SUM(A1:A5)", "=SUM(A1:A4)"],
    ["=SUM(A6:A9)", "=SUM(A5:A7)"],
    ["=表!$B$6", "=表!#REF!"],
  ])("%s → %s", (before, after) => {
    expect(formulaAfterRows(before, "表", OUT)).toBe(after);
  });
});

it("rows that come in and go again leave every formula as it was", () => {
  const cornerIn = (from: number, to: number) =>
    fc
      .tuple(
        fc.constantFrom("A", "$B", "AC"),
        fc.constantFrom("", "$"),
        fc.integer({ min: from, max: to }),
      )
      .map(([column, fixed, row]) => `${column}${fixed}${row}`);
  const corner = cornerIn(1, 40);
  const term = fc.oneof(
    corner,
    fc.tuple(cornerIn(1, 20), cornerIn(20, 40)).map(([one, other]) => `SUM(${one}:${other})`),
    corner.map((one) => `表!${one}`),
  );
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 3 }),
      (terms, at, count) => {
        const formula = `=${terms.join("+")}`;
        const moved = formulaAfterRows(formula, "表", { sheet: "表", at, count });
        expect(formulaAfterRows(moved, "表", { sheet: "表", at, count: -count })).toBe(formula);
      },
    ),
  );
});
