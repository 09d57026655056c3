/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

const SAMPLE = "qiaokou-media-centre-2022-corrected.xlsx";

/** The pane at ③, with the explanation inserted into a sheet that somebody has written over since. */
async function shownInserted() {
  const sheets = await sampleSheets(SAMPLE);
  const shown = showPane([...sheets, ...parseSheets("=== 决算说明\n我自己写的\n")]);
  await shown.user.click(await screen.findByRole("tab", { name: "决算说明" }));
  await screen.findByRole("heading", { name: /部门决算情况说明$/ });
  await shown.user.click(await screen.findByRole("button", { name: /^③/ }));
  await shown.user.click(await screen.findByText("其他方式"));
  return shown;
}

test("is offered once something was inserted; shows what was edited by hand, and keeps it unless told", async () => {
  const { user, session, workbook } = await shownInserted();
  expect(screen.queryByRole("button", { name: "更新已插入的…" })).toBeNull();
  await act(() => session.insertExplanation("new-sheet"));
  await act(() => session.give("机关运行经费", "26.68"));
  await user.click(await screen.findByRole("button", { name: "更新已插入的…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "更新已插入的" }));
  expect(await dialog.findByText("已经不在了，或改了名字；要的话请重新插入。")).toBeTruthy();
  const mine = await dialog.findByRole("radio", { name: "保留您的：我自己写的" });
  expect((mine as HTMLInputElement).checked).toBe(true);
  await user.click(await dialog.findByRole("button", { name: "更新" }));
  await screen.findByText(/“决算说明”已更新|一致/);
  expect(workbook.asked.filter((one) => one.startsWith("rewriteSheet"))).toEqual([]);
});

test("writes what is made now where that was chosen", async () => {
  const { user, session, workbook } = await shownInserted();
  await act(() => session.insertExplanation("new-sheet"));
  await act(() => session.give("机关运行经费", "26.68"));
  await user.click(await screen.findByRole("button", { name: "更新已插入的…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "更新已插入的" }));
  await user.click(await dialog.findByRole("radio", { name: /^换成新的：/ }));
  await user.click(await dialog.findByRole("button", { name: "更新" }));
  await screen.findByText(/^“决算说明”已更新/);
  expect(workbook.asked).toContain("rewriteSheet 决算说明");
});
