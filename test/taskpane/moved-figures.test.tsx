/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FiguresMove } from "../../src/actions/overview/remedies";
import { FiguresChange } from "../../src/taskpane/results/FiguresChange";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../checking/report-on";
import { showChecked } from "./show-pane";

const SPENDING = [
  "合计 | | 931.00 | 540.00 | 391.00",
  "207 | 文化旅游体育与传媒支出 | 615.00 | 322.00 | 293.00",
  "20701 | 文化和旅游 | 415.00 | 222.00 | 193.00",
  "2070109 | 群众文化 | 251.00 | 222.00 | 29.00",
  "2070111 | 文化创作与保护 | 103.00 | | 103.00",
  "2070199 | 其他文化和旅游支出 | 61.00 | | 61.00",
  "20799 | 其他文化旅游体育与传媒支出 | 200.00 | 100.00 | 100.00",
  "2079902 | 宣传文化发展专项支出 | 130.00 | 100.00 | 30.00",
  "2079999 | 其他支出 | 70.00 | | 70.00",
  "208 | 社会保障和就业支出 | 316.00 | 218.00 | 98.00",
  "20805 | 养老支出 | 316.00 | 218.00 | 98.00",
  "2080505 | 养老保险缴费 | 218.00 | 218.00 |",
  "2080506 | 职业年金缴费 | 98.00 | | 98.00",
];

/** The budget's table with the amounts of its lines from the third on as those of `rows`. */
function sheetsWith(amounts: (own: readonly string[]) => readonly string[]) {
  const parts = SPENDING.map((line) => line.split(" | "));
  const own = amounts(parts.map(([, , ...each]) => each.join(" | ")));
  const budget = parts.map(([code, name], at) => `${code} | ${name} | ${own[at]}`);
  return parseSheets([expenditureTable(...SPENDING), budgetTable(...budget)].join("\n"));
}

const TURNED = sheetsWith((own) => [
  ...own.slice(0, 3),
  own[8]!,
  ...own.slice(3, 8),
  ...own.slice(9),
]);

test("figures that slid go back after a look at every cell, and by one undo stand as before", async () => {
  const { user, workbook } = await showChecked(TURNED);
  await user.click(await screen.findByRole("button", { name: "移回第 7–12 行的金额" }));
  const preview = within(await screen.findByRole("group", { name: "移回第 7–12 行的金额" }));
  expect(preview.getByRole("status").textContent).toBe(
    "将移回第 7–12 行的金额，共 16 个单元格，要么全部改好，要么都不改；数字格式和公式不变，可以撤销。请先核对原始账簿。",
  );
  const table = within(preview.getByRole("region", { name: "逐格对照" }));
  expect(table.getByRole("rowheader", { name: "第 7 行 2070109 群众文化" })).toBeTruthy();
  expect(table.getByRole("row", { name: "小计 C7 ← C8 70.00 251.00" })).toBeTruthy();
  expect(table.getByRole("row", { name: "基本支出 D7 ← D8 空白 222.00" })).toBeTruthy();
  expect(workbook.asked.join()).not.toContain("writeCells");
  await user.click(preview.getByRole("button", { name: "移回金额" }));
  expect(await screen.findByText("第 7–12 行的金额已移回。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^移回/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销：第 7–12 行的金额已移回。")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "移回第 7–12 行的金额" })).toBeTruthy();
});

test("what is nowhere on the sheet is said before and after, and stays blank", async () => {
  const { user } = await showChecked(sheetsWith((own) => [own[0]!, " | | ", ...own.slice(1, 12)]));
  await user.click(await screen.findByRole("button", { name: /^移回第 5–16 行的金额$/ }));
  const lost =
    /2080506 职业年金缴费 的金额不在表上（由勾稽关系推算为小计 98、项目支出 98），留空，请对照账簿填写。/;
  expect((await screen.findByRole("group", { name: /^移回/ })).textContent).toMatch(lost);
  await user.click(await screen.findByRole("button", { name: "移回金额" }));
  expect(await screen.findByText(lost)).toBeTruthy();
  expect(await screen.findByRole("button", { name: /^C16 改为 98/ })).toBeTruthy();
});

test("不改 leaves them; two lines that have each other's figures are exchanged again", async () => {
  const { user, workbook } = await showChecked(
    sheetsWith((own) => own.with(4, own[7]!).with(7, own[4]!)),
  );
  const offered = { name: "换回第 8、11 行的金额" };
  await user.click(await screen.findByRole("button", offered));
  await user.click(await screen.findByRole("button", { name: "不改" }));
  await user.click(await screen.findByRole("button", offered));
  expect(workbook.asked.join()).not.toContain("writeCells");
  await user.click(await screen.findByRole("button", { name: "换回金额" }));
  expect(await screen.findByText("第 8、11 行的金额已换回。")).toBeTruthy();
});

test("one column is shown a line a row, and what stands nowhere is said to be reckoned", async () => {
  const at = (row: number) => ({ sheet: "支出", row: row - 1, column: 3, label: `D${row}` });
  const remedy: FiguresMove = {
    kind: "move",
    does: "back",
    what: "第 8–9 行“基本支出”的金额",
    lines: [
      {
        line: at(8),
        name: "20805 养老支出",
        cells: [{ column: "基本支出", to: at(8), from: at(9), was: "", becomes: "218.00" }],
      },
      {
        line: at(9),
        name: "2080505 养老保险缴费",
        cells: [
          { column: "基本支出", to: at(9), reckoned: "98.00", was: "218.00", becomes: "98.00" },
        ],
      },
    ],
    lost: [],
  };
  const user = userEvent.setup();
  render(<FiguresChange remedy={remedy} onMove={jest.fn()} />);
  await user.click(screen.getByRole("button", { name: "移回第 8–9 行“基本支出”的金额" }));
  expect(screen.getByRole("status").textContent).toContain(
    "共 2 个单元格（其中 1 个在表上没有，由勾稽关系推算到末位），要么全部改好，要么都不改",
  );
  expect(screen.getByRole("columnheader", { name: "基本支出" })).toBeTruthy();
  expect(
    screen.getByRole("row", { name: "第 8 行 20805 养老支出 D8 ← D9 空白 218.00" }),
  ).toBeTruthy();
  expect(
    screen.getByRole("row", { name: "第 9 行 2080505 养老保险缴费 D9（推算） 218.00 98.00" }),
  ).toBeTruthy();
});
