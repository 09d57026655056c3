/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import type { Sheet } from "../../src/sheets/sheet";
import { budgetCell, sampleSheets } from "../actions/seed-session";
import { showChecked } from "./show-pane";

const SAMPLES = join(__dirname, "../../samples");
const SEED = "qiaokou-media-centre-2022.xlsx";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets(SEED);
});

/** A sample as a browser hands it over; jsdom's files have no bytes to be asked for. */
function chosen(sample: string, name: string): File {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, sample)));
  const file = new File([bytes], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  return file;
}

/** The pane over the next version, in which one figure was put right. */
async function nextVersion() {
  const shown = await showChecked(seed);
  shown.workbook.edit(budgetCell("G11"), 0);
  await shown.user.click(await screen.findByRole("button", { name: "核对" }));
  return shown;
}

test("the version before is opened from its file: what changed since is told, with the way to its cell", async () => {
  const { user, workbook } = await nextVersion();
  await user.upload(await screen.findByLabelText("上一版"), chosen(SEED, "第一版.xlsx"));
  expect(await screen.findByText(/与“第一版\.xlsx”相比，有 1 个数不同/)).toBeTruthy();
  const told = (await screen.findByText(/^与上一版/)).closest("details")!;
  await user.click(within(told).getByText(/^与上一版/));
  expect(told.textContent).toContain("253.53");
  await user.click(await within(told).findByRole("button", { name: /G11$/ }));
  expect(workbook.selected).toMatch(/!G11$/);
});

test("another unit's file is refused in a sentence that names both, and nothing of it is told", async () => {
  const { user } = await nextVersion();
  const other = chosen("shanghai-form-2023.xlsx", "别的.xlsx");
  await user.upload(await screen.findByLabelText("上一版"), other);
  expect(await screen.findByText(/^没有采用“别的\.xlsx”/)).toBeTruthy();
  expect(screen.queryByText(/^与上一版/)).toBeNull();
});

test("what is no workbook is refused in a sentence", async () => {
  const { user } = await nextVersion();
  const text = new File(["这不是工作簿"], "说明.xlsx");
  const bytes = new TextEncoder().encode("这不是工作簿");
  Object.assign(text, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  await user.upload(await screen.findByLabelText("上一版"), text);
  expect(await screen.findByText(/说明\.xlsx/)).toBeTruthy();
});
