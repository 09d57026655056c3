/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { askWhy } from "../../src/actions/ask-why";
import { checkSets } from "../../src/actions/check-accounts";
import type { Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { budgetCell, sampleSheets } from "../actions/seed-session";
import { showChecked, showPane } from "./show-pane";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

/** Unfolds 为什么 within a part of the pane; jsdom tells of no toggling by itself. */
function unfoldWhy(part: HTMLElement): HTMLElement {
  const fold = within(part).getByText("为什么").closest("details")!;
  fold.open = true;
  fireEvent(fold, new Event("toggle"));
  return fold;
}

test("a suspect answers why, with the lines of explain", async () => {
  await showChecked(seed);
  const card = screen.getByRole("button", { name: "忽略 G8" }).closest("li")!;
  expect(within(card).queryByText("考虑过的解释")).toBeNull();
  const fold = unfoldWhy(card);
  expect(await within(fold).findByText("考虑过的解释")).toBeTruthy();
  const read = { sheets: seed, unread: [] };
  const said = askWhy(
    { kind: "cell", cell: budgetCell("G8") },
    { sheets: seed, sets: checkSets("决算.xlsx", read) },
  )!;
  const lines = said.sections.flatMap((section) => section.lines.map(({ text }) => text));
  const shown = within(fold)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(lines.length).toBeGreaterThan(8);
  expect(shown).toEqual(lines);
});

test("the answer leads to what its conclusions mean, with an example", async () => {
  await showChecked(seed);
  const fold = unfoldWhy(screen.getByRole("button", { name: "忽略 G8" }).closest("li")!);
  const page = (await within(fold).findByText("整栏抄错")).closest("details")!;
  expect(page.open).toBe(false);
  expect(within(page).getByText("一栏抄成了旁边的一栏。")).toBeTruthy();
  expect(within(page).getByText(/误抄到了这里|疑似抄成了/)).toBeTruthy();
});

test("a sheet that was not read answers why, where no table was found as well", async () => {
  const { session } = showPane(
    parseSheets("=== 备忘\n2022年度项目支出决算表\n科目编码 | 金额\n201 | 1.00"),
  );
  await act(() => session.check());
  const fold = unfoldWhy((await screen.findByText("备忘")).closest("li")!);
  expect(await within(fold).findByText(/前面有“项目”，是另一张表/)).toBeTruthy();
});

test("after a figure changed the answer is of the figures as they are now", async () => {
  const { user } = await showChecked(seed);
  const card = (address: string) =>
    screen.getByRole("button", { name: `忽略 ${address}` }).closest("li")!;
  const before = unfoldWhy(card("G9"));
  expect(await within(before).findByText(/项目支出：201＝20133 左 263.88/)).toBeTruthy();
  await user.click(within(card("G8")).getByRole("button", { name: "G8 改为 10.35" }));
  await user.click(within(card("G8")).getByRole("button", { name: "写入 G8" }));
  await screen.findByText("G8 已改为 10.35。");
  const after = unfoldWhy(card("G9"));
  expect(await within(after).findByText(/项目支出：201＝20133 左 10.35/)).toBeTruthy();
});
