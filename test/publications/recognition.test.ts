import { TABLE_IDS } from "../../src/tables/table-id";
import { randomPublication } from "../accounts/publish";
import { placesOf } from "../accounts/publishing/publication";
import { checkPublication, placesRead, sheetName } from "./checking";

/** Publications in layouts that were written without looking at the recogniser. */
const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);

/** Columns of budgets stand beside the final figures and are said, not read. */
const BUDGET_COLUMN = /年初预算数|全年预算数/;

describe.each(SEEDS)("publication %i", (seed) => {
  const { files } = randomPublication(seed);
  const checked = checkPublication(files);

  test("holds all nine tables", () => {
    expect(checked.tables.map(({ table }) => table).sort()).toEqual([...TABLE_IDS].sort());
    expect(checked.unread.filter(({ kind }) => kind !== "other")).toEqual([]);
  });

  test("raises no false alarm, and leaves no relation unchecked", () => {
    const errors = checked.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(checked.suspects).toEqual([]);
    expect(checked.gaps).toEqual([]);
  });

  test("has every final figure read from its own cell", () => {
    const read = placesRead(checked);
    const missing = files.flatMap((file) =>
      placesOf(file)
        .filter((place) => !BUDGET_COLUMN.test(place.column))
        .map((place) => `${sheetName(files, file, place.sheet)}!${place.address}`)
        .filter((place) => !read.has(place)),
    );
    expect(missing).toEqual([]);
  });
});
