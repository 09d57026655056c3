import { localise } from "../../../src/checking/localisation/localise";
import { BLANK, cell, problemOf, told } from "./problems";

/**
 * The general public budget table of the seed (桥口, 2022) in 0.01 万元: 小计, 基本支出, 项目支出.
 * Five project figures repeat the figure beside them; blank cells are left out (`undefined`).
 */
const LINES: Readonly<Record<string, readonly (number | undefined)[]>> = {
  合计: [33702, 32667, 1035],
  201: [26388, 25353, 26388],
  20133: [26388, 25353, 26388],
  2013302: [1035, undefined, 1035],
  2013350: [25353, 25353, 25353],
  208: [1627, 1627, 1627],
  20805: [1627, 1627, 1627],
  2080502: [1, 1, 0],
  2080505: [1626, 1626, undefined],
  210: [3034, 3034, undefined],
  221: [2653, 2653, undefined],
};

const SUMS = [
  "合计=201+208+210+221",
  "201=20133",
  "20133=2013302+2013350",
  "208=20805",
  "20805=2080502+2080505",
];

const COLUMNS = ["小计", "基本", "项目"];

test("the five wrong project figures are named and nothing else, each with its amount", () => {
  const amounts = Object.entries(LINES).flatMap(([code, figures]) =>
    COLUMNS.map((column, at) => {
      const figure = figures[at];
      return [`${code}.${column}`, figure === undefined ? BLANK : cell(figure)];
    }),
  );
  const lines = Object.keys(LINES).map((code) => `${code}.小计=${code}.基本+${code}.项目`);
  const trees = COLUMNS.flatMap((column) =>
    SUMS.map((sum) => sum.replace(/[^=+]+/g, (code) => `${code}.${column}`)),
  );
  const problem = problemOf(Object.fromEntries(amounts), [...lines, ...trees]);
  const suspects = told(localise(problem), problem).flatMap((part) => part.split(" + "));
  expect(suspects.sort()).toEqual([
    "201.项目 1035 [1034..1036]",
    "20133.项目 1035 [1034..1036]",
    "2013350.项目 0 [-1..1]",
    "208.项目 0 [-1..1]",
    "20805.项目 0",
  ]);
});
