import assert from "node:assert/strict";
import { deskOn, looksOn, openedDesk, type Desk } from "./desk";
import { onPage, type BrowserTest } from "./stage";

const SHEET = "GK05";
/** 一般公共预算财政拨款支出决算表, 项目支出: rows 201, 20133, 2013350, 208, 20805. */
const WRONG = ["G8", "G9", "G11", "G12", "G13"];

/** The accountant's way through the published workbook with its five wrong figures. */
const wholeWay: BrowserTest = {
  name: "the seed: five cells marked, gone to, corrected, cleared",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022.xlsx", async (page) => {
      const desk = await openedDesk(page);
      await desk.tab(SHEET).click();
      const before = await looksOn(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      assert.deepEqual(await desk.marked(), WRONG);
      await findingLeadsToItsCell(desk);
      await correctionMakesItDisappear(desk);
      await clearingLeavesTheRest(desk, before);
    }),
};

async function findingLeadsToItsCell(desk: Desk): Promise<void> {
  await desk.tab("封面").click();
  await desk.goTo("G11");
  await desk.untilSelected("G11");
  assert.match(await desk.activeSheet(), new RegExp(SHEET));
}

async function correctionMakesItDisappear(desk: Desk): Promise<void> {
  await desk.cell("G11").dblclick();
  await desk.page.getByLabel("编辑 G11").fill("0");
  await desk.page.keyboard.press("Enter");
  assert.equal(await desk.selection(), "G12");
  await desk.cardOf("G11").waitFor({ state: "detached" });
  await desk.untilMarked(WRONG.filter((address) => address !== "G11"));
  assert.equal(await desk.selection(), "G12", "checking again moves nothing");
}

async function clearingLeavesTheRest(
  desk: Desk,
  before: Readonly<Record<string, string>>,
): Promise<void> {
  await desk.ribbon("清除标记").click();
  await desk.untilMarked([]);
  const corrected = before["G11"]!.replace("253.53", "0.00");
  assert.deepEqual(await looksOn(desk.page), { ...before, G11: corrected });
}

const colleagues: BrowserTest = {
  name: "marks of colleagues and fills of the file survive clearing",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022.xlsx&developer", async (page) => {
      const desk = await openedDesk(page);
      await desk.tab(SHEET).click();
      for (const address of ["G8", "E9"]) {
        await desk.cell(address).click();
        await desk.ribbon("标黄／取消").click();
      }
      const before = await looksOn(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      assert.notDeepEqual(await looksOn(page), before);
      await desk.ribbon("清除标记").click();
      await desk.untilMarked(["G8", "E9"]);
      assert.deepEqual(await looksOn(page), before);
    }),
};

const corrected: BrowserTest = {
  name: "the corrected workbook is saved at once by “check and save”",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022-corrected.xlsx", async (page) => {
      const desk = await openedDesk(page);
      await desk.ribbon("核对并保存").click();
      await page.getByRole("status").filter({ hasText: "已保存 1 次" }).waitFor();
      await desk.tab(SHEET).click();
      assert.deepEqual(await desk.marked(), []);
    }),
};

const otherWorkbook: BrowserTest = {
  name: "another workbook begins with a pane of its own",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022.xlsx", async (page) => {
      const desk = await openedDesk(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      await page.getByLabel("样例工作簿").selectOption("yunnan-form-2021-yuan.xls");
      const next = deskOn(page);
      await next.suspects.first().waitFor({ state: "detached" });
      await (await openedDesk(page)).ribbon("核对").click();
      await next.pane.getByText("2021 年度").waitFor();
    }),
};

export const SEED_TESTS: readonly BrowserTest[] = [wholeWay, colleagues, corrected, otherWorkbook];
