import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Sheet } from "../../../src/sheets/sheet";
import { addressOf, placeOf } from "../../../src/sheets/address";
import type { SimulatedExcel } from "../../../src/simulated-excel/excel-face";
import { createSimulatedExcel } from "../../../src/simulated-excel/simulated-excel";
import { editedCopy } from "../../../src/workbook/editing/edited-copy";
import { withMovedRows } from "../../../src/workbook/editing/moved-rows";
import { changesBetween } from "../../../src/workbook/editing/workbook-changes";
import { closeWindows, openInExcel } from "../excel/open-in-excel";
import { bytesIn, sheetsIn } from "./copies";

afterAll(closeWindows);

const SAMPLES = join(__dirname, "../../../samples");
const FILES = [
  "qiaokou-media-centre-2022.xlsx",
  "shanghai-form-2023.xlsx",
  "yunnan-form-2021-yuan.xlsx",
];

function bodyOf(sheets: readonly Sheet[]): Sheet {
  return sheets.filter(({ rows }) => rows.length > 15)[1]!;
}

function merged({ merges }: Pick<Sheet, "merges">): readonly string[] {
  return merges.map((merge) => JSON.stringify(merge)).sort();
}

/** Beside the table: a formula of which what it refers to moves, and one of which only its own cells do. */
const SHARED = { "N8:N10": ["E10+1", "E11+1", "E12+1"], "P12:P14": ["Q2+1", "Q3+1", "Q4+1"] };

/** The file with formulas over rows of a table, two of them shared by three cells each. */
async function withFormulas(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const before = await sheetsIn(bytes);
  const excel = createSimulatedExcel(before);
  const shared = Object.entries(SHARED).map(([ref, formulas]) => ({ ref, formulas }));
  const entries = [
    ["N5", "=SUM(E8:E12)"],
    ["N6", "=E9+E10"],
    ...["Q2", "Q3", "Q4"].map((at, index) => [at, String(index)]),
    ...shared.flatMap(({ ref, formulas }) => {
      const { row, column } = placeOf(ref.split(":")[0]!)!;
      return formulas.map((formula, down) => [addressOf(row + down, column), `=${formula}`]);
    }),
  ];
  for (const [at, entry] of entries) excel.enter({ sheet: name, ...placeOf(at!)! }, entry!);
  const other = before.find((sheet) => sheet.name !== name)!;
  excel.enter({ sheet: other.name, ...placeOf("N5")! }, `='${name}'!E11`);
  const parts = unzipSync(bytesIn(editedCopy(bytes, changesBetween(before, excel.sheets(), []))));
  const part = Object.keys(parts).find((one) => Buffer.from(parts[one]!).includes("<f>E12+1</f>"))!;
  const xml = shared.reduce(
    (text, { ref, formulas: [first, ...others] }, group) =>
      others.reduce(
        (left, formula) => left.replace(`<f>${formula}</f>`, `<f t="shared" si="${group}"/>`),
        text.replace(`<f>${first}</f>`, `<f t="shared" ref="${ref}" si="${group}">${first}</f>`),
      ),
    Buffer.from(parts[part]!).toString("utf8"),
  );
  expect(xml.match(/t="shared"/g)).toHaveLength(6);
  return zipSync({ ...parts, [part]: new TextEncoder().encode(xml) });
}

async function expectSame(bytes: Uint8Array, before: readonly Sheet[], excel: SimulatedExcel) {
  const copy = bytesIn(editedCopy(bytes, changesBetween(before, excel.sheets(), [])));
  const after = await sheetsIn(copy);
  for (const sheet of excel.sheets()) {
    const read = after.find((one) => one.name === sheet.name)!;
    expect(changesBetween([read], [{ ...sheet, rowMoves: [] }], []).cells).toEqual([]);
    expect(merged(read)).toEqual(merged(sheet));
  }
}

describe.each(FILES)("rows of %s", (file) => {
  const original = new Uint8Array(readFileSync(join(SAMPLES, file)));

  it.each([
    ["one in the midst", [9]],
    ["two in different places", [12, 8]],
    ["between the cells of a shared formula", [8]],
    ["above the table", [0]],
    ["below all", [200]],
  ])("that came in stand in the copy: %s", async (_, places) => {
    const { name } = bodyOf(await sheetsIn(original));
    const bytes = await withFormulas(original, name);
    const before = await sheetsIn(bytes);
    const excel = createSimulatedExcel(before);
    for (const at of places) {
      excel.insertRows(name, at, 1);
      excel.enter({ sheet: name, row: at, column: 0 }, "2130106");
      excel.enter({ sheet: name, row: at, column: 4 }, "12.5");
    }
    await expectSame(bytes, before, excel);
  });

  it("that went are gone in the copy", async () => {
    const { name } = bodyOf(await sheetsIn(original));
    const bytes = await withFormulas(original, name);
    const before = await sheetsIn(bytes);
    const { excel, workbook } = await openInExcel(before);
    await workbook.readSheets();
    for (const row of [13, 10])
      expect(
        await workbook.deleteLine({ sheet: name, row, merges: [] }, ownCells(before, name, row)),
      ).toEqual({
        kind: "done",
      });
    await expectSame(bytes, before, excel);
  });
});

function ownCells(sheets: readonly Sheet[], name: string, row: number) {
  const cells = sheets.find((sheet) => sheet.name === name)!.rows[row] ?? [];
  return [
    { row: 0, column: 40, cell: undefined },
    ...Array.from(cells, (cell, column) => ({ row, column, cell })),
  ];
}

test("a sheet with a picture is refused, and nothing of it is written", async () => {
  const original = new Uint8Array(readFileSync(join(SAMPLES, FILES[0]!)));
  const parts = unzipSync(original);
  const before = await sheetsIn(original);
  const { name } = bodyOf(before);
  for (const part of Object.keys(parts).filter((one) => /worksheets\/sheet\d+\.xml$/.test(one)))
    parts[part] = Buffer.from(
      Buffer.from(parts[part]!)
        .toString("utf8")
        .replace("</worksheet>", '<drawing r:id="rId9" xmlns:r="r"/></worksheet>'),
    );
  const excel = createSimulatedExcel(before);
  excel.insertRows(name, 9, 1);
  expect(editedCopy(zipSync(parts), changesBetween(before, excel.sheets(), []))).toMatchObject({
    kind: "refused",
    message: expect.stringContaining(`“${name}”里插入或删去过行`) as string,
  });
});

test.each([
  [
    "rows and cells below have other numbers, the new row looks like the one above",
    { at: 1, count: 1 },
    '<worksheet><dimension ref="A1:B2"/><sheetData><row r="1" ht="20"><c r="A1" s="3" t="s"><v>0</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><dimension ref="A1:B3"/><sheetData><row r="1" ht="20"><c r="A1" s="3" t="s"><v>0</v></c></row><row r="2" ht="20"><c r="A2" s="3"/></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData></worksheet>',
  ],
  [
    "conditions, filters and breaks move, what is beside the rows stays",
    { at: 1, count: 2 },
    '<worksheet><sheetData><row r="1"/></sheetData><autoFilter ref="A1:B9"/><conditionalFormatting sqref="A1 B2:B9"><cfRule/></conditionalFormatting><rowBreaks count="1"><brk id="5" max="16383"/></rowBreaks></worksheet>',
    '<worksheet><sheetData><row r="1"></row><row r="2"></row><row r="3"></row></sheetData><autoFilter ref="A1:B11"/><conditionalFormatting sqref="A1 B4:B11"><cfRule/></conditionalFormatting><rowBreaks count="1"><brk id="7" max="16383"/></rowBreaks></worksheet>',
  ],
  [
    "a row that goes takes its cells along",
    { at: 0, count: -1 },
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
  ],
])("%s", (_, move, xml, moved) => {
  expect(withMovedRows(xml, { sheet: "表", ...move })).toBe(moved);
});
