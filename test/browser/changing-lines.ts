import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../src/sheets/sheet";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { openedDesk } from "./desk";
import { dropWorkbook } from "./dropping";
import { workbookWithoutLine } from "./made-workbooks";
import { onPage, type BrowserTest } from "./stage";

const ROOT = join(__dirname, "..", "..");
const FOLDER = join(ROOT, "build", "screenshots");
const CLEAN = "qiaokou-media-centre-2022-corrected.xlsx";
const SHEET = "GK05";

async function sheetIn(path: string): Promise<Sheet> {
  const opened = openWorkbookBytes("下载.xlsx", new Uint8Array(readFileSync(path)));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  return sheets.find(({ name }) => name.startsWith(SHEET))!;
}

const line: BrowserTest = {
  name: "the page without Excel: a line that was left out is put in, taken out, put in, and is in the download",
  run: (stage) =>
    onPage(stage, `?sample=${CLEAN}`, async (page) => {
      const desk = await openedDesk(page);
      await dropWorkbook(desk, "漏行.xlsx", await workbookWithoutLine());
      await desk.ribbon("核对").click();
      const offered = desk.pane.getByRole("button", { name: /^插入第 \d+ 行 2101103$/ });
      await offered.click();
      const insert = desk.pane.getByRole("button", { name: /^插入第 \d+ 行$/ });
      await page.screenshot({ path: join(FOLDER, "line-preview.png") });
      await insert.click();
      await desk.pane.getByText(/^第 \d+ 行已插入 2101103 公务员医疗补助。$/).waitFor();
      await page.screenshot({ path: join(FOLDER, "line-inserted.png") });
      await desk.pane.getByRole("button", { name: "撤销" }).click();
      await offered.click();
      await insert.click();
      await desk.pane.getByText(/^第 \d+ 行已插入 2101103 公务员医疗补助。$/).waitFor();
      const waiting = page.waitForEvent("download");
      await desk.ribbon("下载工作簿").click();
      const sheet = await sheetIn(await (await waiting).path());
      const clean = await sheetIn(join(ROOT, "samples", CLEAN));
      const printed = ({ rows }: Sheet) =>
        rows.map((row) => Array.from(row ?? [], (cell) => cell?.text || "0").join("|"));
      assert.deepEqual(printed(sheet).slice(0, 20), printed(clean).slice(0, 20));
    }),
};

export const LINE_TESTS: readonly BrowserTest[] = [line];
