import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openedDesk } from "./desk";
import { onPage, type BrowserTest } from "./stage";

/**
 * Tabster, with which Fluent moves the focus, puts hidden stops around the page that hand the focus on as
 * they get it. axe's `aria-hidden-focus` tells of them, though the rule that it stands for does not mean
 * what loses the focus at once (ACT rule 6cfa84, “focusable”). That none keeps it is a test in `reach.ts`.
 */
const HANDS_ON = /data-tabster-dummy/;

/** Holds a page, its pane included, to all that axe knows. */
export async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, nodes }) => {
    const own = nodes.filter(({ html }) => id !== "aria-hidden-focus" || !HANDS_ON.test(html));
    return own.map(({ html }) => `${id}: ${html}`);
  });
  assert.deepEqual(told, []);
}

const accessible: BrowserTest = {
  name: "axe finds nothing on the playground and in the pane",
  run: (stage) =>
    onPage(stage, "", async (page) => {
      const desk = await openedDesk(page);
      await findsNothing(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      await findsNothing(page);
    }),
};

const accessibleExplanation: BrowserTest = {
  name: "axe finds nothing in the explanation",
  run: (stage) =>
    onPage(stage, "", async (page) => {
      const desk = await openedDesk(page);
      await desk.pane.getByRole("tab", { name: "决算说明" }).click();
      await desk.pane.getByRole("region", { name: /^三、支出/ }).waitFor();
      await findsNothing(page);
    }),
};

const accessibleInTheDark: BrowserTest = {
  name: "axe finds nothing in the dark",
  run: (stage) =>
    onPage(
      stage,
      "?theme=dark",
      async (page) => {
        const desk = await openedDesk(page);
        await desk.ribbon("核对").click();
        await desk.suspects.first().waitFor();
        await findsNothing(page);
      },
      { colorScheme: "dark" },
    ),
};

const accessibleDialog: BrowserTest = {
  name: "axe finds nothing while a gap is filled in, in a narrow pane in the dark",
  run: (stage) =>
    onPage(
      stage,
      "?sample=qiaokou-media-centre-2022.xlsx&pane=320&theme=dark",
      async (page) => {
        const { pane } = await openedDesk(page);
        await pane.getByRole("tab", { name: "决算说明" }).click();
        await pane.getByRole("button", { name: "② 补充" }).click();
        await findsNothing(page);
        await pane.getByRole("button", { name: "逐项填写…" }).click();
        await pane.getByRole("dialog", { name: /^填写/ }).waitFor();
        await findsNothing(page);
      },
      { colorScheme: "dark" },
    ),
};

const accessibleHelp: BrowserTest = {
  name: "axe finds nothing in the help",
  run: (stage) =>
    onPage(stage, "", async (page) => {
      const { pane } = await openedDesk(page);
      await pane.getByRole("button", { name: "帮助" }).click();
      await pane.getByRole("dialog", { name: "帮助" }).waitFor();
      await findsNothing(page);
    }),
};

const ownFile: BrowserTest = {
  name: "a file of one's own is read in the page; what is no workbook is refused in a sentence",
  run: (stage) =>
    onPage(stage, "", async (page) => {
      const desk = await openedDesk(page);
      const chooser = page.getByLabel("打开自己的文件");
      await chooser.setInputFiles({
        name: "说明.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("这不是工作簿"),
      });
      await page.getByRole("status").filter({ hasText: "说明.xlsx" }).waitFor();
      await chooser.setInputFiles("samples/shanghai-form-2023.xlsx");
      await page.getByRole("option", { name: "shanghai-form-2023.xlsx" }).waitFor({
        state: "attached",
      });
      await openedDesk(page);
      await desk.ribbon("核对").click();
      await desk.pane.getByText("2023 年度").waitFor();
    }),
};

const keyboard: BrowserTest = {
  name: "the grid is driven by the keyboard as a spreadsheet is",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022.xlsx", async (page) => {
      const desk = await openedDesk(page);
      await desk.tab("GK05").click();
      await desk.cell("E8").click();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      assert.equal(await desk.selection(), "F9");
      await page.keyboard.type("12.345");
      await page.keyboard.press("Escape");
      assert.equal(await desk.cell("F9").innerText(), "253.53");
      await page.keyboard.type("12.345");
      await page.keyboard.press("Enter");
      assert.equal(await desk.cell("F9").innerText(), "12.35");
      assert.equal(await desk.selection(), "F10");
    }),
};

/** Outside Excel the pane has nothing to work on, and may not call out to find something. */
const alone: BrowserTest = {
  name: "the pane without Excel asks nobody",
  run: ({ browser, url }) => aloneOn(browser.newPage(), new URL("taskpane.html", url)),
};

async function aloneOn(opening: Promise<Page>, address: URL): Promise<void> {
  const page = await opening;
  const answered: string[] = [];
  page.on("response", (response) => answered.push(new URL(response.url()).origin));
  await page.goto(address.href, { waitUntil: "networkidle" });
  await page.close();
  assert.deepEqual([...new Set(answered)], [address.origin]);
}

export const PAGE_TESTS: readonly BrowserTest[] = [
  accessible,
  accessibleExplanation,
  accessibleInTheDark,
  accessibleDialog,
  accessibleHelp,
  ownFile,
  keyboard,
  alone,
];
