import { rolledLines, sampleBooks, THREE_YEARS } from "./sample-years";

const [A, B, C] = THREE_YEARS;
const TURNING_DOWN = sampleBooks(THREE_YEARS);
const TURNING_UP = sampleBooks([
  { ...B, year: 2021 },
  { ...A, year: 2022 },
  { ...C, year: 2023, lines: [...C.lines, ["2070108", 20, 0]] },
]);

const TOTALS = "一、收入支出决算总体情况说明";
const UP = "2022年度收入总计150.00万元，较上年";
const DOWN = "2022年度收入总计120.00万元，较上年";

function turned(books: typeof TURNING_DOWN, ...lines: readonly string[]): string {
  const [, own] = rolledLines(books, TOTALS, ...lines);
  expect(own!.left).toEqual([]);
  return own!.text.replace(/^.*较上年/, "").replace(/[\d.]+/g, "");
}

test.each([
  ["增加", "增长", "减少", "下降"],
  ["增长", "增长", "下降", "下降"],
  ["上升", "上升", "下降", "下降"],
  ["提高", "提高", "降低", "降低"],
  ["增加", "提高", "减少", "降低"],
  ["增加", "上升", "减少", "下降"],
  ["多", "增长", "少", "下降"],
  ["增", "增", "减", "降"],
])(
  "a text that never went down takes the opposites of %s and %s: %s, %s",
  (up, rise, down, fall) => {
    expect(turned(TURNING_DOWN, `${UP}${up}30.00万元，${rise}25.00%。`)).toBe(
      `${down}万元，${fall}%。`,
    );
  },
);

test.each([
  ["减少", "下降", "增加", "增长"],
  ["下降", "下降", "增长", "增长"],
  ["降低", "降低", "提高", "提高"],
  ["减少", "降低", "增加", "提高"],
  ["少", "下降", "多", "增长"],
  ["减", "降", "增", "增"],
])("and one that never went up those of %s and %s: %s, %s", (down, fall, up, rise) => {
  expect(turned(TURNING_UP, `${DOWN}${down}30.00万元，${fall}20.00%。`)).toBe(
    `${up}万元，${rise}%。`,
  );
});

test.each([
  ["增长", "减少", "减少"],
  ["增加", "下降", "下降"],
  ["提高", "减少", "减少"],
  ["上升", "降低", "降低"],
  ["增加", "压减", "减少"],
  ["增加", "节约", "减少"],
])("%s in a text that says %s elsewhere: %s", (up, elsewhere, down) => {
  const other = `支出总计150.00万元，比上年${elsewhere}30.00万元。`;
  expect(turned(TURNING_DOWN, `${UP}${up}30.00万元。`, other)).toBe(`${down}万元。`);
});

test("of several that a text says, the word's own opposite", () => {
  const others = ["减少", "减少", "下降"].map(
    (word) => `支出总计150.00万元，比上年${word}30.00万元。`,
  );
  expect(turned(TURNING_DOWN, `${UP}增长30.00万元。`, ...others)).toBe("下降万元。");
});

test.each(["不少150.00万元", "至少150.00万元", "最多150.00万元"])(
  "%s says no direction",
  (words) => {
    const [, own] = rolledLines(TURNING_DOWN, TOTALS, `2022年度支出总计${words}。`);
    expect(own!.left.map(({ quote }) => quote)).toEqual(["150.00万元"]);
  },
);
