import { DEFAULT_SETTINGS } from "../../../src/actions/settings";
import type { Sheet } from "../../../src/sheets/sheet";
import { budgetCell, sampleSheets, sceneOf } from "../seed-session";

let seed: readonly Sheet[];
let corrected: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});

describe("核对并保存", () => {
  test("saves clean accounts, without marks", async () => {
    const { workbook, session } = sceneOf(corrected);
    await session.checkAndSave();
    expect(workbook.asked).toEqual(["readMemory", "readSheets", "clearMarks", "save"]);
    expect(session.state().notice?.tone).toBe("success");
  });

  test("shows what is wrong, marks it, and asks", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.checkAndSave();
    expect(workbook.asked).not.toContain("save");
    expect(workbook.marks).not.toEqual([]);
    expect(session.state().saveQuestion).toBe("5 个单元格很可能有误，另有 3 处错误。还没有保存。");
  });

  test("saves all the same when she insists; our marks stay out of the file", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.checkAndSave();
    await session.saveAnyway();
    expect(workbook.asked.slice(-2)).toEqual(["clearMarks", "save"]);
    expect(session.state()).not.toHaveProperty("saveQuestion");
    expect(session.state().notice?.text).toBe("已保存；仍有问题没有解决。");
  });

  test("leaves it unsaved when she would not", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.checkAndSave();
    session.dontSave();
    expect(workbook.asked).not.toContain("save");
    expect(session.state()).not.toHaveProperty("saveQuestion");
  });

  test("keeps the marks where that is chosen", async () => {
    const { workbook, session } = sceneOf(seed);
    await session.changeSettings({
      ...DEFAULT_SETTINGS,
      clearMarksBeforeSaving: false,
      recheckWhileWorking: true,
    });
    await session.checkAndSave();
    await session.saveAnyway();
    expect(workbook.asked).not.toContain("clearMarks");
    expect(workbook.marks).not.toEqual([]);
  });

  test("saves what is broken and explained, and does not say that it holds", async () => {
    const { session } = sceneOf(seed);
    await session.check();
    const { stage } = session.state();
    if (stage.kind !== "checked") throw new Error(stage.kind);
    const { causes, suspects, errors } = stage.overview;
    const items = [...causes, ...suspects].flatMap(({ mends }) => mends);
    const beside = errors.flatMap((group) => group.items);
    await session.ignore(
      [...items, ...beside].map(({ key }) => key),
      "经核对无误",
    );
    await session.checkAndSave();
    expect(session.state().stage).toMatchObject({
      overview: {
        verdict: {
          kind: "explained",
          sentence: "没有未处理的错误；12 条不成立的关系已说明原因。",
        },
      },
    });
    expect(session.state().notice?.text).toBe("已保存；不成立的关系都已说明原因。");
  });

  test("asks as well when nothing could be checked", async () => {
    const { workbook, session } = sceneOf(seed);
    workbook.refuses = [{ request: "readSheets", message: "busy", throws: true }];
    await session.checkAndSave();
    expect(session.state().saveQuestion).toBe("这次没有核对成，还没有保存。");
  });

  test("tells why it could not save", async () => {
    const { workbook, session } = sceneOf(corrected);
    workbook.refuses = [{ request: "save", message: "文件只读。" }];
    await session.checkAndSave();
    expect(session.state().notice).toEqual({ tone: "error", text: "没有保存：文件只读。" });
  });
});

describe("a save that happened otherwise", () => {
  test("is noticed: what was edited is checked, and the errors in the file are told", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    await clock.advance(5000);
    workbook.dirty = false;
    await clock.advance(5000);
    expect(session.state().notice?.text).toBe(
      "工作簿刚才保存过，其中5 个单元格很可能有误，另有 3 处错误。标记也一并存进了文件，清除标记后可再保存。",
    );
  });

  test("is told once while the errors are the same, because some workbooks save themselves", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    const saveItself = async () => {
      workbook.dirty = true;
      await clock.advance(5000);
      workbook.dirty = false;
      await clock.advance(5000);
    };
    await saveItself();
    workbook.refuses = [{ request: "select", message: "工作表已隐藏。" }];
    await session.next();
    await saveItself();
    expect(session.state().notice?.text).toBe("工作表已隐藏。");
    workbook.edit(budgetCell("G11"), 0);
    await clock.advance(400);
    await saveItself();
    expect(session.state().notice?.text).toContain("4 个单元格");
  });

  test("is not told of our own saving", async () => {
    const { clock, session } = sceneOf(seed);
    await session.check();
    await clock.advance(5000);
    await session.checkAndSave();
    await session.saveAnyway();
    await clock.advance(5000);
    expect(session.state().notice?.text).toBe("已保存；仍有问题没有解决。");
  });

  test("is noticed although the host could not tell for a while", async () => {
    const { workbook, clock, session } = sceneOf(seed);
    await session.check();
    workbook.dirty = undefined;
    await clock.advance(5000);
    workbook.dirty = true;
    await clock.advance(5000);
    expect(session.state().notice).toBeUndefined();
    workbook.dirty = false;
    await clock.advance(5000);
    expect(session.state().notice?.text).toContain("工作簿刚才保存过");
  });
});
