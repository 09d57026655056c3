import { openedDesk, type Desk } from "./desk";
import { onPage, type BrowserTest } from "./stage";

const SEED = "?sample=qiaokou-media-centre-2022-corrected.xlsx&pane=480";

/** Two figures with digits swapped, one right. */
const TEXT = [
  "一、收入支出决算总体情况说明",
  "2022年度收入总计373.02万元，支出总计337.02万元。",
  "三、支出决算情况说明",
  "2022年度支出合计337.02万元，其中：基本支出362.67万元。",
].join("\n");

/** Pastes the text into the tab, and waits until it was held against the tables. */
export async function proofreadPasted({ pane }: Desk): Promise<void> {
  await pane.getByRole("tab", { name: "校对" }).click();
  await pane.getByRole("textbox", { name: "要校对的文字" }).fill(TEXT);
  await pane.getByRole("button", { name: "校对", exact: true }).click();
  await pane.getByText(/错误 2 处/).waitFor();
}

/** The parts that proofread are loaded when the tab is opened. */
const pastedText: BrowserTest = {
  name: "a pasted text is proofread: a wrong figure leads to its cell",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const desk = await openedDesk(page);
      await proofreadPasted(desk);
      await desk.pane.getByRole("button", { name: "GK01 收入支出决算总表!C37" }).click();
      await desk.untilSelected("C37");
    }),
};

export const PROOFREADING_TESTS: readonly BrowserTest[] = [pastedText];
