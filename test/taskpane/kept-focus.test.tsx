/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

test("after a figure was written the focus is on the next card, not lost", async () => {
  const { user } = await showChecked(await sampleSheets("qiaokou-media-centre-2022.xlsx"));
  const suspects = within(await screen.findByRole("region", { name: /很可能有误的单元格/ }));
  await user.click(suspects.getByRole("button", { name: "G8 改为 10.35" }));
  await user.click(await suspects.findByRole("button", { name: "写入 G8" }));
  await screen.findByText(/G8 已改为 10\.35/);
  const card = document.activeElement?.closest("li");
  expect(card?.textContent).toMatch(/^G9/);
});

test("a preview that is put away gives the focus back to its card", async () => {
  const { user } = await showChecked(await sampleSheets("qiaokou-media-centre-2022.xlsx"));
  const suspects = within(await screen.findByRole("region", { name: /很可能有误的单元格/ }));
  await user.click(suspects.getByRole("button", { name: "G9 改为 10.35" }));
  await user.click(await suspects.findByRole("button", { name: "不改" }));
  await suspects.findByRole("button", { name: "G9 改为 10.35" });
  expect(document.activeElement?.closest("li")?.textContent).toMatch(/^G9/);
});
