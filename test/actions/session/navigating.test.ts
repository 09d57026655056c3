import type { Sheet } from "../../../src/sheets/sheet";
import { BUDGET, sampleSheets, sceneOf, type Scene } from "../seed-session";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

async function checkedScene(): Promise<Scene> {
  const scene = sceneOf(seed);
  await scene.session.check();
  return scene;
}

test("next goes from suspect to suspect, then to the errors, and round again", async () => {
  const { workbook, session } = await checkedScene();
  const visited: (string | undefined)[] = [];
  for (let time = 0; time < 10; time++) {
    await session.next();
    visited.push(workbook.selected);
  }
  expect(visited.slice(0, 6)).toEqual([
    ...["G8", "G9", "G11", "G12", "G13"].map((address) => `${BUDGET}!${address}`),
    "GK04 财政拨款收入支出决算总表!A41",
  ]);
  expect(visited[9]).toBe(`${BUDGET}!G8`);
});

test("previous begins at the last", async () => {
  const { workbook, session } = await checkedScene();
  await session.previous();
  const last = workbook.selected;
  await session.next();
  await session.previous();
  expect(workbook.selected).toBe(last);
});

test("before a check there is nowhere to go", async () => {
  const { workbook, session } = sceneOf(seed);
  await session.next();
  expect(workbook.selected).toBeUndefined();
});

test("the place is kept when a check leaves it, and forgotten when it is mended", async () => {
  const { clock, workbook, session } = await checkedScene();
  await session.next();
  await session.check();
  expect(session.state().stage).toMatchObject({ current: `${BUDGET}!G8` });
  workbook.edit({ sheet: BUDGET, row: 7, column: 6 }, 10.35);
  await clock.advance(400);
  expect(session.state().stage).not.toHaveProperty("current");
});

test("a cell that cannot be shown is told", async () => {
  const { workbook, session } = await checkedScene();
  workbook.refuses = [{ request: "select", message: "工作表已隐藏。" }];
  await session.goTo({ sheet: BUDGET, row: 0, column: 0 });
  expect(session.state().notice).toEqual({ tone: "warning", text: "工作表已隐藏。" });
});
