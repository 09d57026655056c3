import type { SessionState } from "../../../src/actions/session/session-state";
import type { Sheet } from "../../../src/sheets/sheet";
import { BUDGET, budgetCell, sampleSheets, sceneOf, type Scene } from "../seed-session";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

const REASON = "表注由系统生成";

function checkedStage({ stage }: SessionState) {
  if (stage.kind !== "checked") throw new Error(stage.kind);
  return stage;
}

/** The first version, checked, its notices ignored with a reason. */
async function firstVersion(): Promise<Scene> {
  const scene = sceneOf(seed);
  await scene.session.check();
  const { errors } = checkedStage(scene.session.state()).overview;
  const keys = errors.flatMap(({ items }) => items.map(({ key }) => key)).slice(0, 1);
  await scene.session.ignore(keys, REASON);
  return scene;
}

/** The next version, a file of its own that keeps nothing: one figure was put right. */
async function nextVersion(former: Scene) {
  const scene = sceneOf(seed);
  scene.workbook.edit(budgetCell("G11"), 0);
  await scene.session.check();
  await scene.session.takeFormer({
    name: "第一版.xlsx",
    read: { sheets: seed, unread: [] },
    memory: former.workbook.memory,
  });
  return scene;
}

test("what was ignored goes on to be, with its reason, and is kept in the new file", async () => {
  const { session, workbook } = await nextVersion(await firstVersion());
  const { ignored } = checkedStage(session.state()).overview;
  expect(ignored.map(({ reason }) => reason)).toEqual([REASON]);
  expect(workbook.memory).toContain(REASON);
});

test("what changed since is told: the figure, and which errors are gone", async () => {
  const { session } = await nextVersion(await firstVersion());
  const { former, handled } = checkedStage(session.state());
  expect(former?.changes).toEqual([
    expect.objectContaining({
      cell: expect.objectContaining({ label: `${BUDGET}!G11` }) as unknown,
      before: "253.53",
      now: "0.00",
    }),
  ]);
  expect(former!.gone).toBeGreaterThan(0);
  expect(former!.stayed).toBeGreaterThan(0);
  expect(handled.handled).toBeGreaterThan(1);
});

test("the comparison follows an edit of the sheet", async () => {
  const { session, workbook } = await nextVersion(await firstVersion());
  workbook.edit(budgetCell("G11"), 253.53);
  await session.check();
  expect(checkedStage(session.state()).former?.changes).toEqual([]);
});

test("another year's workbook is refused in a sentence, and nothing of it is taken", async () => {
  const { session } = sceneOf(seed);
  await session.check();
  const sheets = await sampleSheets("shanghai-form-2023.xlsx");
  await session.takeFormer({ name: "别的.xlsx", read: { sheets, unread: [] } });
  const state = session.state();
  expect(state.notice?.text).toMatch(
    /^没有采用“别的\.xlsx”：它是 2023 年度的，本工作簿是 2022 年度的/,
  );
  expect(checkedStage(state).former).toBeUndefined();
});

test("another unit's workbook of the same year is refused by both names, and nothing of it is taken", async () => {
  const former = await firstVersion();
  const { session, workbook } = sceneOf(seed);
  await session.check();
  const sheets = seed.map((sheet) => ofOtherUnit(sheet));
  const read = { sheets, unread: [] };
  await session.takeFormer({ name: "别的.xlsx", read, memory: former.workbook.memory });
  const state = session.state();
  expect(state.notice).toMatchObject({
    tone: "error",
    text: "没有采用“别的.xlsx”：它是“武汉市汉阳区图书馆”的，本工作簿是“武汉市硚口区融媒体中心”的。",
  });
  expect(checkedStage(state).former).toBeUndefined();
  expect(checkedStage(state).overview.ignored).toEqual([]);
  expect(workbook.memory ?? "").not.toContain(REASON);
});

function ofOtherUnit(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => {
      if (typeof cell?.value !== "string") return cell;
      const text = cell.value.replaceAll("武汉市硚口区融媒体中心", "武汉市汉阳区图书馆");
      return { ...cell, value: text, text };
    }),
  );
  return { ...sheet, rows };
}
