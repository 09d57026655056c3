import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { createSimulatedExcel } from "../../../src/simulated-excel/simulated-excel";
import { placeOf } from "../../../src/sheets/address";
import { editedCopy } from "../../../src/workbook/editing/edited-copy";
import { withEditedCells } from "../../../src/workbook/editing/edited-cells";
import { changesBetween } from "../../../src/workbook/editing/workbook-changes";
import { memoryInFile } from "../../../src/workbook/file/memory-in-file";
import { memoryXml } from "../../../src/workbook/memory-xml";
import { bytesIn, sheetsIn } from "./copies";

const SAMPLES = join(__dirname, "../../../samples");
const FILES = [
  "qiaokou-media-centre-2022.xlsx",
  "shanghai-form-2023.xlsx",
  "yunnan-form-2021-yuan.xlsx",
];

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, file)));
}

const ENTRIES = ["12.5", "0", "", "文字 <&>", "'007", "=1+2", "-3", "1,234.50"];

test.each(FILES)(
  "what was typed into %s stands in its copy, and everything else as it was",
  async (file) => {
    const bytes = bytesOf(file);
    const before = await sheetsIn(bytes);
    const excel = createSimulatedExcel(before, { name: file });
    // A cell that holds something, an empty one beside, one in a row that the file has not.
    const places = ["C5", "D9", "E12", "A2", "K3", "B7", "C80", "AA200"];
    const { name } = before.find((sheet) => sheet.rows.length > 10)!;
    places.forEach((at, index) => excel.enter({ sheet: name, ...placeOf(at)! }, ENTRIES[index]!));
    const copy = bytesIn(editedCopy(bytes, changesBetween(before, excel.sheets(), [])));
    const after = await sheetsIn(copy);
    const wanted = excel.sheets();
    for (const sheet of wanted) {
      const read = after.find((one) => one.name === sheet.name)!;
      expect(changesBetween([read], [{ ...sheet, rowMoves: [] }], []).cells).toEqual([]);
      expect(read.merges).toEqual(sheet.merges);
    }
    const [parts, old] = [unzipSync(copy), unzipSync(bytes)];
    const changed = Object.keys(old).filter(
      (part) => !Buffer.from(parts[part]!).equals(old[part]!),
    );
    expect(changed).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
  },
);

test("without changes the copy holds the same parts", async () => {
  const bytes = bytesOf(FILES[0]!);
  const before = await sheetsIn(bytes);
  const changes = changesBetween(before, createSimulatedExcel(before).sheets(), []);
  expect(changes).toEqual({ moved: [], cells: [], added: [], parts: [] });
  expect(unzipSync(bytesIn(editedCopy(bytes, changes)))).toEqual(unzipSync(bytes));
});

test("what the product keeps goes with it, and a sheet that was added stands last", async () => {
  const bytes = bytesOf(FILES[0]!);
  const before = await sheetsIn(bytes);
  const excel = createSimulatedExcel(before, { parts: [memoryXml('{"schema":1}')] });
  excel.addSheet({ ...before[0]!, name: "核对报告", visibility: "visible" });
  const copy = bytesIn(editedCopy(bytes, changesBetween(before, excel.sheets(), excel.parts())));
  expect(memoryInFile(copy)).toBe('{"schema":1}');
  const after = await sheetsIn(copy);
  expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), "核对报告"]);
  expect(changesBetween([after.at(-1)!], [excel.sheets().at(-1)!], []).cells).toEqual([]);
  const again = bytesIn(
    editedCopy(copy, { moved: [], cells: [], added: [], parts: [memoryXml('{"schema":1,"x":2}')] }),
  );
  expect(memoryInFile(again)).toBe('{"schema":1,"x":2}');
});

test("an old .xls is refused with what to do instead", () => {
  const copy = editedCopy(bytesOf("yunnan-form-2021-yuan.xls"), {
    moved: [],
    cells: [],
    added: [],
    parts: [],
  });
  expect(copy).toMatchObject({ kind: "refused", message: expect.stringContaining("另存为 .xlsx") });
});

const NUMBER = { value: 5, text: "5" };

test.each([
  [
    "a style is kept, a text becomes a number",
    '<worksheet><sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></sheetData></worksheet>',
    { A1: NUMBER },
    '<row r="1"><c r="A1" s="3"><v>5</v></c></row>',
  ],
  [
    "cells come in their order",
    '<worksheet><sheetData><row r="2"><c r="A2"/><c r="D2"><v>1</v></c></row></sheetData></worksheet>',
    { C2: NUMBER, F2: NUMBER },
    '<row r="2"><c r="A2"/><c r="C2"><v>5</v></c><c r="D2"><v>1</v></c><c r="F2"><v>5</v></c></row>',
  ],
  [
    "rows come in their order, into sheets that have none as well",
    "<worksheet><sheetData/></worksheet>",
    { B3: NUMBER, A1: NUMBER },
    '<row r="1"><c r="A1"><v>5</v></c></row><row r="3"><c r="B3"><v>5</v></c></row>',
  ],
  [
    "prefixes are the file's",
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    { A1: NUMBER },
    '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>',
  ],
  [
    "places that are not named are counted",
    "<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>",
    { B1: NUMBER },
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row>',
  ],
  [
    "an emptied cell keeps its style",
    '<worksheet><sheetData><row r="1"><c r="A1" s="3"><f>B1</f><v>1</v></c></row></sheetData></worksheet>',
    { A1: undefined },
    '<row r="1"><c r="A1" s="3"/></row>',
  ],
])("%s", (_, xml, edits, data) => {
  const edited = withEditedCells(xml, new Map(Object.entries(edits)));
  expect(edited).toContain(data);
});

test("a formula that others share is written out for them when its cell is typed over", async () => {
  const bytes = bytesOf(FILES[0]!);
  const before = await sheetsIn(bytes);
  const target = before.find((sheet) => sheet.rows.length > 10)!;
  const shared = createSimulatedExcel(before);
  for (const [at, formula] of [
    ["H5", "=A1+1"],
    ["H6", "=A2+1"],
    ["H7", "=A3+1"],
  ] as const)
    shared.enter({ sheet: target.name, ...placeOf(at)! }, formula);
  const plain = bytesIn(editedCopy(bytes, changesBetween(before, shared.sheets(), [])));
  const parts = unzipSync(plain);
  const part = Object.keys(parts).find((name) => Buffer.from(parts[name]!).includes("A2+1"))!;
  const xml = Buffer.from(parts[part]!)
    .toString("utf8")
    .replace("<f>A1+1</f>", '<f t="shared" ref="H5:H7" si="0">A1+1</f>')
    .replace("<f>A2+1</f>", '<f t="shared" si="0"/>')
    .replace("<f>A3+1</f>", '<f t="shared" si="0"/>');
  expect(xml.match(/t="shared"/g)).toHaveLength(3);
  const { zipSync } = await import("fflate");
  const file = zipSync({ ...parts, [part]: new TextEncoder().encode(xml) });
  const opened = await sheetsIn(file);
  const excel = createSimulatedExcel(opened);
  excel.enter({ sheet: target.name, ...placeOf("H5")! }, "9");
  const after = await sheetsIn(
    bytesIn(editedCopy(file, changesBetween(opened, excel.sheets(), []))),
  );
  const column = after.find(({ name }) => name === target.name)!.rows.slice(4, 7);
  expect(column.map((row) => row?.[7]?.formula ?? row?.[7]?.value)).toEqual([9, "=A2+1", "=A3+1"]);
});
