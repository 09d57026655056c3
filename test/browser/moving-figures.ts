import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { openedDesk, type Desk } from "./desk";
import { dropWorkbook } from "./dropping";
import { workbookWithColumnSlid } from "./made-workbooks";
import { onPage, type BrowserTest } from "./stage";

const ROOT = join(__dirname, "..", "..");
const FOLDER = join(ROOT, "build", "screenshots");
const CLEAN = "qiaokou-media-centre-2022-corrected.xlsx";
const WHAT = "第 8–24 行“基本支出”的金额";

/** What the cells of 支出决算表 hold in a file; nothing for a blank one. */
async function valuesIn(path: string): Promise<readonly string[]> {
  const opened = openWorkbookBytes("下载.xlsx", new Uint8Array(readFileSync(path)));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  const { rows } = sheets.find(({ name }) => name.startsWith("GK03"))!;
  return rows.map((row) => Array.from(row ?? [], (cell) => cell?.text || "0").join("|"));
}

async function downloaded(page: Page, desk: Desk): Promise<string> {
  const waiting = page.waitForEvent("download");
  await desk.ribbon("下载工作簿").click();
  return (await waiting).path();
}

/** Looks at the preview and has the figures go back; seen done when the pane says so and has nothing left to tell. */
async function moveBack(desk: Desk): Promise<void> {
  await desk.pane.getByRole("button", { name: `移回${WHAT}` }).click();
  const preview = desk.pane.getByRole("group", { name: `移回${WHAT}` });
  await preview.getByRole("rowheader", { name: /^第 8 行 201 / }).waitFor();
  await desk.page.screenshot({ path: join(FOLDER, "move-preview.png") });
  await preview.getByRole("button", { name: "移回金额", exact: true }).click();
  await desk.pane.getByText(`${WHAT}已移回。`, { exact: true }).waitFor();
  await desk.suspects.first().waitFor({ state: "detached" });
}

const column: BrowserTest = {
  name: "the page without Excel: a column that slid is moved back, undone, moved back, and is in the download",
  run: (stage) =>
    onPage(stage, `?sample=${CLEAN}`, async (page) => {
      const desk = await openedDesk(page);
      await dropWorkbook(desk, "错行.xlsx", await workbookWithColumnSlid());
      await desk.ribbon("核对").click();
      await desk.pane.getByRole("button", { name: `移回${WHAT}` }).waitFor();
      await page.screenshot({ path: join(FOLDER, "move-offered.png") });
      await moveBack(desk);
      await desk.pane.getByRole("button", { name: "撤销" }).click();
      await desk.pane.getByText(`已撤销：${WHAT}已移回。`, { exact: true }).waitFor();
      await desk.suspects.first().waitFor();
      await moveBack(desk);
      await page.screenshot({ path: join(FOLDER, "move-done.png") });
      const clean = await valuesIn(join(ROOT, "samples", CLEAN));
      assert.deepEqual(await valuesIn(await downloaded(page, desk)), clean);
    }),
};

export const MOVING_TESTS: readonly BrowserTest[] = [column];
