import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { openedDesk, type Desk } from "./desk";
import { dropFile } from "./dropping";
import { onPage, type BrowserTest } from "./stage";

const SEED = "?sample=qiaokou-media-centre-2022.xlsx";
const SHEET = "GK05";

async function editing(desk: Desk, address: string, text: string): Promise<void> {
  await desk.cell(address).click();
  await desk.page.keyboard.type(text);
  await desk.page.getByLabel(`编辑 ${address}`).waitFor();
}

const clickingElsewhere: BrowserTest = {
  name: "the page without Excel: what was typed stands where it was typed, taken back and made again",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const desk = await openedDesk(page);
      await desk.tab(SHEET).click();
      const before = await desk.cell("G9").innerText();
      await editing(desk, "G11", "7");
      await desk.cell("G9").click();
      assert.equal(await desk.cell("G11").innerText(), "7.00");
      assert.equal(await desk.cell("G9").innerText(), before);
      assert.equal(await desk.selection(), "G9");
      await page.keyboard.press("Control+z");
      assert.equal(await desk.cell("G11").innerText(), "253.53");
      await page.keyboard.press("Control+y");
      assert.equal(await desk.cell("G11").innerText(), "7.00");
    }),
};

const blocks: BrowserTest = {
  name: "the page without Excel: blocks are copied, pasted and emptied as one",
  run: (stage) =>
    onPage(
      stage,
      SEED,
      async (page) => {
        const desk = await openedDesk(page);
        await desk.tab(SHEET).click();
        await desk.cell("E8").click();
        await page.keyboard.press("Shift+ArrowDown");
        await page.keyboard.press("Shift+ArrowRight");
        await page.keyboard.press("Control+c");
        await desk.cell("I8").click();
        await page.keyboard.press("Control+v");
        for (const [from, to] of [
          ["E8", "I8"],
          ["F9", "J9"],
        ] as const)
          assert.equal(await desk.cell(to).innerText(), await desk.cell(from).innerText());
        await page.keyboard.press("Control+z");
        assert.equal(await desk.cell("I8").innerText(), "");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ),
};

const downloaded: BrowserTest = {
  name: "the page without Excel: the workbook is downloaded as it is now; leaving with changes asks",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const desk = await openedDesk(page);
      await desk.tab(SHEET).click();
      await editing(desk, "G11", "0");
      await page.keyboard.press("Enter");
      const asked: string[] = [];
      page.once("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await page.getByLabel("样例工作簿").selectOption("shanghai-form-2023.xlsx");
      assert.match(asked[0] ?? "", /没有下载的修改/);
      assert.equal(await desk.cell("G11").innerText(), "0.00");
      const waiting = page.waitForEvent("download");
      await desk.ribbon("下载工作簿").click();
      const path = await (await waiting).path();
      const opened = openWorkbookBytes("下载.xlsx", new Uint8Array(readFileSync(path)));
      assert.equal(opened.kind, "opened");
      if (opened.kind !== "opened") return;
      const { sheets } = await opened.workbook.readSheets();
      const sheet = sheets.find(({ name }) => name.startsWith(SHEET))!;
      assert.equal(sheet.rows[10]?.[6]?.value, 0);
      await page.getByLabel("样例工作簿").selectOption("shanghai-form-2023.xlsx");
      await desk.tab("表2").waitFor();
    }),
};

const dropped: BrowserTest = {
  name: "the page without Excel: a file that cannot be opened says so, and shows nothing of the one before",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const desk = await openedDesk(page);
      await dropFile(desk, "坏的.xlsx", Buffer.from("这不是工作簿"));
      await page.getByRole("grid").waitFor({ state: "detached" });
      await page.getByRole("status").filter({ hasText: "坏的.xlsx" }).waitFor();
      await page.getByLabel("样例工作簿").selectOption("shanghai-form-2023.xlsx");
      await openedDesk(page);
    }),
};

export const PAGE_WITHOUT_EXCEL_TESTS: readonly BrowserTest[] = [
  clickingElsewhere,
  blocks,
  downloaded,
  dropped,
];
