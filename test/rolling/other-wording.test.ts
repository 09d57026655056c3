import { rolledLines, sampleBooks, shortOf, THREE_YEARS } from "./sample-years";

/** Reception cost 1 → 2 → 0.5万元; 2070108 goes, 2101102 comes. */
const books = sampleBooks(THREE_YEARS);
const THREE = "九、财政拨款“三公”经费支出决算情况说明";
const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";

test("from one amount to another: the word between them turns with the amounts", () => {
  const [, line] = rolledLines(books, THREE, "公务接待费由上年的1万元增加到2万元，增长100%。");
  expect(shortOf(line!)).toBe("公务接待费由上年的2万元减少到0.5万元，下降75.00%。");
});

test("持平 that does not say with what is left to the author", () => {
  const [, line] = rolledLines(books, THREE, "公务接待费2万元，持平。");
  expect(shortOf(line!)).toBe("公务接待费0.5万元，持平。");
  expect(line!.left.map(({ quote }) => quote)).toEqual(["持平"]);
});

test("项 that their codes name: each line keeps its form, one that comes has its own code and name", () => {
  const rolled = rolledLines(
    books,
    GENERAL,
    "（1）2070109群众文化120万元。",
    "（2）2070108文化活动20万元。",
    "（3）2080505机关事业单位基本养老保险缴费支出10万元。",
  );
  expect(rolled.slice(1).map(shortOf)).toEqual([
    "（1）2070109群众文化100万元。",
    "删 （2）2070108文化活动20万元。",
    "（2）2080505机关事业单位基本养老保险缴费支出10万元。",
    "新 （3）2101102事业单位医疗5.5万元。",
  ]);
});

test("项 whose headers hold the codes of their levels: one that comes has its own", () => {
  const rolled = rolledLines(
    books,
    GENERAL,
    "1、文化旅游体育与传媒支出（207类）文化和旅游（01款）群众文化（09项）120万元。",
    "2、文化旅游体育与传媒支出（207类）文化和旅游（01款）文化活动（08项）20万元。",
    "3、社会保障和就业支出（208类）行政事业单位养老支出（05款）机关事业单位基本养老保险缴费支出（05项）10万元。",
  );
  expect(shortOf(rolled.at(-1)!)).toBe(
    "新 3、卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（02项）5.5万元。",
  );
});
