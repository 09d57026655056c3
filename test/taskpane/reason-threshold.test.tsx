/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readGiven } from "../../src/narrative/facts/given";
import { USUAL_REASON_FROM } from "../../src/proofreading/reason-threshold";
import { paragraphsOfLines } from "../../src/reading-text/paragraphs-of-lines";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

const SAMPLE = "qiaokou-media-centre-2022";
/** Spent 36.9 % more than was planned, and no word of why. */
const TEXT = paragraphsOfLines(
  [
    "五、一般公共预算财政拨款支出决算情况说明",
    "1.一般公共服务支出（类）宣传事务（款）事业运行（项）。年初预算为185.17万元，支出决算为253.53万元。",
  ].join("\n"),
);

/** The pane with the text proofread, and the dialog of settings open. */
async function showSettings() {
  const shown = showPane(await sampleSheets(`${SAMPLE}-corrected.xlsx`));
  const file = join(__dirname, "..", "..", "samples", `${SAMPLE}.facts.json`);
  const read = readGiven(readFileSync(file, "utf8"));
  if (read.kind === "refused") throw new Error(read.message);
  const budget = "年初预算/2013350";
  await act(() => shown.session.give(budget, read.given.facts.get(budget)!));
  await shown.user.click(await screen.findByRole("tab", { name: "校对" }));
  await act(() => shown.session.proofread("上年说明.txt", TEXT));
  await screen.findByText(/没有说明原因/);
  await shown.user.click(await screen.findByRole("button", { name: "设置" }));
  const dialog = within(await screen.findByRole("dialog"));
  const field = await dialog.findByRole<HTMLInputElement>("spinbutton", { name: /要说明原因/ });
  return { ...shown, dialog, field };
}

test("the threshold is what was typed, is kept in the workbook, and the text is held against it", async () => {
  const { user, field, dialog, session, workbook } = await showSettings();
  expect(field.value).toBe(String(USUAL_REASON_FROM));
  await user.clear(field);
  await user.type(field, "37");
  expect(session.state().settings.reasonFrom).toBe(37);
  await user.click(await dialog.findByRole("button", { name: "完成" }));
  await act(() => session.proofread("上年说明.txt", TEXT));
  expect(await screen.findByText(/错误 0 处，提示 0 处/)).toBeTruthy();
  expect(JSON.parse(workbook.memory!)).toMatchObject({ settings: { reasonFrom: 37 } });
});

test("an empty field and a negative number choose nothing", async () => {
  const { user, field, session } = await showSettings();
  await user.clear(field);
  expect(field.value).toBe("");
  await user.type(field, "-5");
  expect(session.state().settings.reasonFrom).not.toBe(-5);
  const before = session.state().settings.reasonFrom;
  await user.tab();
  expect(field.value).toBe(String(before ?? USUAL_REASON_FROM));
});
