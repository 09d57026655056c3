import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import type { Workbook } from "../../src/workbook/port";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { plainTextWorkbook } from "../../src/workbook/plain-text/plain-text-workbook";
import { contractXlsx } from "./contract-xlsx";
import { CONTRACT_GRID, itKeepsThePort } from "./port-contract";

function opened(name: string, bytes: Uint8Array): Workbook {
  const result = openWorkbookBytes(name, bytes);
  if (result.kind === "refused") throw new Error(result.message);
  return result.workbook;
}

describe("a text grid", () => {
  itKeepsThePort(() => plainTextWorkbook(CONTRACT_GRID));
});

describe("an .xlsx", () => {
  itKeepsThePort(async () => opened("表.xlsx", await contractXlsx()));
});

// Written by LibreOffice from the .xlsx above, because no library at hand writes formulas into an
// .xls; the third sheet was then made very hidden, which LibreOffice does not know.
describe("an .xls of Excel 97–2003", () => {
  itKeepsThePort(() => opened("表.xls", readFileSync(join(__dirname, "contract.xls"))));
});

describe("an XML Spreadsheet 2003", () => {
  itKeepsThePort(async () => {
    const book = read(await contractXlsx(), { type: "array", cellStyles: true });
    return opened(
      "表.xls",
      new Uint8Array(write(book, { type: "array", bookType: "xlml" }) as ArrayBuffer),
    );
  });
});
