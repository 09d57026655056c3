import { droppedWords } from "../../src/rolling/dropped-words";
import { rolledLines, sampleBooks, THREE_YEARS } from "./sample-years";

const BOOKS = sampleBooks(THREE_YEARS);

/** A change of all that stands between two letters, told by the words there. */
function dropped(raw: string, was: string, words: string) {
  const start = raw.indexOf(was);
  return droppedWords(raw, [{ start, end: start + was.length, words }]);
}

test.each([
  [
    "a reason that gives way to a gap",
    "原因是人员减少；上缴结余。",
    "人员减少；上缴结余",
    "〔待填：原因〕",
    ["人员减少；上缴结余"],
  ],
  [
    "a clause that goes",
    "持平，主要是人员经费没有变化。",
    "，主要是人员经费没有变化",
    "",
    ["，主要是人员经费没有变化"],
  ],
  ["a word for the direction is none", "比上年增加3万元。", "增加", "减少", []],
  [
    "nor are names in place of names",
    "包括：基本工资、津贴补贴、奖金。",
    "基本工资、津贴补贴、奖金",
    "基本工资、绩效工资、伙食费",
    [],
  ],
  [
    "nor what stays at its ends",
    "决算数大于年初预算数的主要原因：",
    "决算数大于年初预算数",
    "决算数小于年初预算数",
    [],
  ],
])("%s", (_what, raw, was, words, expected) => {
  expect(dropped(raw, was, words)).toEqual(expected);
});

test("a reason that turned is told with all that follows it; a sibling's words do not go", () => {
  const [, line] = rolledLines(
    BOOKS,
    "一、收入支出决算总体情况说明",
    "2022年度收入总计150.00万元，比上年增加30.00万元，主要原因是新增两个项目；购置设备一批。",
  );
  expect(line!.dropped).toEqual(["新增两个项目；购置设备一批"]);
});
