import { Workbook } from "exceljs";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { newXlsx } from "../../../src/workbook/new-file/new-xlsx";
import type { NewCell, NewSheet } from "../../../src/workbook/new-sheet";

function words(text: string): NewCell {
  return { kind: "words", text };
}

const LONG = "很长的一句话，".repeat(12);
const SHEET: NewSheet = {
  name: "清单 'A' & B",
  columnWidths: [6, 20, 12],
  rows: [
    { style: "title", cells: [words("标题 <1>")], spans: [3] },
    { style: "ruled-head", cells: ["序号", "问题", "金额"].map(words) },
    {
      style: "ruled",
      cells: [words("=1+1"), words(LONG), { kind: "amount", amount: "10.5", format: "0.00" }],
      centred: [0],
    },
    { style: "ruled", cells: [words("2"), words("第一行\n第二行\n第三行"), undefined] },
  ],
  charts: [],
  page: { across: true, repeatedRow: 1 },
};

async function opened() {
  const bytes = newXlsx([SHEET, { ...SHEET, name: "另一张", page: { across: false } }]);
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return { bytes, book, sheet: book.getWorksheet(SHEET.name)! };
}

test("what was put in is read again, words as words whatever they look like", async () => {
  const { bytes } = await opened();
  const read = openWorkbookBytes("报告.xlsx", bytes);
  if (read.kind === "refused") throw new Error(read.message);
  const { sheets } = await read.workbook.readSheets();
  expect(sheets.map(({ name }) => name)).toEqual([SHEET.name, "另一张"]);
  const [first] = sheets;
  expect(first!.rows[0]?.[0]?.text).toBe("标题 <1>");
  expect(first!.rows[2]?.slice(0, 3).map((cell) => cell?.text)).toEqual(["=1+1", LONG, "10.50"]);
  expect(first!.rows[2]?.[0]?.formula).toBeUndefined();
  expect(first!.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
});

test("it is printed on A4 across, as wide as the page, the head again on each page", async () => {
  const { sheet, book } = await opened();
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "2:2",
  });
  expect(book.getWorksheet("另一张")!.pageSetup.orientation).toBe("portrait");
});

test("rows are as high as their text needs, and cells of a form have lines around them", async () => {
  const { sheet } = await opened();
  const height = (row: number) => sheet.getRow(row).height;
  expect(height(3)).toBeGreaterThan(4 * height(2));
  expect(height(4)).toBeGreaterThan(2 * height(2));
  expect(sheet.getCell("B3").border).toMatchObject({ left: { style: "thin" } });
  expect(sheet.getCell("A3").alignment).toMatchObject({ horizontal: "center", wrapText: true });
  expect(sheet.getCell("B3").alignment.horizontal).toBeUndefined();
  expect(sheet.getCell("A2").font).toMatchObject({ bold: true });
});

test("the same sheets give the same bytes", () => {
  expect(newXlsx([SHEET])).toEqual(newXlsx([SHEET]));
});
