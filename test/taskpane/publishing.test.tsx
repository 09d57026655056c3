/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleSheets } from "../actions/seed-session";
import { richParts, withPaneTraces, zipOfRich } from "../workbook/publishing/rich-package";
import { showPane } from "./show-pane";

/** Who has the focus, and so what is hidden from screen readers, is the browser test's: jsdom lays nothing out. */
const button = (name: string) => ({ name, hidden: true });

let sheets: readonly Sheet[];
beforeAll(async () => {
  sheets = (await sampleSheets("shanghai-form-2023.xlsx")).slice(0, 2);
});

async function asked(file: Uint8Array, before?: (shown: ReturnType<typeof showPane>) => void) {
  const shown = showPane(sheets);
  shown.workbook.file = new Uint8Array(file);
  before?.(shown);
  await shown.user.click(screen.getByRole("button", { name: "另存发布副本" }));
  const dialog = await screen.findByRole("dialog", button("另存发布副本"));
  return { ...shown, dialog };
}

test("what goes and what would leave is shown; a click downloads the copy", async () => {
  const { user, dialog, clock } = await asked(
    zipOfRich(withPaneTraces(richParts(["hidden", "authors"]))),
  );
  expect(await within(dialog).findByText(/^已去掉：本工具保存的理由和设置/)).toBeTruthy();
  expect(within(dialog).getByText("姓名和单位").parentElement!.textContent).toBe(
    "姓名和单位：王五（作者）；赵六（最后保存的人）；某局（单位）",
  );
  expect(within(dialog).getByText(/检查文档/)).toBeTruthy();
  await user.click(within(dialog).getByRole("button", button("另存副本")));
  expect(await screen.findByText(/已另存“决算（发布副本）\.xlsx”/)).toBeTruthy();
  expect(clock.downloads).toHaveLength(1);
});

test("on a Mac the copy opens in a window of its own, and that is said before", async () => {
  const { user, dialog, workbook } = await asked(zipOfRich(richParts([])), ({ clock }) => {
    delete clock.download;
  });
  expect(await within(dialog).findByText(/^Excel for Mac 不能从面板下载文件/)).toBeTruthy();
  await user.click(within(dialog).getByRole("button", button("在新窗口打开副本")));
  expect(await screen.findByText(/副本已在新窗口打开/)).toBeTruthy();
  expect(workbook.opened).toBeTruthy();
});

test("what Excel refuses is told in the dialog, and nothing can be saved", async () => {
  const { user, dialog, clock } = await asked(new Uint8Array(), ({ workbook }) => {
    workbook.refuses = [{ request: "readFile", message: "Excel 没有交出工作簿的文件。" }];
  });
  expect((await within(dialog).findByRole("alert", { hidden: true })).textContent).toContain(
    "没有交出",
  );
  expect(within(dialog).queryByRole("button", button("另存副本"))).toBeNull();
  await user.click(within(dialog).getByRole("button", button("关闭")));
  expect(clock.downloads).toEqual([]);
});
