/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

const CORRECTED = "qiaokou-media-centre-2022-corrected.xlsx";

/** What was last put on the clipboard. */
let clipboard = "";

/** A browser that lets the page answer its own `copy` event; jsdom has none. */
function copyingWorks(works: boolean): void {
  document.execCommand = () => {
    if (!works) return false;
    const setData = (type: string, text: string) => {
      if (type === "text/plain") clipboard = text;
    };
    document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData: { setData } }));
    return true;
  };
}

async function showExplanation() {
  const shown = showPane(await sampleSheets(CORRECTED));
  await shown.user.click(await screen.findByRole("tab", { name: "决算说明" }));
  await screen.findByRole("heading", { name: /部门决算情况说明$/ });
  return shown;
}

async function copyAll(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "③ 导出" }));
  await user.click(await screen.findByText("其他方式"));
  await user.click(await screen.findByRole("button", { name: "复制全文" }));
}

async function told(text: string): Promise<void> {
  expect((await screen.findByText(text)).getAttribute("role")).toBe("status");
}

test("what was copied is announced, all of it or a section, and goes by itself", async () => {
  copyingWorks(true);
  const { user, clock } = await showExplanation();
  await copyAll(user);
  await told("已复制决算说明全文，可以粘贴到 Word。");
  expect(clipboard).toMatch(/一、[^]*三、/);
  const third = within(await screen.findByRole("region", { name: /^三、支出/ }));
  await user.click(await third.findByRole("button", { name: /^复制：三、支出/ }));
  await told("已复制“三、支出决算情况说明”，可以粘贴到 Word。");
  expect(clipboard).toMatch(/^三、支出/);
  await act(() => clock.advance(9000));
  expect(screen.queryByText(/^已复制/)).toBeNull();
});

test("where copying is denied, that stays, with the text to be copied by hand", async () => {
  copyingWorks(false);
  const { user, clock } = await showExplanation();
  await copyAll(user);
  await told("Excel 不允许直接复制，请在下面的框内全选后按 Ctrl+C。");
  await act(() => clock.advance(9000));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "说明全文" });
  expect(text.value).toMatch(/三、支出/);
  expect(screen.queryByText(/^Excel 不允许直接复制/)).not.toBeNull();
});

test("a corrected sentence is copied by its card, and announced by its beginning", async () => {
  copyingWorks(true);
  const { user } = showPane(await sampleSheets(CORRECTED));
  await user.click(await screen.findByRole("tab", { name: "校对" }));
  await user.click(await screen.findByRole("textbox", { name: "要校对的文字" }));
  await user.paste("三、支出决算情况说明\n2022年度本年支出合计338.02万元。");
  await user.click(await screen.findByRole("button", { name: "校对" }));
  await user.click(await screen.findByRole("button", { name: /^复制改正后的句子：/ }));
  await told("已复制改正后的句子：2022年度本年支出合计…");
  expect(clipboard).toMatch(/^2022年度本年支出合计337\.02万元/);
});
