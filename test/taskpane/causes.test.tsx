/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../checking/report-on";
import { showChecked } from "./show-pane";

const SPENDING = [
  "合计 | | 900.00 | 500.00 | 400.00",
  "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
  "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
  "2070109 | 群众文化 | 350.00 | 300.00 | 50.00",
  "2070111 | 文化创作与保护 | 250.00 | | 250.00",
  "208 | 社会保障和就业支出 | 300.00 | 200.00 | 100.00",
];

/** The same spending in two tables, of which the budget's has one line otherwise. */
function sheetsWith(code: string, line: readonly string[]) {
  const budget = SPENDING.flatMap((each) => (each.startsWith(`${code} |`) ? line : [each]));
  return parseSheets([expenditureTable(...SPENDING), budgetTable(...budget)].join("\n"));
}

const MISTYPED = sheetsWith("2070111", ["2070211 | 文化创作与保护 | 250.00 | | 250.00"]);

/** The card of what is wrong and no figure. */
function card(name: string): HTMLElement {
  return screen.getByRole("button", { name: `忽略 ${name}` }).closest("li")!;
}

test("a mistyped code is one card with the right code, and no figure is accused", async () => {
  await showChecked(MISTYPED);
  const code = within(card("科目编码"));
  expect(code.getByText(/科目编码 2070211 疑似写错，应为 2070111/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /改为 .*\./ })).toBeNull();
});

test("the right code is written into its cell after a preview, and can be taken back", async () => {
  const { user, workbook } = await showChecked(MISTYPED);
  await user.click(screen.getByRole("button", { name: "A8 改为 2070111" }));
  expect(screen.getByText(/^A8 将由 2070211 改为 2070111，/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "写入 A8" }));
  expect(await screen.findByText("A8 已改为 2070111。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "忽略 科目编码" })).toBeNull();
  expect(workbook.asked).toContain("writeAmount A8 2070111");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销：A8 恢复原来的数字。")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "A8 改为 2070111" })).toBeTruthy();
});

test("its cell leads to the line, and what it explains lies folded under it", async () => {
  const { user, workbook } = await showChecked(MISTYPED);
  const code = within(card("科目编码"));
  expect(code.getByText(/^涉及 \d+ 条不成立的关系$/).closest("details")!.open).toBe(false);
  await user.click(code.getAllByRole("button", { name: "A8" })[0]!);
  expect(workbook.selected).toBe("预算!A8");
  expect(card("科目编码").getAttribute("aria-current")).toBe("true");
});

test("a line that was left out says after which line it belongs", async () => {
  await showChecked(sheetsWith("2070111", []));
  expect(
    within(card("漏录一行")).getByText(/2070111 文化创作与保护 一行（在 2070109 之后）/),
  ).toBeTruthy();
});

test("it is put in after a preview that says what will stand there, and taken out again", async () => {
  const { user, workbook } = await showChecked(sheetsWith("2070111", []));
  await user.click(screen.getByRole("button", { name: "插入第 8 行 2070111" }));
  expect(
    screen.getByText(
      /^将在 A7 的下面插入整行第 8 行：2070111 文化创作与保护，小计 250、项目支出 250。格式与相邻的行相同；可以撤销。/,
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "插入第 8 行" }));
  expect(await screen.findByText("第 8 行已插入 2070111 文化创作与保护。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "忽略 漏录一行" })).toBeNull();
  expect(workbook.asked).toContain("insertLine 8");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销：第 8 行已插入 2070111 文化创作与保护。")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "插入第 8 行 2070111" })).toBeTruthy();
});

test("a line that stands there twice is deleted only after a preview; 不改 leaves it", async () => {
  const line = "2070111 | 文化创作与保护 | 250.00 | | 250.00";
  const { user, workbook } = await showChecked(sheetsWith("2070111", [line, line]));
  await user.click(screen.getByRole("button", { name: "删去第 9 行 2070111" }));
  expect(
    screen.getByText(/^将删去整个第 9 行（2070111 文化创作与保护），A8 的一行保留/),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "不改" }));
  expect(workbook.asked.join()).not.toContain("deleteLine");
  await user.click(await screen.findByRole("button", { name: "删去第 9 行 2070111" }));
  await user.click(screen.getByRole("button", { name: "删去第 9 行" }));
  expect(await screen.findByText("第 9 行已删去（2070111 文化创作与保护）。")).toBeTruthy();
  expect(workbook.asked).toContain("deleteLine 9");
});

test("a code that is lacking breaks nothing: it is a notice, with the code to be written", async () => {
  const { user, workbook } = await showChecked(
    sheetsWith("2070111", [" | 文化创作与保护 | 250.00 | | 250.00"]),
  );
  await user.click(await screen.findByText(/^提示 \d+ 处/));
  await user.click(await screen.findByRole("button", { name: "A8 改为 2070111" }));
  expect(await screen.findByText(/^A8 将由.*改为 2070111，/)).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "写入 A8" }));
  expect(await screen.findByText("A8 已改为 2070111。")).toBeTruthy();
  expect(workbook.asked.join()).toContain("A8 2070111");
  expect(screen.queryByRole("button", { name: "A8 改为 2070111" })).toBeNull();
});
