import type { Suspect } from "../../../src/checking/suspects/suspect";
import { unlessWholeRows } from "../../../src/checking/suspects/rows-wrong";

/** A suspect as far as the rule looks at it. */
function suspect(line: string, columnKey: string, chainOf?: Suspect["chainOf"]): Suspect {
  const placed = { line, columnKey };
  const cell = { sign: 1, table: "expenditure", placed };
  return { cell, certain: true, ...(chainOf && { chainOf }) } as unknown as Suspect;
}

const certain = (suspects: readonly Suspect[]) =>
  unlessWholeRows(suspects).filter((each) => each.certain).length;

const ROWS = ["2070109", "2070111", "208"].flatMap((line) => [
  suspect(line, "基本支出"),
  suspect(line, "项目支出"),
]);

test("three rows wrong in two columns leave no figure certain, another's beside them neither", () => {
  expect(certain([...ROWS, suspect("合计", "小计")])).toBe(0);
});

test("two rows, one column of many rows, and a leaf with its totals stay certain", () => {
  const column = ["201", "202", "203", "204"].map((line) => suspect(line, "基本支出"));
  const leaf = { sheet: "x", row: 9, column: 3 };
  const chain = ["2010101", "20101", "201", "合计"].flatMap((line) => [
    suspect(line, "小计", leaf),
    suspect(line, "项目支出", leaf),
  ]);
  expect(certain(ROWS.slice(0, 4))).toBe(4);
  expect(certain(column)).toBe(4);
  expect(certain(chain)).toBe(8);
});
