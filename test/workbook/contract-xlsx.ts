import { Workbook as ExcelJsWorkbook } from "exceljs";

/** The contract's workbook as Excel would write it. */
export async function contractXlsx(): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  const sheet = book.addWorksheet("收入支出决算总表");
  sheet.addRows([
    ["　收入", undefined, "201"],
    [undefined, undefined, 337.02],
    [1234.5, 337.0183, { formula: "B3+1", result: 338.02 }],
    [12, { error: "#REF!" }, true],
    [undefined, undefined, "a\nb"],
  ]);
  sheet.mergeCells("A1:B2");
  for (const address of ["C2", "B3", "C3"]) sheet.getCell(address).numFmt = "0.00";
  sheet.getCell("A3").numFmt = "#,##0.00";
  sheet.getCell("A5").border = { top: { style: "thin" } };
  sheet.getRow(4).hidden = true;
  book.addWorksheet("隐藏的表", { state: "hidden" }).getCell("A1").value = 1;
  book.addWorksheet("深藏的表", { state: "veryHidden" }).getCell("A1").value = 2;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
