import {
  itemOrdinalOf,
  writtenOrdinal,
  type OrdinalKind,
} from "../../src/reading-text/item-ordinal";

const FORMS: readonly (readonly [kind: OrdinalKind, before: string, after: string])[] = [
  ["digits", "", "."],
  ["digits（", "（", "）"],
  ["numeral", "", "、"],
  ["numeral（", "（", "）"],
  ["numeral是", "", "是"],
  ["numeral第", "第", "，"],
  ["circled", "", ""],
];

test.each(FORMS)("%s: numbers to fifty are read as they are written", (kind, before, after) => {
  for (let value = 1; value <= 50; value++) {
    const text = `${before}${writtenOrdinal(value, kind)}${after}教育支出（类）`;
    const own = itemOrdinalOf(text)!;
    expect(own).toMatchObject({ value, kind });
    expect(text.slice(own.after)).toBe("教育支出（类）");
    expect(text.slice(own.start, own.end)).toBe(writtenOrdinal(value, kind));
  }
});

test.each([
  "一般公共服务支出（类）",
  "三公经费支出",
  "2022年度",
  "20.00万元",
  "十九大精神",
  "第一部分概况",
  "（类）",
  "三二、教育",
])("no number of an item: %s", (text) => {
  expect(itemOrdinalOf(text)).toBeUndefined();
});
