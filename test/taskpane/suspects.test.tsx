/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { BUDGET, budgetCell, sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

/** The card of a suspect. */
function card(address: string): HTMLElement {
  return screen.getByRole("button", { name: `忽略 ${address}` }).closest("li")!;
}

function hasCard(address: string): boolean {
  return screen.queryByRole("button", { name: `忽略 ${address}` }) !== null;
}

function withFormula(formula: string): readonly Sheet[] {
  const { row, column } = budgetCell("G8");
  return seed.map((sheet) => {
    if (sheet.name !== BUDGET) return sheet;
    const cells = [...sheet.rows[row]!];
    cells[column] = { ...cells[column]!, formula };
    return { ...sheet, rows: sheet.rows.with(row, cells) };
  });
}

test("a card says what stands there, what should, why and what it mends", async () => {
  await showChecked(seed);
  const g8 = card("G8");
  expect(within(g8).getByText("201 一般公共服务支出·项目支出")).toBeTruthy();
  expect(within(g8).getByText("263.88")).toBeTruthy();
  expect(within(g8).getByText("10.35")).toBeTruthy();
  expect(within(g8).getByText(/^疑似误录为同一行另一栏的数/)).toBeTruthy();
  expect(within(g8).getByText("涉及 3 条不成立的关系")).toBeTruthy();
  expect(within(g8).getByText(/^GK05.*很可能有误：现为 263.88，应为 10.35/)).toBeTruthy();
});

test("its address leads to the cell", async () => {
  const { user, workbook } = await showChecked(seed);
  await user.click(within(card("G12")).getAllByRole("button", { name: "G12" })[0]!);
  expect(workbook.selected).toBe(`${BUDGET}!G12`);
  expect(card("G12").getAttribute("aria-current")).toBe("true");
});

test("a change is shown first, written on the second click, and can be undone", async () => {
  const { user, workbook } = await showChecked(seed);
  await user.click(within(card("G8")).getByRole("button", { name: "G8 改为 10.35" }));
  expect(within(card("G8")).getByText(/^G8 将由 263.88 改为 10.35/)).toBeTruthy();
  expect(workbook.asked).not.toContain("writeAmount G8 10.35");
  await user.click(within(card("G8")).getByRole("button", { name: "写入 G8" }));
  expect(await screen.findByText("G8 已改为 10.35。")).toBeTruthy();
  expect(workbook.asked).toContain("writeAmount G8 10.35");
  expect(hasCard("G8")).toBe(false);
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销：G8 恢复原来的数字。")).toBeTruthy();
  expect(hasCard("G8")).toBe(true);
});

test("a change that is not wanted is not made", async () => {
  const { user, workbook } = await showChecked(seed);
  await user.click(within(card("G8")).getByRole("button", { name: "G8 改为 10.35" }));
  await user.click(within(card("G8")).getByRole("button", { name: "不改" }));
  expect(within(card("G8")).getByRole("button", { name: "G8 改为 10.35" })).toBeTruthy();
  expect(workbook.asked.filter((request) => request.startsWith("writeAmount"))).toEqual([]);
});

test("a formula is not written over: the button is off, and what it reads leads there", async () => {
  const { user, workbook } = await showChecked(withFormula("=SUM(G9:G10)"));
  const g8 = card("G8");
  const button = within(g8).getByRole("button", {
    name: "G8 改为 10.35",
    description: /^这里是公式.*不会改写/,
  });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(within(g8).getByRole("button", { name: "G9:G10" }));
  expect(workbook.selected).toBe(`${BUDGET}!G9`);
});

test("all certain ones are listed before any is written", async () => {
  const { user, workbook } = await showChecked(seed);
  await user.click(screen.getByRole("button", { name: "全部按建议改…" }));
  const dialog = await screen.findByRole("dialog", { name: "改 5 个单元格" });
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringMatching(/^G8　263.88 → 10.35（10.34–10.35 均可）一般公共预算/),
    expect.stringMatching(/^G9　263.88 → 10.35/),
    expect.stringMatching(/^G11　253.53 → 0.00/),
    expect.stringMatching(/^G12　16.27 → 0.00/),
    expect.stringMatching(/^G13　16.27 → 0.00/),
  ]);
  expect(workbook.asked.filter((request) => request.startsWith("writeAmount"))).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "全部写入" }));
  expect(await screen.findByText("已改 5 个单元格。")).toBeTruthy();
  expect(screen.queryByRole("region", { name: /^很可能有误的单元格/ })).toBeNull();
});

test("cells that arithmetic cannot tell apart are shown together", async () => {
  const corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
  const { clock, session, workbook } = await showChecked(corrected);
  const detail = "GK06 一般公共预算财政拨款基本支出决算明细表";
  workbook.edit({ sheet: detail, row: 6, column: 2 }, 49.54);
  await act(() => clock.advance(400));
  expect(session.state().stage).toMatchObject({ overview: { acceptable: [] } });
  expect(within(card("C7")).getByText("有误的是这 7 个单元格之一：")).toBeTruthy();
  await act(() => session.next());
  expect(workbook.selected).toBe(`${detail}!C7`);
});

test("of all certain ones some can be left as they are", async () => {
  const { user, workbook } = await showChecked(seed);
  await user.click(screen.getByRole("button", { name: "全部按建议改…" }));
  const dialog = await screen.findByRole("dialog", { name: "改 5 个单元格" });
  for (const address of ["G8", "G9"])
    await user.click(within(dialog).getByRole("checkbox", { name: `改 ${address}` }));
  expect(within(dialog).getByText("改 3 个单元格")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "写入选中的 3 个" }));
  expect(await screen.findByText("已改 3 个单元格。")).toBeTruthy();
  const written = workbook.asked.filter((request) => request.startsWith("writeAmount"));
  expect(written).toEqual(["G11", "G12", "G13"].map((cell) => `writeAmount ${cell} 0.00`));
  await user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText(/^已撤销：G11、G12、G13/)).toBeTruthy();
});

test("cells that one slip explains stand together under its sentence", async () => {
  await showChecked(await sampleSheets("qiaokou-media-centre-2022.xlsx"));
  const block = within(await screen.findByRole("group", { name: /^同一处差错，\d+ 个单元格$/ }));
  expect(block.getByText(/疑似把那一栏误抄到了这里/)).toBeTruthy();
  expect(block.getAllByRole("button", { name: /^G\d+ 改为 / }).length).toBeGreaterThanOrEqual(3);
  expect(screen.getAllByText(/疑似把那一栏误抄到了这里/)).toHaveLength(1);
});

test("what one slip explains is put right together, listed before, and undone at once", async () => {
  const { user, workbook, clock } = await showChecked(seed);
  await user.click(await screen.findByRole("button", { name: "G8 至 G13 这 5 个按建议改…" }));
  const dialog = await screen.findByRole("dialog", { name: "改 5 个单元格" });
  expect(within(dialog).getAllByRole("checkbox")).toHaveLength(5);
  // A cell that somebody changed meanwhile is not written over, and says so.
  workbook.edit(budgetCell("G9"), 1);
  await user.click(await within(dialog).findByRole("button", { name: "全部写入" }));
  expect(await screen.findByText(/刚刚改过，建议也变了，没有写入/)).toBeTruthy();
  expect(workbook.asked.filter((request) => request.startsWith("writeAmount"))).toEqual([]);
  workbook.edit(budgetCell("G9"), 263.88);
  await act(() => clock.advance(400));
  await user.click(await screen.findByRole("button", { name: "G8 至 G13 这 5 个按建议改…" }));
  await user.click(await screen.findByRole("button", { name: "全部写入" }));
  expect(await screen.findByText("已改 5 个单元格。")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText(/^已撤销：G8、G9、G11、G12、G13/)).toBeTruthy();
});

test("a slip's button offers its own cells only", async () => {
  const { user, workbook, clock } = await showChecked(seed);
  // 2101199 of another table is wrong as well.
  workbook.edit({ sheet: "GK03 支出决算表", row: 19, column: 5 }, 3);
  await act(() => clock.advance(400));
  await user.click(await screen.findByRole("button", { name: "G8 至 G13 这 5 个按建议改…" }));
  const dialog = await screen.findByRole("dialog", { name: "改 5 个单元格" });
  const boxes = await within(dialog).findAllByRole("checkbox");
  expect(boxes.map((box) => box.getAttribute("aria-label"))).not.toContain("改 F20");
  await user.click(await within(dialog).findByRole("button", { name: "取消" }));
  await user.click(await screen.findByRole("button", { name: "全部按建议改…" }));
  expect(await screen.findByRole("dialog", { name: "改 6 个单元格" })).toBeTruthy();
});

test("撤销 says what it takes back, where something else is told meanwhile", async () => {
  const { user, session } = await showChecked(seed);
  await user.click(await screen.findByRole("button", { name: "G8 改为 10.35" }));
  await user.click(await screen.findByRole("button", { name: "写入 G8" }));
  // Told once, with the button beside it.
  expect(await screen.findAllByText(/^G8 已改为 10.35/)).toHaveLength(1);
  act(() => session.say("success", "已忽略 3 处。"));
  const undoable = await screen.findByText("G8 已改为 10.35");
  const line = within(undoable.parentElement!);
  expect(line.queryByText("已忽略 3 处。")).toBeNull();
  await user.click(await line.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销：G8 恢复原来的数字。")).toBeTruthy();
});
