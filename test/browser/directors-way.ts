import assert from "node:assert/strict";
import { openedDesk, type Desk } from "./desk";
import { dropFile, dropWorkbook } from "./dropping";
import { slidWorkbook, workbookOfSheets } from "./made-workbooks";
import { onPage, type BrowserTest } from "./stage";

const CLEAN = "?sample=qiaokou-media-centre-2022-corrected.xlsx";
const FINDINGS = 85;

/** Many findings: led to the first, looked at by kind, table and code, one explained, the report handed in. */
const manyFindings: BrowserTest = {
  name: "a director's way through 85 findings, from a file dropped in to the report",
  run: (stage) =>
    onPage(stage, CLEAN, async (page) => {
      const desk = await openedDesk(page);
      await dropWorkbook(desk, "滑动的表.xlsx", await slidWorkbook());
      await desk.ribbon("核对").click();
      await desk.pane.getByRole("button", { name: `全部 ${FINDINGS}`, exact: true }).waitFor();
      await desk.pane.getByText(`1/${FINDINGS}`, { exact: true }).waitFor();
      await looksAtOneKind(desk);
      await explainsOne(desk);
      await handsTheReportIn(desk);
    }),
};

async function looksAtOneKind({ pane, page, selection }: Desk): Promise<void> {
  const cards = pane.locator("main li:has(button)");
  await pane.getByRole("button", { name: /^错误 \d+$/ }).click();
  const all = await pane.getByLabel("显示哪张表").locator("option").allInnerTexts();
  assert.ok(all.length > 4, `tables to choose from: ${all.join()}`);
  await pane.getByLabel("显示哪张表").selectOption({ index: 1 });
  await pane.getByText(/^(\d+ 处|1\/\d+)$/).waitFor();
  const ofOneTable = await cards.count();
  assert.ok(ofOneTable > 0 && ofOneTable < FINDINGS);
  await pane.getByLabel("显示哪张表").selectOption({ index: 0 });
  await pane.getByLabel("查找编码、名称或单元格").fill("2080505");
  await pane.getByText("2080505").first().waitFor();
  const before = await selection();
  // The words typed into the search stay there while keys lead on.
  await pane.getByRole("button", { name: /^下一处/ }).click();
  await page.waitForFunction(
    (was) => document.querySelector("[aria-label=所选单元格]")?.textContent !== was,
    before,
  );
  assert.equal(await pane.getByLabel("查找编码、名称或单元格").inputValue(), "2080505");
  await pane.getByLabel("查找编码、名称或单元格").fill("");
  await pane.getByRole("button", { name: /^全部 / }).click();
}

async function explainsOne({ pane }: Desk): Promise<void> {
  await pane.getByRole("button", { name: /^忽略/ }).first().click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("textbox").fill("已与财政局核对");
  await dialog.getByRole("button", { name: "忽略", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await pane.getByText(/^已处理 1\/\d+$/).waitFor();
  await pane.getByRole("button", { name: "已忽略 1", exact: true }).click();
  await pane.getByText("已与财政局核对").waitFor();
  await pane.getByRole("button", { name: /^全部 / }).click();
}

async function handsTheReportIn({ pane, page }: Desk): Promise<void> {
  for (const ending of [".xlsx", ".docx"]) {
    await pane.getByRole("button", { name: "核对报告…" }).click();
    const dialog = pane.getByRole("dialog", { name: "核对报告" });
    await dialog.getByLabel("审核人").fill("王主任");
    const waiting = page.waitForEvent("download");
    await dialog.getByRole("button", { name: `下载 ${ending}` }).click();
    assert.equal((await waiting).suggestedFilename(), `决算核对报告${ending}`);
    await dialog.waitFor({ state: "detached" });
  }
}

/** Two hundred sheets: nine of them are tables, and the one wrong figure is found and gone to. */
const manySheets: BrowserTest = {
  name: "a director's way on a workbook with 200 sheets: the wrong figure, and back from the last sheet",
  run: (stage) =>
    onPage(stage, CLEAN, async (page) => {
      const desk = await openedDesk(page);
      await dropWorkbook(desk, "二百张表.xlsx", await workbookOfSheets(200));
      assert.equal(await page.locator(".sheet-tabs button").count(), 200);
      await desk.tab("项目明细199").click();
      await desk.ribbon("核对").click();
      await desk.cardOf("G11").waitFor();
      await desk.untilSelected("G11");
      assert.match(await desk.activeSheet(), /^GK05/);
      await desk.pane.getByRole("button", { name: /^G11 改为/ }).click();
      await desk.pane.getByRole("button", { name: "写入 G11" }).click();
      await desk.cardOf("G11").waitFor({ state: "detached" });
      await desk.pane.getByRole("button", { name: "撤销", exact: true }).click();
      await desk.cardOf("G11").waitFor();
      assert.equal(await desk.cell("G11").innerText(), "253.53");
    }),
};

/** What was typed and not downloaded is asked about before another file takes its place. */
const droppedOverWork: BrowserTest = {
  name: "a director drops a file over unsaved work: asked first, nothing lost, and then it is the new one's",
  run: (stage) =>
    onPage(stage, CLEAN, async (page) => {
      const desk = await openedDesk(page);
      const bytes = await slidWorkbook();
      await desk.tab("GK05").click();
      await desk.cell("G11").click();
      await page.keyboard.type("12.3");
      const asked: string[] = [];
      page.once("dialog", (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await dropFile(desk, "滑动的表.xlsx", bytes);
      assert.match(asked.join(), /没有下载的修改/);
      await desk.cell("G11").filter({ hasText: "12.3" }).waitFor();
      page.once("dialog", (dialog) => void dialog.accept());
      await dropWorkbook(desk, "滑动的表.xlsx", bytes);
      await desk.tab("GK05").click();
      assert.notEqual(await desk.cell("G11").innerText(), "12.3");
    }),
};

export const DIRECTORS_TESTS: readonly BrowserTest[] = [manyFindings, manySheets, droppedOverWork];
