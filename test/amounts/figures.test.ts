import { customaryDecimals } from "../../src/amounts/customary-decimals";
import { statedMoneyUnit } from "../../src/amounts/money-unit";
import { readNumberFormat } from "../../src/amounts/number-format";
import { readFigure, settle } from "../../src/amounts/read-figure";
import { roundingHalf } from "../../src/amounts/rounding";
import type { Cell, CellValue } from "../../src/sheets/sheet";

function cell(value: CellValue | undefined, text: string, format?: string): Cell {
  return { value, text, ...(format !== undefined && { format }) };
}

const CUSTOM = 2;

test("a blank, a 0.00 and a — are three things", () => {
  expect(settle(readFigure(undefined), CUSTOM)).toEqual({ kind: "blank" });
  expect(settle(readFigure(cell("　", "　")), CUSTOM)).toEqual({ kind: "blank" });
  expect(settle(readFigure(cell("—", "—")), CUSTOM)).toEqual({ kind: "dash", text: "—" });
  expect(settle(readFigure(cell(0, "0.00", "0.00")), CUSTOM)).toMatchObject({
    kind: "amount",
    decimals: 2,
  });
});

test.each([
  ["1,234.50", "1234.5"],
  ["１，２３４．５０", "1234.5"],
  ["（3.20）", "-3.2"],
  ["-5", "-5"],
  [" 12 345.6 ", "12345.6"],
  ["¥7.00", "7"],
  ["'200.50", "200.5"],
  ["’-1,200.50", "-1200.5"],
  ["＇（3.20）", "-3.2"],
])("the text %s is the number %s", (text, amount) => {
  const figure = settle(readFigure(cell(text, text)), CUSTOM);
  expect(figure.kind === "amount" ? figure.stored.toString() : figure.kind).toBe(amount);
});

test.each([
  ...["①", "¹", "³", "*", "†", "‡", "※", "⑴", "❶", " ②", "①②", "₁"],
  ...["[1]", "【2】", "（注）", "(注1)", "注1"],
])("the mark %s behind digits is none of them", (mark) => {
  const figure = readFigure(cell(`388.5${mark}`, `388.5${mark}`));
  expect(figure.kind === "amount" && figure.stored.toString()).toBe("388.5");
  expect(figure).toMatchObject({ footnote: mark.trim(), decimals: 1 });
});

test.each(["①", "①388.5", "3①5", "⑴", "388.5（1）", "*", "1①.5"])(
  "%s is no number: a mark is no digit",
  (text) => {
    expect(readFigure(cell(text, text))).toMatchObject({ kind: "text", why: "text" });
  },
);

test.each(["1,2", "12.3.4", "3万元", "待核", "l2.30", "''5", "5'"])(
  "the text %s is no number",
  (text) => {
    expect(readFigure(cell(text, text))).toMatchObject({ kind: "text", why: "text" });
  },
);

test.each([
  ...["—", "-", "/", "——", "无", "－", "━━"],
  ...["'—", "'-"],
  ...["—0—", "-0-", "－0－", "—0.00—", "- 0.00 -", "──0──"],
])("%s stands for nothing", (text) => {
  expect(readFigure(cell(text, text)).kind).toBe("dash");
});

test.each(["-0.50-", "—5—", "0—", "-/-"])("%s is neither a number nor a dash", (text) => {
  expect(readFigure(cell(text, text)).kind).toBe("text");
});

test("errors, dates and formulas without a result are told apart", () => {
  expect(readFigure(cell({ error: "#REF!" }, "#REF!"))).toMatchObject({ why: "error" });
  expect(readFigure(cell(45000, "2023/3/15", "yyyy/m/d"))).toMatchObject({ why: "date" });
  expect(readFigure({ value: undefined, text: "", formula: "=A1" })).toMatchObject({
    why: "not-calculated",
  });
});

test.each([
  [4507.240000000001, "4507.24"],
  [2e-13, "0"],
  [337.0183, "337.0183"],
  [0.1 + 0.2, "0.3"],
])("the stored number %d stands for %s", (value, amount) => {
  const figure = settle(readFigure(cell(value, String(value))), CUSTOM);
  expect(figure.kind === "amount" ? figure.stored.toString() : figure.kind).toBe(amount);
});

test("a number that shows fewer digits than it holds prints rounded half up", () => {
  const figure = settle(readFigure(cell(1.005, "1.01", "0.00")), CUSTOM);
  expect(figure.kind === "amount" && [figure.printed.toString(), figure.stored.toString()]).toEqual(
    ["1.01", "1.005"],
  );
});

test.each([
  ["0.00", 337.02, "0.005"],
  ["0.0", 3.5, "0.05"],
  ["General", 3, "0.005"],
  ["#,##0.000000", 1.5, "0.0000005"],
])("under %s, %d stands for itself and half a last digit either way", (format, value, half) => {
  const figure = settle(readFigure(cell(value, String(value), format)), CUSTOM);
  expect(roundingHalf(figure).toString()).toBe(half);
});

test("元 shown as 万元 by its format is read as shown", () => {
  const figure = settle(readFigure(cell(3370183, "337.0", "0!.0,")), CUSTOM);
  expect(figure.kind === "amount" && figure.printed.toString()).toBe("337");
});

test.each([
  ["#,##0.00", { kind: "decimals", decimals: 2 }],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', { kind: "decimals", decimals: 2 }],
  ['0.00"万元"', { kind: "decimals", decimals: 2 }],
  ["[Red]0.0;-0.0", { kind: "decimals", decimals: 1 }],
  ["0", { kind: "decimals", decimals: 0 }],
  ["General", { kind: "general" }],
  ["@", { kind: "general" }],
  ["0.00E+00", { kind: "general" }],
  ["yyyy年m月d日", { kind: "date" }],
  ["0.00%", { kind: "scaled" }],
  ["#,##0.00,", { kind: "scaled" }],
])("the number format %s", (code, expected) => {
  expect(readNumberFormat(code)).toEqual(expected);
});

test("a table's custom is the fewest decimals that a third of its amounts needs at most", () => {
  const amounts = (numbers: readonly number[]) =>
    numbers.map((value) => readFigure(cell(value, String(value))));
  const rounded = Array.from({ length: 20 }, (_, index) => 10 + index * 1.37);
  const exact = rounded.map((value, index) => Math.round((value + index / 7) * 1e6) / 1e6);
  expect(customaryDecimals(amounts(rounded))).toBe(2);
  expect(customaryDecimals(amounts(exact))).toBe(6);
  expect(customaryDecimals(amounts([...rounded, ...exact]))).toBe(2);
  expect(customaryDecimals(amounts([3.5, 3, 0.5]))).toBeUndefined();
});

test.each([
  ["单位：万元", "万元"],
  ["金额单位:元", "元"],
  ["单位（万元）", "万元"],
  ["单位：人民币元", "元"],
  ["决算数（万元）", "万元"],
  ["部门：某局　　金额单位：万元", "万元"],
  ["单位：元阳县财政局", undefined],
  ["单位：某某局", undefined],
])("%s states the unit %s", (text, unit) => {
  expect(statedMoneyUnit(text)).toBe(unit);
});
