import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { checkedDesk, paneFrame } from "./desk";
import { onPage, type BrowserTest } from "./stage";

const SEED = "?sample=qiaokou-media-centre-2022.xlsx";

/** Everything that screens and dialogs hold stands within the width. */
async function fits(page: Page, where: string): Promise<void> {
  const wide = await paneFrame(page).evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main, [role=dialog]")].flatMap(
      (one) =>
        one.scrollWidth > one.clientWidth + 1
          ? [`${one.tagName} ${one.scrollWidth} > ${one.clientWidth}`]
          : [],
    ),
  );
  assert.deepEqual(wide, [], where);
}

async function fitsEverywhere(page: Page): Promise<void> {
  const { pane } = await checkedDesk(page);
  await fits(page, "checked");
  for (const name of ["设置", "帮助", "另存发布副本"]) {
    await pane.getByRole("button", { name, exact: true }).click();
    const dialog = pane.getByRole("dialog", { name });
    await dialog.waitFor();
    await fits(page, name);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
  await pane.getByRole("tab", { name: "决算说明" }).click();
  await pane.getByRole("region", { name: /^三、支出/ }).waitFor();
  for (const step of ["① 上年、预算", "② 补充", "③ 导出"]) {
    await pane.getByRole("button", { name: step }).click();
    await fits(page, step);
  }
  await pane.getByRole("tab", { name: "校对" }).click();
  await fits(page, "校对");
}

const narrow: BrowserTest = {
  name: "a pane of 320 pixels needs no scrolling to the side",
  run: (stage) => onPage(stage, `${SEED}&pane=320`, fitsEverywhere),
};

const enlarged: BrowserTest = {
  name: "a pane enlarged to 200 % needs no scrolling to the side",
  run: (stage) =>
    onPage(stage, `${SEED}&pane=320`, fitsEverywhere, {
      viewport: { width: 720, height: 450 },
      deviceScaleFactor: 2,
    }),
};

/** There header, counts and tabs would leave hardly a line: they go up with what is read. */
const low: BrowserTest = {
  name: "a pane as low as at 200 % shows a whole card above the footer",
  run: (stage) =>
    onPage(
      stage,
      SEED,
      async (page) => {
        const desk = await checkedDesk(page);
        await desk.untilSelected("G8");
        await paneFrame(page).waitForFunction(() => {
          const card = document.querySelector("main [aria-current=true]")!.getBoundingClientRect();
          const footer = document.querySelector("footer")!.getBoundingClientRect();
          return (
            card.height > 100 &&
            card.top >= 0 &&
            card.bottom <= footer.top &&
            footer.bottom <= window.innerHeight + 1
          );
        });
      },
      { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
    ),
};

export const SIZE_TESTS: readonly BrowserTest[] = [narrow, enlarged, low];
