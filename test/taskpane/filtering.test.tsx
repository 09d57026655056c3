/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { BUDGET, sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

function cards(): readonly string[] {
  return screen
    .queryAllByRole("button", { name: /^忽略 G\d+$/ })
    .map((button) => button.getAttribute("aria-label")!.replace("忽略 ", ""));
}

test("chips show a kind alone, and say how many there are", async () => {
  const { user } = await showChecked(seed);
  const chips = within(await screen.findByRole("group", { name: "显示哪一类" }));
  expect(chips.getAllByRole("button").map((chip) => chip.textContent)).toEqual([
    ...["全部 9", "错误 8", "提示 1", "尾差 0", "已忽略 0"],
  ]);
  await user.click(chips.getByRole("button", { name: "提示 1" }));
  expect(cards()).toEqual([]);
  expect(screen.getByText(/^C13（30109/).closest("details")!.open).toBe(true);
  await user.click(chips.getByRole("button", { name: "尾差 0" }));
  expect(screen.getByText("没有符合条件的结果。")).toBeTruthy();
  await user.click(chips.getByRole("button", { name: "全部 9" }));
  expect(cards()).toHaveLength(5);
});

test("a table alone, and words in it; next goes through what is shown", async () => {
  const { user, workbook } = await showChecked(seed);
  const tables = await screen.findByRole("combobox", { name: "显示哪张表" });
  await user.selectOptions(tables, "一般公共预算财政拨款支出决算表（5）");
  expect(screen.queryByRole("region", { name: /错误/ })).toBeNull();
  await user.type(screen.getByRole("searchbox"), "2013350");
  expect(cards()).toEqual(["G11"]);
  await user.keyboard("{Tab}{F8}");
  expect(workbook.selected).toBe(`${BUDGET}!G11`);
  expect(screen.getByText("1/1")).toBeTruthy();
});

test("the four counts filter as well, and a second click shows all again", async () => {
  const { user } = await showChecked(seed);
  const held = screen.getByRole("button", { name: /^222 条成立/ });
  await user.click(held);
  expect(held.getAttribute("aria-pressed")).toBe("true");
  expect(cards()).toEqual([]);
  expect(await screen.findByRole("heading", { name: "收入决算表：成立" })).toBeTruthy();
  await user.click(held);
  expect(cards()).toHaveLength(5);
});

test("tables fold", async () => {
  const { user } = await showChecked(seed);
  const heading = screen.getByRole("heading", { name: "财政拨款收入支出决算总表" });
  const fold = heading.closest("details")!;
  expect(fold.open).toBe(true);
  await user.click(heading);
  expect(fold.open).toBe(false);
});
