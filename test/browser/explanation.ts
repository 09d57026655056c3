import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import { looksOn, openedDesk, type Desk } from "./desk";
import { onPage, type BrowserTest, type Stage } from "./stage";

const SEED = "?sample=qiaokou-media-centre-2022-corrected.xlsx";

/** The desk over the corrected seed, its explanation shown. */
function onExplanation(
  stage: Stage,
  run: (desk: Desk) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const opened = async (page: Page) => {
    const desk = await openedDesk(page);
    await desk.pane.getByRole("tab", { name: "决算说明" }).click();
    await run(desk);
  };
  return onPage(stage, SEED, opened, options);
}

/** The accountant's way from a workbook to a text that Word takes. */
const fromCellsToWord: BrowserTest = {
  name: "the explanation: a number leads to its cell, a gap is filled in, the text is copied for Word",
  run: (stage) =>
    onExplanation(
      stage,
      async (desk) => {
        const third = desk.pane.getByRole("region", { name: /^三、支出/ });
        await third.getByRole("button", { name: "326.67" }).click();
        await desk.untilSelected("F7");
        const tenth = desk.pane.getByRole("region", { name: /^十、/ });
        await tenth.getByRole("button", { name: "〔待填：机关运行经费〕", exact: true }).click();
        await desk.pane.getByRole("dialog").getByRole("textbox").fill("26.68");
        await desk.pane.getByRole("button", { name: "填入", exact: true }).click();
        await tenth.getByRole("button", { name: "26.68", exact: true }).waitFor();
        await openStep(desk, "③ 导出");
        await desk.pane.getByText("其他方式").click();
        await desk.pane.getByRole("button", { name: "复制全文" }).click();
        await desk.pane.getByText("已复制决算说明全文，可以粘贴到 Word。").waitFor();
        const kinds = await desk.page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const html = await (await item!.getType("text/html")).text();
          const plain = await (await item!.getType("text/plain")).text();
          return { html, plain };
        });
        assert.match(kinds.plain, /机关运行经费支出26\.68万元/);
        assert.match(kinds.html, /仿宋_GB2312/);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ),
};

/** Word's own format is made in the page, by a library that is loaded then. */
const asDocument: BrowserTest = {
  name: "the explanation is saved as a Word document",
  run: (stage) =>
    onExplanation(stage, async (desk) => {
      const download = desk.page.waitForEvent("download");
      await openStep(desk, "③ 导出");
      await desk.pane.getByRole("button", { name: "下载 .docx" }).click();
      assert.match((await download).suggestedFilename(), /部门决算情况说明\.docx$/);
    }),
};

const lastYear: BrowserTest = {
  name: "last year's workbook of another year is refused in a sentence",
  run: (stage) =>
    onExplanation(stage, async (desk) => {
      await desk.pane.getByRole("region", { name: /^三、支出/ }).waitFor();
      await openStep(desk, "① 上年、预算");
      await desk.pane
        .getByLabel("上年的决算表", { exact: true })
        .setInputFiles("samples/shanghai-form-2023.xlsx");
      await desk.pane.getByText(/上年的工作簿是 2023 年度的/).waitFor();
      await desk.pane.getByRole("region", { name: /^三、支出/ }).waitFor();
    }),
};

const budget: BrowserTest = {
  name: "the budget's publication fills in what was planned for each 项",
  run: (stage) =>
    onExplanation(stage, async (desk) => {
      await openStep(desk, "① 上年、预算");
      await desk.pane
        .getByLabel("本年的预算公开表", { exact: true })
        .setInputFiles("samples/qiaokou-media-centre-2022-budget.xlsx");
      const fifth = desk.pane.getByRole("region", { name: /^五、/ });
      await fifth.getByRole("button", { name: "185.17" }).waitFor();
      await fifth.getByRole("button", { name: "136.92%" }).waitFor();
      await desk.pane.getByText(/2022 年度，填好 \d+ 处，qiaokou.*budget\.xlsx/).waitFor();
      await desk.pane.getByRole("button", { name: /^不再使用本年的预算公开表/ }).click();
      await fifth.getByRole("button", { name: "185.17" }).waitFor({ state: "detached" });
    }),
};

const asSheets: BrowserTest = {
  name: "the explanation is put into sheets; their charts follow the tables, which stay as they were",
  run: (stage) =>
    onExplanation(stage, async (desk) => {
      await desk.tab("GK03").click();
      const before = await looksOn(desk.page);
      await insert(desk, "另一张新工作表（原有的表不动）");
      await desk.pane.getByText(/已插入工作表“决算说明”、“决算说明图”/).waitFor();
      await desk.tab("决算说明图").click();
      const chart = desk.page.locator(".chart").filter({ hasText: "本年支出结构" });
      await chart.getByText(/基本支出 326\.67/).waitFor();
      await desk.tab("GK03").click();
      assert.deepEqual(await looksOn(desk.page), before);
      await insert(desk, "各表的右边");
      await desk.pane.getByText(/图在各表的右边/).waitFor();
      await desk.tab("GK03").click();
      await desk.page.locator(".chart").filter({ hasText: "本年支出结构" }).waitFor();
    }),
};

/** Unfolds one of the three steps. */
export async function openStep({ pane }: Desk, title: string): Promise<void> {
  const step = pane.getByRole("button", { name: title });
  await step.waitFor();
  if ((await step.getAttribute("aria-expanded")) === "false") await step.click();
}

/** The pane's window is as high as the page less the ribbon: there the text is to be seen at once. */
const beginsHigh: BrowserTest = {
  name: "the explanation begins in the upper third at 1280×720",
  run: (stage) =>
    onExplanation(
      stage,
      async (desk) => {
        const title = desk.pane.getByRole("heading", { name: /情况说明$/, level: 2 });
        await title.waitFor();
        const { y: top } = (await title.boundingBox())!;
        const { y, height } = (await desk.page.locator("iframe").boundingBox())!;
        assert.ok(
          top - y < height / 3 || top - y < 720 / 3,
          `it begins at ${top - y} of ${height}`,
        );
      },
      { viewport: { width: 1280, height: 720 } },
    ),
};

async function insert(desk: Desk, places: string): Promise<void> {
  await openStep(desk, "③ 导出");
  if (!(await desk.pane.getByRole("button", { name: "插入工作表…" }).isVisible()))
    await desk.pane.getByText("其他方式").click();
  await desk.pane.getByRole("button", { name: "插入工作表…" }).click();
  const dialog = desk.pane.getByRole("dialog", { name: "插入工作表" });
  await dialog.getByLabel(places).click();
  await dialog.getByRole("button", { name: "插入" }).click();
  await dialog.waitFor({ state: "detached" });
}

export const EXPLANATION_TESTS: readonly BrowserTest[] = [
  fromCellsToWord,
  asDocument,
  lastYear,
  budget,
  asSheets,
  beginsHigh,
];
