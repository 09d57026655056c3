/**
 * What each step costs in Excel: requests to it and letters on the wire, through the real office.js
 * on the simulated Excel. `npm run bench:excel`. Counts, not times: they are the same on every machine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../src/actions/check-accounts";
import { marksOf } from "../src/actions/marks";
import type { Sheet } from "../src/sheets/sheet";
import { createSimulatedExcel } from "../src/simulated-excel/simulated-excel";
import { excelWorkbook } from "../src/workbook/excel/excel-workbook";
import { openWorkbookBytes } from "../src/workbook/file/open-bytes";
import { openOffice } from "../test/simulated-excel/office-window";

const SAMPLES = join(__dirname, "..", "samples");
const FILES = [
  "qiaokou-media-centre-2022.xlsx",
  "shanghai-form-2023.xlsx",
  "yunnan-form-2021-yuan.xlsx",
];

async function main(): Promise<void> {
  console.log("file | step | requests | KB sent | KB received");
  for (const file of FILES) await measure(file, await sheetsIn(file));
}

async function sheetsIn(file: string): Promise<readonly Sheet[]> {
  const opened = openWorkbookBytes(file, readFileSync(join(SAMPLES, file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  return (await opened.workbook.readSheets()).sheets;
}

async function measure(file: string, sheets: readonly Sheet[]): Promise<void> {
  const excel = createSimulatedExcel(sheets, { name: file });
  const window = await openOffice(excel);
  const workbook = excelWorkbook();
  // Once, when office.js has started: it tells Excel that it takes actions.
  await workbook.isDirty();
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    excel.resetTraffic();
    const result = await work();
    const { requests, sent, received } = excel.traffic();
    console.log([file, name, requests, kilo(sent), kilo(received)].join(" | "));
    return result;
  };
  const read = await step("read all sheets", () => workbook.readSheets());
  const marks = marksOf(checkAccounts(file, read));
  await step(`paint ${marks.length} cells`, () => workbook.paint(marks));
  await step("read one changed sheet", () => workbook.readSheetsNamed([read.sheets[3]!.name]));
  await step("write one figure", () =>
    workbook.writeAmount({ sheet: read.sheets[3]!.name, row: 30, column: 20 }, "1"),
  );
  await step("clear the marks", () => workbook.clearMarks());
  window.close();
}

function kilo(letters: number): string {
  return (letters / 1024).toFixed(1);
}

void main();
