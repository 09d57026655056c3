/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { sheetsOfCase } from "../cases/case-workbook";
import { showChecked } from "./show-pane";

test("figures that were not checked are shaded by a switch beside their list", async () => {
  const { user, workbook } = await showChecked(sheetsOfCase("budgets-beside-final-figures"));
  await user.click(await screen.findByText("没有核对到的数字 12 个"));
  await user.click(await screen.findByRole("switch", { name: "在表上标出（淡紫色）" }));
  await screen.findByRole("switch", { name: "在表上标出（淡紫色）", checked: true });
  expect(workbook.marks.filter(({ kind }) => kind === "unchecked")).toHaveLength(12);
  await user.click(await screen.findByRole("switch", { name: "在表上标出（淡紫色）" }));
  await screen.findByRole("switch", { name: "在表上标出（淡紫色）", checked: false });
  expect(workbook.marks).toEqual([]);
});
