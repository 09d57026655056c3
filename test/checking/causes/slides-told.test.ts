import { DECLARED } from "../../../src/identities/declared/all";
import { Readings } from "../../../src/identities/readings";
import { check } from "../../../src/checking/check";
import type { Cause } from "../../../src/checking/causes/cause";
import { causeSentence } from "../../../src/checking/causes/cause-sentence";
import { possibleCauses } from "../../../src/checking/causes/search/possible-causes";
import { firstState, stateAfter, type State } from "../../../src/checking/causes/search/state";
import { DEFAULT_LIMITS } from "../../../src/checking/localisation/problem";
import { Steps } from "../../../src/checking/localisation/steps";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../report-on";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 480.00 | 270.00 | 210.00",
  "2070101 | 行政运行 | 330.00 | 270.00 | 60.00",
  "2070109 | 群众文化 | 150.00 | | 150.00",
  "20703 | 体育 | 120.00 | 30.00 | 90.00",
  "2070308 | 群众体育 | 120.00 | 30.00 | 90.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
  "20805 | 行政事业单位养老支出 | 280.00 | 190.00 | 90.00",
  "2080502 | 事业单位离退休 | 110.00 | 110.00 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 170.00 | 80.00 | 90.00",
  "20808 | 抚恤 | 20.00 | 10.00 | 10.00",
  "2080801 | 死亡抚恤 | 20.00 | 10.00 | 10.00",
];

const amountsOf = (line: string) => line.split(" | ").slice(2).join(" | ");
const headOf = (line: string) => line.split(" | ").slice(0, 2).join(" | ");

/** From a line on the amounts stand a row lower; the last ones are gone. */
function slidFrom(first: number): readonly string[] {
  return SPENDING.map((line, at) =>
    at <= first ? line : `${headOf(line)} | ${amountsOf(SPENDING[at - 1]!)}`,
  );
}

function slidState(): State {
  const grid = [expenditureTable(...SPENDING), budgetTable(...slidFrom(3))].join("\n");
  const readings = new Readings(recognise(parseSheets(grid)).readings);
  return firstState(check(DECLARED, readings), readings);
}

/** The slides of the table that slid. */
const slidesIn = (state: State): readonly Cause[] =>
  possibleCauses(state)
    .map(({ cause }) => cause)
    .filter(({ kind, table }) => kind === "rows" && table === "general-public-budget");

test("figures slide on the rows of the sheet, not on a line that another cause has put in", () => {
  const first = slidState();
  expect(slidesIn(first)).not.toEqual([]);
  const leftOut: Cause = {
    ...{ kind: "line-left-out", table: "general-public-budget", code: "2080599", name: "其他" },
    ...{ under: "20805", part: "leaf", amounts: new Map(), weight: 30 },
  };
  expect(slidesIn(stateAfter(first, leftOut, new Steps(DEFAULT_LIMITS)))).toEqual([]);
});

test("a slide is no rival of the same slide, and each other rival is said once", () => {
  const first = slidState();
  const [cause] = slidesIn(first) as [Cause];
  const twice: Cause = {
    ...{ kind: "copied", table: "general-public-budget", weight: 30 },
    ...{ column: "基本支出", from: "项目支出", lines: [] },
  };
  const found = { cause, certain: false, rivalCells: [], explains: [] };
  const said = causeSentence({ ...found, rivals: [cause, twice, twice] }, first.readings);
  expect(said.match(/一栏抄成了/g)).toHaveLength(1);
  expect(said).not.toContain("行起金额与科目错行");
  expect(causeSentence({ ...found, rivals: [cause] }, first.readings)).not.toContain("也可能是");
});

test("what a lost line had to print is not told where it would be below nought", () => {
  const pulledUp = SPENDING.map((line, at) =>
    at < 2 || at === SPENDING.length - 1
      ? line
      : `${headOf(line)} | ${amountsOf(SPENDING[at + 1]!)}`,
  ).map((line) => line.replace("传媒支出 | 600.00", "传媒支出 | 60.00"));
  const grid = [expenditureTable(...SPENDING), budgetTable(...pulledUp)].join("\n");
  const readings = new Readings(recognise(parseSheets(grid)).readings);
  const slides = slidesIn(firstState(check(DECLARED, readings), readings));
  expect(slides).not.toEqual([]);
  for (const cause of slides)
    expect(
      causeSentence({ cause, certain: true, rivals: [], rivalCells: [], explains: [] }, readings),
    ).not.toContain(" -");
});
