/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

let corrected: readonly Sheet[];
beforeAll(async () => {
  corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});

const TEXT = [
  "一、收入支出决算总体情况说明",
  "2022年度收入总计373.02万元，支出总计337.02万元。",
  "三、支出决算情况说明",
  "2022年度支出合计337.02万元，其中：基本支出362.67万元。",
].join("\n");

/** The pane with a text that was pasted and proofread. */
async function showProofread() {
  const shown = showPane(corrected);
  await shown.user.click(screen.getByRole("tab", { name: "校对" }));
  const box = await screen.findByRole("textbox", { name: "要校对的文字" });
  await shown.user.click(box);
  await shown.user.paste(TEXT);
  await shown.user.click(screen.getByRole("button", { name: "校对" }));
  await screen.findByText(/错误 2 处/);
  return shown;
}

describe("a pasted text", () => {
  test("is shown with its wrong words marked, what they should be, and a sentence to copy", async () => {
    await showProofread();
    const marks = within(screen.getByRole("region", { name: "粘贴的文字" }));
    expect(marks.getAllByText("373.02").map(({ tagName }) => tagName)).toEqual(["MARK"]);
    expect(marks.getByText(/收入总计应为337.02万元/)).toBeTruthy();
    expect(marks.getByText("改为：2022年度收入总计337.02万元，支出总计337.02万元。")).toBeTruthy();
  });

  test("leads to the cell, and from one finding to the next", async () => {
    const { user, workbook } = await showProofread();
    await user.click(screen.getByRole("button", { name: "GK01 收入支出决算总表!C37" }));
    expect(workbook.selected).toBe("GK01 收入支出决算总表!C37");
    await user.click(screen.getByRole("button", { name: "文中下一处（F8 或 J）" }));
    expect(workbook.selected).toMatch(/^GK03 支出决算表!/);
    await user.keyboard("j");
    expect(workbook.selected).toBe("GK01 收入支出决算总表!C37");
  });

  test("a finding is ignored for a reason, which the workbook keeps", async () => {
    const { user, workbook } = await showProofread();
    await user.click(screen.getByRole("button", { name: "忽略 373.02" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "以批复为准");
    await user.click(dialog.getByRole("button", { name: "忽略" }));
    expect(await screen.findByText(/错误 1 处，提示 0 处，已忽略 1 处/)).toBeTruthy();
    expect(workbook.memory).toContain("以批复为准");
  });

  test("is held against the figures as they are now, once one of them is edited", async () => {
    const { workbook, clock } = await showProofread();
    workbook.edit({ sheet: "GK01 收入支出决算总表", row: 36, column: 2 }, 373.02);
    await act(() => clock.advance(1000));
    expect(await screen.findByText(/错误 1 处/)).toBeTruthy();
  });

  test("without a text to compare, says why", async () => {
    const { session } = await showProofread();
    await act(() => session.proofread("空文", { joined: false, paragraphs: [] }));
    expect((await screen.findByRole("alert")).textContent).toContain("文中没有文字");
  });
});
