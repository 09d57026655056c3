/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

async function opened() {
  const shown = await showChecked(await sampleSheets("qiaokou-media-centre-2022.xlsx"));
  await shown.user.click(screen.getByRole("button", { name: "核对报告…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "核对报告" }));
  return { ...shown, dialog };
}

function textsOf(rows: readonly { readonly cells: readonly unknown[] }[]): string {
  return JSON.stringify(rows);
}

test("the report goes into sheets of the workbook, with the name of who reviewed", async () => {
  localStorage.clear();
  const { user, workbook, dialog } = await opened();
  await user.type(dialog.getByRole("textbox", { name: "审核人" }), " 张三 ");
  await user.click(dialog.getByRole("button", { name: "插入工作表" }));
  expect(await screen.findByText(/^已插入工作表“核对报告”、“问题清单”/)).toBeTruthy();
  const [front, list] = workbook.added;
  expect(textsOf(front!.rows)).toContain("审核人：张三");
  expect(textsOf(list!.rows)).toContain("改为 10.35");
  expect(list!.page).toEqual({ across: true, repeatedRow: 1 });
});

test("the name is typed once: it stands there the next time", async () => {
  localStorage.clear();
  const { user, dialog } = await opened();
  await user.type(dialog.getByRole("textbox", { name: "审核人" }), "李四");
  await user.click(dialog.getByRole("button", { name: "插入工作表" }));
  await screen.findByText(/^已插入工作表/);
  await user.click(screen.getByRole("button", { name: "核对报告…" }));
  const again = await screen.findByRole<HTMLInputElement>("textbox", { name: "审核人" });
  expect(again.value).toBe("李四");
});

test("how far the work is stands beside it", async () => {
  const { session } = await opened();
  expect(await screen.findByText("已处理 0/8")).toBeTruthy();
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error("nothing was checked");
  const [first] = stage.overview.suspects;
  const keys = first!.mends.map(({ key }) => key);
  await act(() => session.ignore(keys, "按批复口径"));
  expect(await screen.findByText("已处理 1/8")).toBeTruthy();
});
