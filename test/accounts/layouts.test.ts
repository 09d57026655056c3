import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import { assert, property } from "fast-check";
import { addressOf, placeOf } from "../../src/sheets/address";
import { cellAt } from "../../src/sheets/sheet";
import type { DrawnSheet } from "./drawing/drawn-sheet";
import { excelFile } from "./excel-file";
import { printedCodes } from "./forms/basic-expenditure-form";
import { spellNote } from "./forms/notes";
import { vintageOf } from "./forms/vintages";
import { HUBEI_2022 } from "./layouts";
import { legacyFile } from "./legacy-file";
import { publicationArbitrary, randomPublication } from "./publish";
import { isNothing } from "./printed-accounts";
import { placesOf, sheetsOf } from "./publishing/publication";

describe("laid out accounts", () => {
  it("put each figure where the ground truth says", () => {
    assert(
      property(publicationArbitrary(), ({ files }) => {
        for (const file of files) {
          const sheets = new Map(sheetsOf(file).map((sheet) => [sheet.name, sheet]));
          expect(sheets.size).toBe(file.sheets.length);
          for (const place of placesOf(file)) {
            const sheet = sheets.get(place.sheet);
            const at = placeOf(place.address);
            const cell = sheet && at && cellAt(sheet, at.row, at.column);
            expect(cell?.text ?? "").toBe(place.text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never write two things into one cell, nor into a merge's hidden part", () => {
    assert(
      property(publicationArbitrary(), ({ files }) => {
        for (const sheet of files.flatMap(({ sheets }) => sheets)) {
          const taken = new Set(sheet.cells.map(({ row, column }) => `${row}:${column}`));
          expect(taken.size).toBe(sheet.cells.length);
          for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges) {
            const inside = sheet.cells.filter(
              ({ row, column }) =>
                row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
            );
            expect(inside.filter((c) => c.row !== firstRow || c.column !== firstColumn)).toEqual(
              [],
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("print every figure that is not nothing", () => {
    assert(
      property(publicationArbitrary(), ({ printed, files, layout }) => {
        const places = files.flatMap(placesOf);
        const shown = new Set(places.map(({ table, line }) => `${table} ${line}`));
        for (const table of ["revenue", "expenditure", "government-funds"] as const)
          for (const { key } of printed.tables[table]) expect(shown).toContain(`${table} ${key}`);
        const context = { accounts: printed, layout: layout.form, place: 6 } as const;
        for (const { key, figures } of printedCodes({ ...context, table: "basic-expenditure" }))
          if (figures.决算数 && !isNothing(figures.决算数))
            expect(shown).toContain(`basic-expenditure ${key}`);
      }),
      { numRuns: 40 },
    );
  });

  it("come back from .xlsx and .xls with the same values, formats and merges", async () => {
    for (const seed of [3, 8, 21]) {
      const file = randomPublication(seed).files[0];
      if (!file) throw new Error("A publication has files");
      for (const bytes of [await excelFile(file.sheets), legacyFile(file.sheets)]) {
        const book = read(bytes, { type: "array", cellNF: true });
        for (const drawn of file.sheets) expectWritten(book.Sheets[drawn.name], drawn);
      }
    }
  });
});

function expectWritten(written: WorkSheet | undefined, drawn: DrawnSheet): void {
  expect(written?.["!merges"]?.length ?? 0).toBe(drawn.merges.length);
  for (const { row, column, value, format } of drawn.cells) {
    const cell = written?.[addressOf(row, column)] as CellObject | undefined;
    expect(cell?.v ?? "").toBe(value);
    if (format !== undefined) expect(cell?.z).toBe(format);
  }
}

describe("the forms of the years", () => {
  it("count their lines as the published ones do", () => {
    expect(vintageOf(2018).categories).toHaveLength(23);
    expect(vintageOf(2019).categories).toHaveLength(24);
    expect(vintageOf(2022).categories).toHaveLength(26);
    expect(vintageOf(2018).usedSurplus).toBe("用事业基金弥补收支差额");
    expect(() => vintageOf(1999)).toThrow("No form is known for 1999");
  });

  it("spell one relation in many ways", () => {
    const terms = Array.from({ length: 26 }, (_, i) => 32 + i);
    const relation = { kind: "行", left: 58, plus: terms } as const;
    const style = HUBEI_2022.notes;
    if (!style) throw new Error("湖北 prints its relations");
    expect(spellNote([relation], style)).toBe("58行＝（32＋33＋…＋57）行。");
    expect(spellNote([relation], { ...style, runs: "to", equals: "=", brackets: "()" })).toBe(
      "58行=(32至57)行。",
    );
    const balance = { kind: "栏各行", left: 6, plus: [1, 2], minus: [3] } as const;
    expect(spellNote([balance, balance], { ...style, between: ";" })).toBe(
      "6栏各行＝（1＋2－3）栏各行;6栏各行＝（1＋2－3）栏各行。",
    );
  });
});
