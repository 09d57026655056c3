import { withAddresses } from "../../../src/workbook/file/cell-addresses";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { markCopy } from "../../../src/workbook/marking/mark-copy";
import type { SheetsRead } from "../../../src/workbook/port";
import { excelFile } from "../../accounts/excel-file";
import { randomPublication } from "../../accounts/publish";
import { seededRandom } from "../../accounts/random";
import { strippedAddresses } from "../stripped-addresses";

test.each([
  ["all named", '<row r="2"><c r="B2"/></row>', '<row r="2"><c r="B2"/></row>'],
  [
    "none named",
    "<row><c/><c><v>1</v></c></row><row><c t='s'/></row>",
    `<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t='s'/></row>`,
  ],
  [
    "one beside a named one, and one beside that",
    '<row r="5"><c r="C5" s="1"/><c s="2"/><c><v>1</v></c></row>',
    '<row r="5"><c r="C5" s="1"/><c r="D5" s="2"/><c r="E5"><v>1</v></c></row>',
  ],
  [
    "a row below a named one, empty rows counted",
    '<row r="5"/><row/><row><c/></row>',
    '<row r="5"/><row r="6"/><row r="7"><c r="A7"/></row>',
  ],
  ["a comment is no cell", "<row><!-- <c/> --><c/></row>", '<row r="1"><c r="A1"/></row>'],
  [
    "other elements that begin alike, and other attributes that end alike",
    '<row><cols/><c xr="Z9"><v>1</v></c></row>',
    '<row r="1"><cols/><c r="A1" xr="Z9"><v>1</v></c></row>',
  ],
])("%s", (_, data, expected) => {
  expect(withAddresses(data)).toBe(expected);
});

async function sheetsIn(bytes: Uint8Array): Promise<SheetsRead> {
  const opened = openWorkbookBytes("决算.xlsx", bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened.workbook.readSheets();
}

test("every cell of drawn workbooks stays in its place when addresses are left out, in a marked copy too", async () => {
  for (let seed = 0; seed < 12; seed++) {
    const bytes = await excelFile(randomPublication(seed).files[0]!.sheets);
    const whole = await sheetsIn(bytes);
    const stripped = strippedAddresses(bytes, seededRandom(seed));
    expect(Buffer.compare(stripped, bytes)).not.toBe(0);
    expect(await sheetsIn(stripped)).toEqual(whole);
    const marks = whole.sheets.map(({ name }) => {
      return { sheet: name, address: "C3", kind: "error", comment: "应为 1.00。" } as const;
    });
    const copy = markCopy(stripped, marks);
    if (copy.kind === "refused") throw new Error(copy.message);
    expect(await sheetsIn(copy.bytes)).toEqual(whole);
  }
});
