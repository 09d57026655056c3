import { join } from "node:path";
import { usableBooks } from "../../src/actions/other-books";
import type { TableReading } from "../../src/tables/reading";
import { recognise } from "../../src/recognition/recognise";
import { CLEAN as CLEAN_GRID, sheetsOfCase } from "../cases/case-workbook";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { cli, ROOT, SEED } from "./run-cli";

const OTHERS = join(ROOT, "samples", "yunnan-form-2021-yuan.xlsx");
const THIS_YEAR = recognise(sheetsOfCase("all-nine-clean")).readings;

function lastYear(change: (grid: string) => string): readonly TableReading[] {
  return recognise(parseSheets(change(CLEAN_GRID.replaceAll("2023年", "2022年")))).readings;
}

test("a copy of this year's tables with last year's date is asked about", () => {
  const { remarks, troubles } = usableBooks(THIS_YEAR, { lastYear: lastYear((grid) => grid) });
  expect(troubles).toEqual([]);
  expect(remarks).toEqual([expect.stringContaining("逐个相同")]);
});

test("a book with other figures is used without a word; one with the wrong year is refused as that", () => {
  const other = lastYear((grid) => grid.replace(/([1-9])([0-9]*\.[0-9]{2})/g, "9$1$2"));
  expect(usableBooks(THIS_YEAR, { lastYear: other })).toMatchObject({ troubles: [], remarks: [] });
  expect(usableBooks(THIS_YEAR, { lastYear: THIS_YEAR })).toMatchObject({ remarks: [] });
});

test("another unit's book is not used, and the command ends with 2, unless it is accepted", () => {
  const refused = cli("check", SEED, "--last-year", OTHERS);
  expect([refused.status, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toContain("--accept-other-book");
  const accepted = cli("check", SEED, "--last-year", OTHERS, "--accept-other-book");
  expect(accepted.stdout).toContain("可能有误的单元格（5）");
});
