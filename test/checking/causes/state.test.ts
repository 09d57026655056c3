import { check } from "../../../src/checking/check";
import type { Cause } from "../../../src/checking/causes/cause";
import { possibleCauses } from "../../../src/checking/causes/search/possible-causes";
import { firstState, stateAfter, type State } from "../../../src/checking/causes/search/state";
import { weighed } from "../../../src/checking/causes/search/weighed";
import { localiseWithin } from "../../../src/checking/localisation/localise";
import { DEFAULT_LIMITS } from "../../../src/checking/localisation/problem";
import { Steps } from "../../../src/checking/localisation/steps";
import { DECLARED } from "../../../src/identities/declared/all";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../report-on";
import { SPENDING } from "./two-classes";

/** Both columns of the budget hold 基本支出, and 支出决算表 has two slips and a line too few. */
function faultyBook(): State {
  const spending = SPENDING.filter((line) => !line.startsWith("2070199"))
    .map((line) => line.replace("350.00 |", "530.00 |"))
    .map((line) => line.replace("| 200.00 | 200.00 |", "| 200.00 | 220.00 |"));
  const budget = SPENDING.map((line) => {
    const [code, name, whole, basic] = line.split(" | ");
    return [code, name, whole, basic, basic].join(" | ");
  });
  return stateOf([expenditureTable(...spending), budgetTable(...budget)].join("\n"));
}

function stateOf(tables: string): State {
  const readings = new Readings(recognise(parseSheets(tables)).readings);
  return firstState(check(DECLARED, readings), readings);
}

const steps = () => new Steps(DEFAULT_LIMITS);

function weightOf(state: State): number {
  const found = localiseWithin(state.accounts().problem, Infinity, steps());
  if (found.kind !== "found") throw new Error(found.kind);
  return state.cost + found.weight;
}

const first = faultyBook();
const causes = possibleCauses(first).map(({ cause }) => cause);

test("with each cause that is called for, the accounts weigh no less than is known beforehand", () => {
  const after = causes.map((cause) => stateAfter(first, cause, steps()));
  expect(after.length).toBeGreaterThan(2);
  for (const state of after) expect(state.least()).toBeLessThanOrEqual(weightOf(state));
});

test("what is wrong in one table alone is known to stay when another is mended", () => {
  const cause = causes.find(({ kind }) => kind === "line-left-out")!;
  expect(cause.table).toBe("expenditure");
  expect(stateAfter(first, cause, steps()).least()).toBeGreaterThanOrEqual(cause.weight + 60);
});

test("a cause that only frees figures leaves the readings and what was checked as they were", () => {
  const copied = causes.find((each) => each.kind === "copied" && each.column === "项目支出")!;
  const after = stateAfter(first, copied, steps());
  expect(after.readings).toBe(first.readings);
  expect(after.checked).toBe(first.checked);
  expect(weightOf(after)).toBeLessThan(weightOf(first));
});

test("a column of open amounts counts for no more than nine when explanations are compared", () => {
  const items = Array.from({ length: 14 }, (_, at) => `20701${String(at + 10)} | 科目${at}`);
  const bookOf = (project: readonly [all: string, each: string]) => [
    `合计 | | 140.00 | 84.00 | ${project[0]}`,
    `207 | 文化旅游体育与传媒支出 | 140.00 | 84.00 | ${project[0]}`,
    `20701 | 文化和旅游 | 140.00 | 84.00 | ${project[0]}`,
    ...items.map((item) => `${item} | 10.00 | 6.00 | ${project[1]}`),
  ];
  const right = expenditureTable(...bookOf(["56.00", "4.00"]));
  const book = stateOf(`${right}\n${budgetTable(...bookOf(["84.00", "6.00"]))}`);
  const copied = possibleCauses(book)
    .map(({ cause }) => cause)
    .find((each) => each.kind === "copied" && each.column === "项目支出")!;
  const result = weighed(stateAfter(book, copied, steps()), Infinity, steps());
  if (result.kind !== "weighed") throw new Error(result.kind);
  expect(result.found.light).toBeGreaterThan(9);
  expect(result.weight - result.worth).toBe(result.found.light - 9);
});

test("a table that is taken away is missed in what is checked then", () => {
  for (const { reading } of first.readings.all()) {
    const cause: Cause = { kind: "table", table: reading.table, weight: 60 };
    const after = stateAfter(first, cause, steps());
    expect(after.readings.get(reading.table)).toBeUndefined();
    expect(after.broken.length).toBeLessThan(first.broken.length);
  }
});
