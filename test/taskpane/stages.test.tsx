/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from "../../src/actions/settings";
import { act, screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { sampleSheets } from "../actions/seed-session";
import { showChecked, showPane } from "./show-pane";

let seed: readonly Sheet[];
let corrected: readonly Sheet[];
let shanghai: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
  shanghai = await sampleSheets("shanghai-form-2023.xlsx");
});

function counts(): Record<string, string> {
  const terms = screen.getAllByRole("term").map((term) => term.textContent);
  const numbers = screen.getAllByRole("definition").map((number) => number.textContent);
  return Object.fromEntries(terms.map((term, index) => [term.replace("≈", ""), numbers[index]!]));
}

test("before the first check it says what it does, in three steps, and counts nothing", async () => {
  showPane(seed);
  expect(await screen.findByText("一、核对")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "点“核对”，检查这个工作簿" })).toBeTruthy();
  expect(counts()).toEqual({ 成立: "–", 尾差: "–", 不成立: "–", 无法核对: "–" });
});

test("while it reads it shows how far it is, and the button gives it up", async () => {
  const { user, workbook } = showPane(seed);
  workbook.hold = () => undefined;
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(await screen.findByText("1 / 14 张工作表")).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: "正在读取工作表" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByRole("heading", { name: /点“核对”/ })).toBeTruthy();
});

test("a check that fails says what to do; the host's words are folded away", async () => {
  const { user, workbook } = showPane(seed);
  workbook.refuses = [{ request: "readSheets", message: "InvalidOperation", throws: true }];
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect((await screen.findByRole("alert")).textContent).toContain("请退出编辑后再试");
  expect(screen.getByText("技术信息")).toBeTruthy();
  expect(screen.getByText("InvalidOperation")).toBeTruthy();
});

test("without tables it says where it looked and why each sheet is none", async () => {
  const { user } = showPane(parseSheets("=== 封面\n某单位"));
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(await screen.findByRole("heading", { name: "没有找到部门决算公开表" })).toBeTruthy();
  expect(screen.getByText("封面")).toBeTruthy();
});

test("a checked workbook shows whose it is, the counts, what is wrong and what was not checked", async () => {
  await showChecked(seed);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("武汉市硚口区融媒体中心");
  expect(screen.getByText("2022 年度")).toBeTruthy();
  expect(counts()["不成立"]).toBe("12");
  expect(screen.getByText("5 个单元格很可能有误，另有 3 处错误。")).toBeTruthy();
  const errors = screen.getByRole("region", { name: /^其他错误/ });
  expect(within(errors).getByRole("heading", { name: "财政拨款收入支出决算总表" })).toBeTruthy();
  expect(within(errors).getByText(/^A41 表注/)).toBeTruthy();
  expect(screen.getByText("提示 1 处，可能属正常，请确认")).toBeTruthy();
  expect(screen.getByText("没有核对的工作表 2 处")).toBeTruthy();
});

test("clean accounts are called clean", async () => {
  await showChecked(corrected);
  expect(screen.getByText("九张表都已核对，勾稽关系全部成立。")).toBeTruthy();
  expect(screen.queryByRole("region", { name: /错误/ })).toBeNull();
});

test("rounding is one line", async () => {
  await showChecked(shanghai);
  const { 尾差: rounding } = counts();
  expect(screen.getByText(`尾差 ${rounding} 条，四舍五入可以解释，不必修改`)).toBeTruthy();
});

test("a missing table is missed, and what could not be checked for it is said", async () => {
  await showChecked(corrected.filter(({ name }) => name !== "GK02 收入决算表"));
  expect(
    screen.getByText(/^识别出 8 张公开表，缺 1 张；表上 [0-9]+ 个数字，全部核对到$/),
  ).toBeTruthy();
  expect(screen.getByText(/收入决算表 没有找到/)).toBeTruthy();
  expect(screen.getByText(/^没有核对的关系 [0-9]+ 条$/)).toBeTruthy();
});

test("results that an edit has overtaken are called old", async () => {
  const { session, workbook } = await showChecked(seed);
  await act(() =>
    session.changeSettings({
      ...DEFAULT_SETTINGS,
      clearMarksBeforeSaving: true,
      recheckWhileWorking: false,
    }),
  );
  act(() => workbook.edit({ sheet: "封面", row: 0, column: 0 }, "初稿"));
  expect(screen.getByText(/以下是改动前的结果/)).toBeTruthy();
});
