/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen } from "@testing-library/react";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

const CASE = join(__dirname, "../cases/two-units-in-one-workbook/workbook.txt");

test("of several sets of accounts one is chosen", async () => {
  const { user } = await showChecked(parseSheets(readFileSync(CASE, "utf8")));
  const chooser = screen.getByRole("combobox", { name: "本工作簿有几套表，正在看" });
  await user.selectOptions(chooser, "云岭区事业单位登记事务局：没有错误");
  expect(
    await screen.findByRole("heading", { level: 1, name: "云岭区事业单位登记事务局" }),
  ).toBeTruthy();
});

test("a book that may be the wrong one is used only when the user says so", async () => {
  const sheets = await sampleSheets("shanghai-form-2023.xlsx");
  const { user, session } = await showChecked(sheets);
  const plan = await sampleSheets("qiaokou-media-centre-2022-budget.xlsx");
  const dated = plan.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => cell && { ...cell, text: cell.text.replaceAll("2022", "2023") }),
    ),
  }));
  const opened = { name: "预算.xlsx", read: { sheets: dated, unread: [] } };
  await act(() => session.takeBook("budget", opened));
  expect(await screen.findByText(/“预算.xlsx”还没有采用/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "不采用" }));
  expect(screen.queryByText(/还没有采用/)).toBeNull();
});
