import type { FoundCause } from "../../../src/checking/causes/found-cause";
import type { Suspect } from "../../../src/checking/suspects/suspect";
import { unlessUnlikely, unlessWholeRows } from "../../../src/checking/suspects/rows-wrong";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { expenditureTable } from "../report-on";

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

describe("an explanation of which nothing is certain", () => {
  const readings = new Readings(
    recognise(
      parseSheets(
        expenditureTable("合计 | | 900.00 | 900.00 |", "201 | 一般公共服务 | 900.00 | 900.00 |"),
      ),
    ).readings,
  );
  const exchange = (...keys: readonly string[]) =>
    ({
      cause: { kind: "lines", table: "expenditure", lines: keys.map((key) => ({ key })) },
      certain: true,
    }) as unknown as FoundCause;
  const certainIn = (causes: readonly FoundCause[], suspects: readonly Suspect[]) => {
    const found = unlessUnlikely({ causes, suspects }, readings);
    return [...found.causes, ...found.suspects].map((each) => each.certain);
  };
  const plain = suspect("208", "基本支出");

  test.each<[string, readonly FoundCause[], readonly Suspect[]]>([
    ["needs an amount below nought", [], [{ ...plain, suggested: "-4.20" }, plain]],
    [
      "has a line wrong that it exchanges",
      [exchange("201", "202")],
      [suspect("202", "基本支出"), plain],
    ],
    ["exchanges a line twice", [exchange("201", "202"), exchange("202", "203")], [plain]],
  ])("%s", (_, causes, suspects) => {
    expect(certainIn(causes, suspects)).not.toContain(true);
  });

  test("else it stays as certain as it was", () => {
    expect(certainIn([exchange("201", "202")], [{ ...plain, suggested: "4.20" }])).toEqual([
      true,
      true,
    ]);
  });
});
