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

describe("a book of last year that holds several sets", () => {
  const figures = (grid: string) => grid.replace(/([1-9])([0-9]*\.[0-9]{2})/g, "9$1$2");
  const opening = (tables: readonly TableReading[] | undefined) =>
    tables?.[0]?.figures.find(({ figure }) => figure.kind === "amount")?.figure;

  test("gives the set of the year before, though its own year's is the main one", () => {
    const before = lastYear(figures);
    const { books, troubles, remarks } = usableBooks(THIS_YEAR, {
      lastYear: THIS_YEAR,
      lastYearsOtherSets: [before],
    });
    expect([troubles, remarks]).toEqual([[], []]);
    expect(opening(books.lastYear)).toEqual(opening(before));
  });

  test.each(["本级", "汇总"])("gives 本级 to 本级 and 汇总 to 汇总: %s", (scope) => {
    const scoped = (tables: readonly TableReading[], as: string) =>
      tables.map((reading) => ({ ...reading, organisation: `某局（${as}）` }));
    const sets = ["汇总", "本级"].map((as) => scoped(lastYear(figures), as));
    const { books } = usableBooks(scoped(THIS_YEAR, scope), {
      lastYear: sets[0]!,
      lastYearsOtherSets: sets.slice(1),
    });
    expect(books.lastYear?.[0]?.organisation).toBe(`某局（${scope}）`);
  });
});
