import { check } from "../../../src/checking/check";
import { CodeSets } from "../../../src/checking/causes/codes/code-sets";
import { fellowsOf } from "../../../src/checking/causes/slid-rows/fellow-amounts";
import { RowGrid } from "../../../src/checking/causes/slid-rows/row-grid";
import { costInPlace, rowPaths } from "../../../src/checking/causes/slid-rows/row-paths";
import { likelyShifts } from "../../../src/checking/causes/slid-rows/row-shifts";
import { firstState } from "../../../src/checking/causes/search/state";
import { DECLARED } from "../../../src/identities/declared/all";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../report-on";

const CODES = ["合计", "207", "20701", "2070109", "2070111", "208", "20805", "2080505", "2080506"];
const AMOUNTS = [
  "900.00 | 500.00 | 400.00",
  "600.00 | 300.00 | 300.00",
  "600.00 | 300.00 | 300.00",
  "450.00 | 300.00 | 150.00",
  "150.00 | | 150.00",
  "300.00 | 200.00 | 100.00",
  "300.00 | 200.00 | 100.00",
  "200.00 | 200.00 |",
  "100.00 | | 100.00",
];

const rows = (amounts: readonly string[]) =>
  CODES.map((code, at) => `${code} | 某项 | ${amounts[at]!}`);

/** The paths of a budget with these amounts, from the top, beside a 支出决算表 that is right. */
function pathsIn(amounts: readonly string[]) {
  const sheets = parseSheets(
    [expenditureTable(...rows(AMOUNTS)), budgetTable(...rows(amounts))].join("\n"),
  );
  const readings = new Readings(recognise(sheets).readings);
  const accounts = firstState(check(DECLARED, readings), readings).accounts();
  const grid = new RowGrid(readings.get("general-public-budget")!, accounts);
  const isFellow = fellowsOf(grid, new CodeSets(readings), accounts);
  const shifts = likelyShifts(grid, isFellow);
  return {
    inPlace: costInPlace(grid, isFellow),
    within: (most: number) => rowPaths(grid, shifts, isFellow, most),
  };
}

const PUSHED_DOWN = ["| |", ...AMOUNTS.slice(0, 8)];

test("of the paths within a cost none is lost by not following the dearer ones", () => {
  const { inPlace, within } = pathsIn(PUSHED_DOWN);
  const all = within(Infinity);
  const most = inPlace - 1;
  const cheap = all.filter(({ cost }) => cost <= most);
  expect(cheap[0]?.rows.slice(0, -1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(cheap[0]?.rows.at(-1)).toBe(-1);
  expect(cheap.length).toBeLessThan(all.length);
  const limited = within(most);
  expect(limited).toEqual(expect.arrayContaining([...cheap]));
  expect(limited.every(({ cost }) => cost <= most + 0.001)).toBe(true);
});

test("beside figures in place no path is worth following", () => {
  const slip = AMOUNTS.map((each) => each.replace("150.00 | | 150.00", "180.00 | | 150.00"));
  const { inPlace, within } = pathsIn(slip);
  expect(within(inPlace - 1)).toEqual([]);
});
