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

test("the first check leads to the first place, next from suspect to suspect, then to the errors, and round again", async () => {
  const { workbook, session } = await checkedScene();
  const visited: (string | undefined)[] = [workbook.selected];
  for (let time = 0; time < 9; time++) {
    await session.next();
    visited.push(workbook.selected);
  }
  expect(visited.slice(0, 6)).toEqual([
    ...["G8", "G9", "G11", "G12", "G13"].map((address) => `${BUDGET}!${address}`),
    "GK04 财政拨款收入支出决算总表!A41",
  ]);
  expect(visited[9]).toBe(`${BUDGET}!G8`);
});

test("a later check leaves the user where she is", async () => {
  const { workbook, session } = await checkedScene();
  await session.next();
  const before = workbook.selected;
  await session.check();
  expect(workbook.selected).toBe(before);
});

test("of places that are shown only those are gone to", async () => {
  const { workbook, session } = await checkedScene();
  const { stage } = session.state();
  const stops = stage.kind === "checked" ? stage.overview.stops : [];
  const among = [stops[2]!.key, stops[5]!.key];
  await session.next(among);
  expect(workbook.selected).toBe(`${BUDGET}!G11`);
  await session.next(among);
  expect(workbook.selected).toBe("GK04 财政拨款收入支出决算总表!A41");
  await session.next(among);
  expect(workbook.selected).toBe(`${BUDGET}!G11`);
});

test("previous of the first is the last", async () => {
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
