/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { BUDGET, sampleSheets } from "../actions/seed-session";
import { showChecked, showPane } from "./show-pane";

let seed: readonly Sheet[];
let corrected: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});

describe("the keyboard", () => {
  test("F8 and J go on, Shift+F8 and K go back; a screen reader hears where", async () => {
    const { user, workbook } = await showChecked(seed);
    expect(workbook.selected).toBe(`${BUDGET}!G8`);
    expect(screen.getByText(/^第 1 处，共 9 处：GK05.*G8/)).toBeTruthy();
    await user.keyboard("{F8}");
    expect(workbook.selected).toBe(`${BUDGET}!G9`);
    await user.keyboard("j");
    expect(workbook.selected).toBe(`${BUDGET}!G11`);
    await user.keyboard("k");
    expect(workbook.selected).toBe(`${BUDGET}!G9`);
    await user.keyboard("k");
    expect(workbook.selected).toBe(`${BUDGET}!G8`);
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(screen.getByText("9/9")).toBeTruthy();
  });

  test("a folded notice unfolds when it is come to", async () => {
    const { user } = await showChecked(seed);
    const fold = screen.getByText(/^提示 1 处/).closest("details")!;
    expect(fold.open).toBe(false);
    await user.keyboard("K");
    expect(fold.open).toBe(true);
  });

  test("what is typed into a dialog goes nowhere", async () => {
    const { user, workbook } = await showChecked(seed);
    await user.click(screen.getByRole("button", { name: "忽略 G8" }));
    await user.type(await screen.findByRole("textbox", { name: /原因/ }), "jk");
    expect(workbook.selected).toBe(`${BUDGET}!G8`);
  });
});

describe("ignoring", () => {
  test("wants a reason, then lists it, and the list makes a review note", async () => {
    const { user } = await showChecked(seed);
    await user.click(screen.getByRole("button", { name: "忽略 G11" }));
    const dialog = await screen.findByRole("dialog", { name: "忽略 2 处提示" });
    const ignore = within(dialog).getByRole("button", { name: "忽略" });
    expect(ignore.getAttribute("aria-disabled")).toBe("true");
    await user.click(within(dialog).getByRole("button", { name: "已核对原始账簿，数字无误" }));
    await user.click(ignore);
    expect(await screen.findByText("已忽略 2 处")).toBeTruthy();
    expect(screen.getByText(/^4 个单元格很可能有误/)).toBeTruthy();
    await user.click(screen.getByText("已忽略 2 处"));
    await user.click(screen.getByRole("button", { name: "导出审核说明…" }));
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(note.value).toContain("说明：已核对原始账簿，数字无误（2026-11-23）");
    await user.click(screen.getByRole("button", { name: "关闭" }));
    await user.click((await screen.findAllByRole("button", { name: /^恢复提示：/ }))[0]!);
    expect(await screen.findByText("已忽略 1 处")).toBeTruthy();
  });
});

describe("核对并保存", () => {
  test("asks when something is wrong, and saves if she insists", async () => {
    const { user, workbook } = showPane(seed);
    await user.click(screen.getByRole("button", { name: "核对并保存" }));
    const question = await screen.findByRole("alert");
    expect(question.textContent).toContain("5 个单元格很可能有误，另有 3 处错误。还没有保存。");
    await user.click(within(question).getByRole("button", { name: "仍然保存" }));
    expect(await screen.findByText("已保存；仍有问题没有解决。")).toBeTruthy();
    expect(workbook.asked).toContain("save");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("leaves it unsaved when she would not", async () => {
    const { user, workbook } = showPane(seed);
    await user.click(screen.getByRole("button", { name: "核对并保存" }));
    await user.click(await screen.findByRole("button", { name: "先不保存" }));
    expect(workbook.asked).not.toContain("save");
  });

  test("saves clean accounts at once", async () => {
    const { user, workbook } = showPane(corrected);
    await user.click(screen.getByRole("button", { name: "核对并保存" }));
    expect(await screen.findByText("核对无误，已保存。")).toBeTruthy();
    expect(workbook.asked.at(-1)).toBe("save");
  });
});

test("清除标记 takes the marks away and says so", async () => {
  const { user, workbook } = await showChecked(seed);
  expect(workbook.marks).not.toEqual([]);
  await user.click(screen.getByRole("button", { name: "清除标记" }));
  expect(await screen.findByText("已清除本工具的全部标记，其他格式未动。")).toBeTruthy();
  expect(workbook.marks).toEqual([]);
});

test("a setting holds at once and is kept in the workbook", async () => {
  const { user, workbook, session } = await showChecked(seed);
  await user.click(screen.getByRole("button", { name: "设置" }));
  const [recheck] = await screen.findAllByRole("switch");
  await user.click(recheck!);
  await act(() => Promise.resolve());
  expect(session.state().settings.recheckWhileWorking).toBe(false);
  expect(JSON.parse(workbook.memory!)).toMatchObject({
    settings: { recheckWhileWorking: false, clearMarksBeforeSaving: true },
  });
});
