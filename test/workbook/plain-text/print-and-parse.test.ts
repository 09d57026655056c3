import fc from "fast-check";
import type { Cell, Sheet } from "../../../src/sheets/sheet";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { printSheets } from "../../../src/workbook/plain-text/print-sheets";

const GRID = `=== 收入支出决算总表
收入 | < | 支出 | <
^ | < | 项目 | 决算数
"201" | 一般公共服务支出 | 337.02 | 1,234.50
"1,234.50" | 337.0183~0.00 | 12 | =SUM(C3:D3) -> 12.00
~ #REF! | TRUE | 0.3~General | =A1
  |  | "  合计" | a\\|b\\nc

=== 隐藏的表 (veryHidden) (columns B, D hidden)
1 | 2 | 3 | 4

=== "带括号 (hidden)"
　全角缩进 | "=不是公式" | "<" | "^" | ="a -> b" -> a
`;

test("a grid that a person wrote comes out as it was written", () => {
  // Only the blanks before an empty first cell are a matter of taste.
  expect(printSheets(parseSheets(GRID))).toBe(GRID.replace("\n  |  |", "\n |  |"));
});

test("comments are left out", () => {
  expect(printSheets(parseSheets("// 说明\n=== 表\n// 第一行\n1\n"))).toBe("=== 表\n1\n");
});

const text = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom(
    "201",
    "1,234.50",
    "<",
    "^",
    "~",
    "//",
    "=A1",
    "=== x",
    '"',
    "TRUE",
    "#REF!",
    " a ",
    "a -> b",
    "\\",
    "|",
    "\n\r",
    "-0",
    "1~0",
  ),
);
const number = fc.oneof(
  fc.integer().map((value): Cell => ({ value, text: String(value) })),
  fc
    .integer({ min: -1e9, max: 1e9 })
    .map((n): Cell => ({ value: n / 100, text: (n / 100).toFixed(2), format: "0.00" })),
);
const literal = fc.oneof(
  number,
  text.map((value): Cell => ({ value, text: value })),
  fc.boolean().map((value): Cell => ({ value, text: value ? "TRUE" : "FALSE" })),
  fc.constant<Cell>({ value: { error: "#DIV/0!" }, text: "#DIV/0!" }),
);
const formula = fc.constantFrom("=A1", "=SUM(A1:A3)", '="a | b"', '="a -> b"', "=A1 ->");
const cell = fc.oneof(
  { weight: 4, arbitrary: literal },
  {
    weight: 1,
    arbitrary: fc
      .tuple(literal, formula)
      .map(([of, written]): Cell => ({ ...of, formula: written })),
  },
  {
    weight: 1,
    arbitrary: formula.map((written): Cell => ({ value: undefined, text: "", formula: written })),
  },
);

/** Ends in a cell, as every holder gives its rows. */
const row = fc
  .tuple(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 4 }), cell)
  .map(([cells, last]) => [...cells, last]);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    name: fc.constantFrom(
      "收入决算表",
      "Sheet1",
      "表 (hidden)",
      '"引号"',
      "a (columns B hidden)",
      "末尾　",
    ),
    visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
    rows: fc
      .tuple(fc.array(fc.option(row, { nil: undefined }), { maxLength: 5 }), row)
      .map(([rows, last]) => [...rows, last]),
    hidden: fc.nat(),
  })
  .map(({ hidden, ...rest }) => ({
    ...rest,
    merges: [],
    hiddenRows: new Set([hidden % rest.rows.length]),
    hiddenColumns: new Set([0]),
  }));

test("every sheet that the notation can say is read back as it was", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      expect(parseSheets(printSheets(sheets))).toEqual(sheets);
    }),
  );
});

test("print(parse(x)) is a fixed point, whatever is typed", () => {
  const line = fc
    .array(fc.oneof(text, fc.constantFrom("<", "1", "", "=A1 -> 2")), { maxLength: 4 })
    .map((pieces) => pieces.join(" | "));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const typed = ["=== 表", ...lines.map((each) => `x | ${each.replaceAll("^", "")}`)].join(
        "\n",
      );
      const printed = printSheets(parseSheets(typed));
      expect(printSheets(parseSheets(printed))).toBe(printed);
    }),
  );
});
