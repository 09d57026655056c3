import { strFromU8, unzipSync } from "fflate";
import { DEFAULT_SETTINGS } from "../../../src/actions/settings";
import { startSession } from "../../../src/actions/session/session";
import { publishCopy } from "../../../src/workbook/publishing/publish-copy";
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { sheetsOfCase } from "../../cases/case-workbook";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { FakeClock } from "../fake-clock";
import { overviewIn, sceneInExcel, type ExcelScene } from "./in-simulated-excel";

afterAll(closeWindows);

const SHADED = { ...DEFAULT_SETTINGS, shadeUnchecked: true };
/** Twelve amounts of budgets stand beside the final figures, ten of which are checked. */
const CASE = "budgets-beside-final-figures";
const SHEET = "Z01 收入支出决算总表(财决01表)";

async function checkedScene(): Promise<ExcelScene> {
  const scene = await sceneInExcel(sheetsOfCase(CASE));
  await scene.session.check();
  return scene;
}

function overlaid({ excel }: ExcelScene): readonly string[] {
  return [...excel.overlays(SHEET).keys()].sort();
}

/** The places that the list of the pane leads to. */
function listed(scene: ExcelScene): readonly string[] {
  return overviewIn(scene)
    .unchecked.flatMap(({ cells }) => cells.map(({ label }) => label))
    .sort();
}

test("every figure that was not checked is listed with its place, and shaded where that is wanted", async () => {
  const scene = await checkedScene();
  expect(listed(scene)).toHaveLength(12);
  expect(overlaid(scene)).toEqual([]);
  await scene.session.changeSettings(SHADED);
  expect(overlaid(scene)).toEqual(listed(scene));
  await scene.session.changeSettings(DEFAULT_SETTINGS);
  expect(overlaid(scene)).toEqual([]);
});

test("the shade goes with all other marks, and comes back with the next check", async () => {
  const scene = await checkedScene();
  await scene.session.changeSettings(SHADED);
  await scene.session.clearMarks();
  expect(overlaid(scene)).toEqual([]);
  await scene.session.check();
  expect(overlaid(scene)).toHaveLength(12);
});

test("the wish is kept with the workbook", async () => {
  const scene = await checkedScene();
  await scene.session.changeSettings(SHADED);
  await scene.session.end();
  const later = startSession(excelWorkbook(), new FakeClock());
  await later.start();
  expect(later.state().settings).toEqual(SHADED);
});

test("a published copy bears no shade", async () => {
  const scene = await checkedScene();
  await scene.session.changeSettings(SHADED);
  const read = await excelWorkbook().readFile();
  if (read.kind === "refused") throw new Error(read.message);
  const copy = publishCopy(read.name, read.bytes);
  if (copy.kind === "refused") throw new Error(copy.message);
  const bears = (bytes: Uint8Array) =>
    Object.values(unzipSync(bytes)).some((part) => strFromU8(part).includes("决算核对"));
  expect([read.bytes, copy.bytes].map(bears)).toEqual([true, false]);
});

test("saving takes it away first, as it does all marks", async () => {
  const scene = await checkedScene();
  await scene.session.changeSettings(SHADED);
  await scene.session.saveAnyway();
  expect(scene.excel.saves()).toBe(1);
  expect(overlaid(scene)).toEqual([]);
});
