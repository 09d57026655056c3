import { recognisedSlip } from "../../../../src/checking/localisation/slips/recognition";
import type { PrintedFigure } from "../../../../src/checking/localisation/slips/slip";

/** A figure printed to two decimals, in hundredths, with nothing known around it. */
const figure = (printed: number, more: Partial<PrintedFigure> = {}): PrintedFigure => ({
  printed,
  blank: false,
  step: 1,
  elsewhere: [],
  addends: [],
  ...more,
});

test.each<[string, number, PrintedFigure]>([
  ["相邻两位数字颠倒", 26388, figure(23688)],
  ["少录一位数字", 26388, figure(2688)],
  ["多录一位数字", 26388, figure(265388)],
  ["重复录入一位数字", 26388, figure(263888)],
  ["看错一位形近的数字", 26388, figure(26888)],
  ["录错一位数字", 26388, figure(26488)],
  ["小数点错位", 26388, figure(263880)],
  ["小数点错位", 26388, figure(2639)],
  ["万元误填为元", 26388, figure(263881234)],
  ["元误填为万元", 263881234, figure(26388)],
  ["正负号相反", 26388, figure(-26388)],
  ["误录为上一行的数", 1035, figure(26388, { above: 26388 })],
  ["误录为下一行的数", 1035, figure(26388, { below: 26388 })],
  ["误录为左边一栏的数", 1035, figure(26388, { left: 26388 })],
  ["误录为右边一栏的数", 1035, figure(26388, { right: 26388 })],
  ["误录为其他表同一项目的数", 1035, figure(26388, { elsewhere: [7, 26388] })],
  ["沿用上年的数未更新", 1035, figure(26388, { lastYear: 26388 })],
  ["合计漏加一项", 3034, figure(978, { addends: [905, 2056, 73] })],
  ["合计重复加一项", 3034, figure(3107, { addends: [905, 2056, 73] })],
  ["漏填", 1035, figure(0, { blank: true })],
])("%s: %d", (name, intended, printed) => {
  expect(recognisedSlip(printed, [intended])).toMatchObject({ slip: { name }, intended });
});

test.each<[string, number, PrintedFigure]>([
  ["an unlike figure is no slip", 26388, figure(71)],
  ["a copied 0 tells nothing", 26388, figure(0, { above: 0, left: 0, elsewhere: [0] })],
  ["an addend of 0 was not forgotten", 3034, figure(78, { addends: [0] })],
  ["what stands there rightly is no slip", 26388, figure(26388, { above: 26388 })],
  ["a blank where nothing belongs is no slip", 0, figure(0, { blank: true })],
])("%s", (_, intended, printed) => {
  expect(recognisedSlip(printed, [intended])).toBeUndefined();
});

test("of several amounts that fit, the one that a telling slip turns into the print is meant", () => {
  const { slip, intended } = recognisedSlip(figure(23688), [26387, 26386, 26388]) ?? {};
  expect([slip?.name, intended]).toEqual(["相邻两位数字颠倒", 26388]);
});

test("digits are those that the cell prints, not those of the finest cell", () => {
  const coarse = figure(2368800, { step: 100 });
  expect(recognisedSlip(coarse, [2638800])?.slip.name).toBe("相邻两位数字颠倒");
});

test("without an amount there is no slip", () => {
  expect(recognisedSlip(figure(1), [])).toBeUndefined();
});
