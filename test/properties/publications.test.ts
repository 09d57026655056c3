import { assert, integer, property } from "fast-check";
import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import type { Cell, Sheet } from "../../src/sheets/sheet";
import { publicationArbitrary, randomPublication } from "../accounts/publish";
import { slippedSheets } from "./slipped-sheets";

/** A failing property prints its seed; a run of the same seed is the same publication. */
const RUNS = { numRuns: 15 };

function checked(sheets: readonly Sheet[]): CheckedAccounts {
  return checkAccounts("publication", { sheets, unread: [] });
}

/** What a report says, whatever the order and the names of its sheets. */
function gist({ tables, counts, findings, suspects }: CheckedAccounts) {
  return {
    tables: tables.map(({ table }) => table).sort(),
    counts,
    errors: findings.filter(({ severity }) => severity === "error").length,
    suspects: suspects.length,
  };
}

describe("what a report says does not depend on", () => {
  function sameAfter(change: (sheets: readonly Sheet[], seed: number) => readonly Sheet[]) {
    assert(
      property(publicationArbitrary(), (publication) => {
        const sheets = slippedSheets(publication);
        expect(gist(checked(change(sheets, publication.seed)))).toEqual(gist(checked(sheets)));
      }),
      RUNS,
    );
  }

  test("how often one asks", () => sameAfter((sheets) => sheets));

  test("other sheets in the workbook", () => {
    const note: Sheet = {
      ...EMPTY,
      name: "机构运行信息表",
      rows: [[text("在职人数"), number(12)]],
    };
    sameAfter((sheets) => [note, ...sheets, { ...EMPTY, name: "空" }]);
  });

  test("the order of the sheets", () => {
    sameAfter((sheets) => (hasPages(sheets) ? sheets : [...sheets].reverse()));
  });

  test("blank columns on the left", () => sameAfter((sheets) => sheets.map(withColumnBefore)));

  test("whether rows are hidden", () => {
    sameAfter((sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        hiddenRows: new Set(sheet.rows.keys()),
        hiddenColumns: new Set([1]),
      })),
    );
  });
});

/** Pages of one table follow each other, and a table without its unit takes that of its sheet. */
function hasPages(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => cell?.text.includes("续") ?? false)),
  );
}

const EMPTY: Sheet = {
  name: "",
  visibility: "visible",
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function text(value: string): Cell {
  return { value, text: value };
}

function number(value: number): Cell {
  return { value, text: String(value) };
}

function withColumnBefore(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row && [undefined, ...row]),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      firstColumn: merge.firstColumn + 1,
      lastColumn: merge.lastColumn + 1,
    })),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + 1)),
  };
}

/** Here what would explain a cell lies between two printed amounts: it is no explanation. */
const ONLY_HALF_A_DIGIT_FITS = 730565;
/** All parts of 301 and of 303 are too small to be printed. */
const PARTS_ROUNDED_TO_NOTHING = 832543;

test("accepting every suggestion leaves nothing broken", () => {
  let mendedSets = 0;
  assert(
    property(integer({ min: 0, max: 1_000_000 }), (seed) => {
      const sheets = slippedSheets(randomPublication(seed));
      const { suspects, causes, counts, suspectsRemark } = checked(sheets);
      // A line, a code or a column that is wrong is mended by hand, not by writing figures.
      if (counts.broken === 0 || suspectsRemark !== undefined || causes.length > 0) return;
      if (suspects.some(({ suggested }) => suggested === undefined)) return;
      const mended = suspects.reduce(
        (so, { cell, suggested }) => withFigure(so, cell.placed, suggested!),
        sheets,
      );
      expect(checked(mended).counts.broken).toBe(0);
      mendedSets++;
    }),
    { numRuns: 50, examples: [[ONLY_HALF_A_DIGIT_FITS], [PARTS_ROUNDED_TO_NOTHING]] },
  );
  expect(mendedSets).toBeGreaterThan(20);
});

function withFigure(
  sheets: readonly Sheet[],
  { sheet: name, row, column }: { sheet: string; row: number; column: number },
  suggested: string,
): readonly Sheet[] {
  const decimals = suggested.split(".")[1]?.length ?? 0;
  const cell = {
    value: Number(suggested),
    text: suggested,
    format: `0.${"0".repeat(decimals)}`.replace(/\.$/, ""),
  };
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: sheet.rows.map((line, at) =>
            at === row ? placed(line ?? [], column, cell) : line,
          ),
        }
      : sheet,
  );
}

function placed(line: readonly (Cell | undefined)[], column: number, cell: Cell) {
  return Array.from({ length: Math.max(line.length, column + 1) }, (_, at) =>
    at === column ? cell : line[at],
  );
}
