/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleSheets } from "../actions/seed-session";
import { showChecked, showPane } from "./show-pane";

/** Excel for Mac downloads nothing and tells nobody (OfficeDev/office-js #2700, #3385, #6468). */
let sheets: readonly Sheet[];
beforeAll(async () => {
  sheets = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});
beforeEach(() => {
  const office = { PlatformType: { Mac: "Mac" }, context: { platform: "Mac" } };
  Object.assign(globalThis, { Office: office });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("the explanation offers to be copied and inserted, says why, and no download", async () => {
  const { user } = showPane(sheets);
  await user.click(screen.getByRole("tab", { name: "决算说明" }));
  const step = await screen.findByRole("button", { name: /^③/ });
  if (step.getAttribute("aria-expanded") === "false") await user.click(step);
  expect(await screen.findByRole("button", { name: "复制全文" })).toBeTruthy();
  expect(await screen.findByText(/^Excel for Mac 不能从面板下载文件/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /下载/ })).toBeNull();
});

test("the report offers to be inserted and printed, says why, and no download", async () => {
  const { user } = await showChecked(sheets);
  await user.click(screen.getByRole("button", { name: "核对报告…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "核对报告" }));
  expect(await dialog.findByText(/^Excel for Mac 不能从面板下载文件/)).toBeTruthy();
  expect(dialog.queryByRole("button", { name: /下载|另存/ })).toBeNull();
});
