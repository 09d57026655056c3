import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../src/actions/check-accounts";
import type { Cell, Sheet, SheetRow } from "../../src/sheets/sheet";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import type { SheetsRead } from "../../src/workbook/port";

const FILE = "qiaokou-media-centre-2022-corrected.xlsx";
const SPENDING = "GK03 支出决算表";
const LAST_HEAD = "对附属单位补助支出";

async function sample(): Promise<SheetsRead> {
  const bytes = readFileSync(join(__dirname, "..", "..", "samples", FILE));
  const opened = openWorkbookBytes(FILE, bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened.workbook.readSheets();
}

/** 支出决算表 with a column 人员支出 behind its last: nine tenths of each amount of 基本支出. */
function withOneColumnMore(sheet: Sheet): Sheet {
  if (sheet.name !== SPENDING) return sheet;
  const heads = sheet.rows.findIndex((row) => row?.some((cell) => cell?.text === LAST_HEAD));
  const last = sheet.rows[heads]!.findIndex((cell) => cell?.text === LAST_HEAD);
  const further = (row: SheetRow | undefined, at: number): Cell | undefined => {
    if (at === heads) return { value: "人员支出", text: "人员支出" };
    const value = row?.[last - 3]?.value;
    if (typeof value !== "number" || at < heads + 2) return undefined;
    const part = (value * 0.9).toFixed(2);
    return { value: Number(part), text: part, format: "0.00" };
  };
  const rows = sheet.rows.map((row, at) => {
    const cells = Array.from({ length: last + 1 }, (_, column) => row?.[column]);
    return [...cells, further(row, at)];
  });
  return { ...sheet, rows };
}

function withFigure(sheet: Sheet, row: number, column: number, value: number): Sheet {
  const rows = sheet.rows.map((cells, at) =>
    at === row
      ? cells!.map((cell, index) => (index === column ? { ...cell!, value, text: String(value) } : cell))
      : cells,
  );
  return { ...sheet, rows };
}

describe("the corrected sample with a column 人员支出 that no form knows", () => {
  test("every relation holds, and the column is named", async () => {
    const { sheets, unread } = await sample();
    const accounts = checkAccounts(FILE, { sheets: sheets.map(withOneColumnMore), unread });
    expect(accounts.counts).toEqual({ held: 230, rounding: 0, broken: 0, notCheckable: 0 });
    expect(accounts.findings.map(({ message }) => message).join()).toContain("人员支出");
    expect(accounts.coverage.checked).toBeLessThan(accounts.coverage.printed);
  });

  test("a slip beside it is found, and its cell is certain", async () => {
    const { sheets, unread } = await sample();
    const wider = sheets.map(withOneColumnMore);
    const spending = wider.find(({ name }) => name === SPENDING)!;
    const row = spending.rows.findIndex((cells) => cells?.some((cell) => cell?.text === "事业运行"));
    const column = spending.rows[row]!.findIndex((cell) => cell?.value === 253.53);
    const slipped = wider.map((sheet) =>
      sheet === spending ? withFigure(sheet, row, column, 235.53) : sheet,
    );
    const { suspects } = checkAccounts(FILE, { sheets: slipped, unread });
    expect(suspects).toEqual([expect.objectContaining({ certain: true })]);
    expect(suspects[0]!.cell.placed).toMatchObject({ sheet: SPENDING, row, column });
  });
});
