import { startSession } from "../../../src/actions/session/session";
import { DEFAULT_SETTINGS } from "../../../src/actions/settings";
import type { Sheet } from "../../../src/sheets/sheet";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { rest } from "../fake-clock";
import { BUDGET, budgetCell, overviewIn, sampleSheets, sceneOf } from "../seed-session";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

describe("a check", () => {
  test("begins idle, counts sheets while busy, and shows the five wrong cells", async () => {
    const scene = sceneOf(seed);
    const stages: string[] = [];
    scene.session.subscribe(() => stages.push(scene.session.state().stage.kind));
    expect(scene.session.state().stage).toEqual({ kind: "idle" });
    await scene.session.check();
    expect([...new Set(stages)]).toEqual(["busy", "checked"]);
    const { suspects, counts, verdict } = overviewIn(scene);
    expect(suspects.map(({ cell }) => cell.label)).toEqual(["G8", "G9", "G11", "G12", "G13"]);
    expect(counts.broken).toBeGreaterThan(0);
    expect(verdict.kind).toBe("wrong");
  });

  test("asks for the memory, the sheets, one painting and the first place, and no more", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.check();
    expect(workbook.asked).toEqual([
      ...["readMemory", "readSheets"],
      ...[expect.stringMatching(/^paint /), "select"],
    ]);
    expect(workbook.marks.map(({ address }) => address)).toEqual(
      expect.arrayContaining(["G8", "G9", "G11", "G12", "G13"]),
    );
  });

  test("says so when there is no table", async () => {
    const { session } = sceneOf(parseSheets("=== 封面\n某单位"));
    await session.check();
    expect(session.state().stage).toMatchObject({
      kind: "no-tables",
      unread: [{ sheet: "封面" }],
    });
  });

  test("that fails says what to do, and keeps the host's own words", async () => {
    const { workbook, session } = sceneOf(seed);
    workbook.refuses = [{ request: "readSheets", message: "InvalidOperation", throws: true }];
    await session.check();
    expect(session.state().stage).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("请退出编辑后再试"),
      detail: "InvalidOperation",
    });
  });

  test("that fails after another keeps the results and calls them old", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.check();
    workbook.refuses = [{ request: "readSheets", message: "InvalidOperation", throws: true }];
    await session.check();
    expect(session.state().stage).toMatchObject({
      kind: "checked",
      stale: expect.stringContaining("InvalidOperation"),
    });
  });

  test("can be given up; what was there before is there again", async () => {
    const { workbook, session } = sceneOf(seed);
    let release: () => void = () => undefined;
    workbook.hold = (resolve) => (release = resolve);
    const checking = session.check();
    await rest();
    expect(session.state().stage).toMatchObject({ kind: "busy", work: { done: 1 } });
    session.cancel();
    await checking;
    release();
    await rest();
    expect(session.state().stage).toEqual({ kind: "idle" });
  });

  test("names the sheets that could not be marked", async () => {
    const { workbook, session } = sceneOf(seed);
    workbook.refuses = [{ request: "paint", message: "工作表受保护" }];
    await session.check();
    expect(session.state().notice).toMatchObject({
      tone: "warning",
      text: expect.stringContaining("工作表受保护"),
    });
  });

  test("has closing ask while errors remain, and no longer after", async () => {
    const { clock, session, workbook } = sceneOf(seed);
    await session.check();
    expect(clock.guards).toEqual([true]);
    await session.ignore(
      overviewIn({ clock, session, workbook }).suspects.flatMap(({ mends }) =>
        mends.map(({ key }) => key),
      ),
      "已核对原始账簿",
    );
    expect(clock.guards).toEqual([true]);
    const errors = overviewIn({ clock, session, workbook }).errors.flatMap(({ items }) => items);
    await session.ignore(
      errors.map(({ key }) => key),
      "表注由系统打印",
    );
    expect(clock.guards).toEqual([true, false]);
  });
});

test("closing is made to ask anew by each check with errors: Excel forgets after “close” and “cancel”", async () => {
  const { clock, session } = sceneOf(seed);
  await session.check();
  await session.check();
  expect(clock.guards).toEqual([true, true]);
});

describe("while she works", () => {
  test("an edit is checked after a rest, with one request for the one sheet", async () => {
    const scene = sceneOf(seed);
    const { workbook, clock, session } = scene;
    await session.check();
    workbook.asked.length = 0;
    workbook.selected = undefined;
    workbook.edit(budgetCell("G11"), 0);
    workbook.edit(budgetCell("G12"), 0);
    await clock.advance(399);
    expect(workbook.asked).toEqual([]);
    await clock.advance(1);
    expect(workbook.asked[0]).toBe(`readSheetsNamed ${BUDGET}`);
    expect(workbook.asked.slice(1)).toEqual([expect.stringMatching(/^paint /)]);
    expect(overviewIn(scene).suspects.map(({ cell }) => cell.label)).toEqual(["G8", "G9", "G13"]);
    expect(workbook.selected).toBeUndefined();
  });

  test("an edit that changes no mark paints nothing", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    workbook.asked.length = 0;
    workbook.edit({ sheet: "封面", row: 20, column: 0 }, "初稿");
    await clock.advance(400);
    expect(workbook.asked).toEqual(["readSheetsNamed 封面"]);
  });

  test("a sheet that went away has the whole workbook read", async () => {
    const scene = sceneOf(seed);
    await scene.session.check();
    scene.workbook.removeSheet(BUDGET);
    await scene.clock.advance(400);
    expect(scene.workbook.asked).toContain("readSheets");
    const missing = overviewIn(scene).tables.filter(({ found }) => !found);
    expect(missing.map(({ title }) => title)).toEqual(["一般公共预算财政拨款支出决算表"]);
  });

  test("with re-checking off, the results are called old and nothing is read", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.changeSettings({
      ...DEFAULT_SETTINGS,
      clearMarksBeforeSaving: true,
      recheckWhileWorking: false,
    });
    await session.check();
    workbook.asked.length = 0;
    workbook.edit(budgetCell("G11"), 0);
    await clock.advance(400);
    expect(workbook.asked).toEqual([]);
    expect(session.state().stage).toMatchObject({ stale: expect.stringContaining("请重新核对") });
    await session.changeSettings({
      ...DEFAULT_SETTINGS,
      clearMarksBeforeSaving: true,
      recheckWhileWorking: true,
    });
    expect(session.state().stage).not.toHaveProperty("stale");
  });

  test("marks that were cleared do not come back by themselves", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    await session.clearMarks();
    workbook.edit(budgetCell("G11"), 0);
    await clock.advance(400);
    expect(workbook.marks).toEqual([]);
    await session.check();
    expect(workbook.marks).not.toEqual([]);
  });

  test("after its end nothing is watched", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    await session.end();
    workbook.asked.length = 0;
    workbook.edit(budgetCell("G11"), 0);
    await clock.advance(10_000);
    expect(workbook.asked).toEqual([]);
  });
});

test("a check lets progress be painted before it reads, and what it found before it marks", async () => {
  const { workbook, clock } = sceneOf(seed);
  const breathe = () => {
    workbook.asked.push(`breathe ${session.state().stage.kind}`);
    return Promise.resolve();
  };
  const session = startSession(workbook, Object.assign(clock, { breathe }));
  await session.check();
  expect(workbook.asked).toEqual([
    ...["breathe busy", "readMemory", "readSheets", "breathe checked"],
    ...[expect.stringMatching(/^paint /), "select"],
  ]);
});
