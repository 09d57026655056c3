import { DEFAULT_SETTINGS } from "../../../src/actions/settings";
import type { Sheet } from "../../../src/sheets/sheet";
import { budgetCell, overviewIn, sampleSheets, sceneOf, type Scene } from "../seed-session";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

function labels(scene: Scene): readonly string[] {
  return overviewIn(scene).suspects.map(({ cell }) => cell.label);
}

function findingsOf(scene: Scene, label: string): readonly string[] {
  const { mends } = overviewIn(scene).suspects.find(({ cell }) => cell.label === label)!;
  return mends.map(({ key }) => key);
}

async function checkedScene(): Promise<Scene> {
  const scene = sceneOf(seed);
  await scene.session.check();
  return scene;
}

test("a suspect whose findings are ignored is told no more, nor marked, but listed with the reason", async () => {
  const scene = await checkedScene();
  await scene.session.ignore(findingsOf(scene, "G11"), "  经核对无误 ");
  expect(labels(scene)).not.toContain("G11");
  expect(scene.workbook.marks.map(({ address }) => address)).not.toContain("G11");
  expect(overviewIn(scene).ignored).toEqual([
    expect.objectContaining({ reason: "经核对无误", date: "2026-11-23" }),
    expect.objectContaining({ reason: "经核对无误" }),
  ]);
});

test("without a reason nothing is ignored", async () => {
  const scene = await checkedScene();
  await scene.session.ignore(findingsOf(scene, "G11"), "  ");
  expect(labels(scene)).toContain("G11");
  expect(scene.workbook.asked).not.toContain("writeMemory");
});

test("what is ignored opens again when one of its figures changes, with the former reason", async () => {
  const scene = await checkedScene();
  await scene.session.ignore(findingsOf(scene, "G11"), "经核对无误");
  scene.workbook.edit(budgetCell("G11"), 5);
  await scene.clock.advance(400);
  const item = overviewIn(scene).suspects.find(({ cell }) => cell.label === "G11")!;
  expect(item.mends[0]!.formerReason).toBe("经核对无误");
  scene.workbook.edit(budgetCell("G11"), 253.53);
  await scene.clock.advance(400);
  expect(labels(scene)).not.toContain("G11");
});

test("it stays ignored in the next session, and can be told again", async () => {
  const first = await checkedScene();
  await first.session.ignore(findingsOf(first, "G11"), "经核对无误");
  const second = sceneOf(seed);
  second.workbook.memory = first.workbook.memory;
  await second.session.check();
  expect(labels(second)).not.toContain("G11");
  for (const { key } of overviewIn(second).ignored) await second.session.reopen(key);
  expect(labels(second)).toContain("G11");
});

test("a workbook that takes no memory keeps the finding open, and says why", async () => {
  const scene = await checkedScene();
  scene.workbook.refuses = [{ request: "writeMemory", message: "工作簿受保护" }];
  await scene.session.ignore(findingsOf(scene, "G11"), "经核对无误");
  expect(labels(scene)).toContain("G11");
  expect(scene.session.state().notice).toEqual({
    tone: "error",
    text: "没有存入工作簿：工作簿受保护",
  });
});

test("a memory of a later version is left as it is", async () => {
  const scene = sceneOf(seed);
  const later = JSON.stringify({ schema: 2, ignored: "elsewhere" });
  scene.workbook.memory = later;
  await scene.session.check();
  expect(scene.session.state().memoryTrouble).toContain("第 2 版");
  await scene.session.ignore(findingsOf(scene, "G11"), "经核对无误");
  await scene.session.changeSettings({
    ...DEFAULT_SETTINGS,
    clearMarksBeforeSaving: false,
    recheckWhileWorking: true,
  });
  expect(scene.workbook.memory).toBe(later);
  expect(scene.session.state().settings.clearMarksBeforeSaving).toBe(false);
});

test("the review note names whose accounts, each finding and its reason", async () => {
  const scene = await checkedScene();
  const [note] = overviewIn(scene).errors[0]!.items;
  await scene.session.ignore([note!.key], "表注由财政系统打印，无法修改");
  expect(scene.session.reviewNote()).toBe(
    [
      "武汉市硚口区融媒体中心 2022 年度部门决算审核说明",
      "核对中有下列 1 处提示，经核实说明如下：",
      "1. GK04 财政拨款收入支出决算总表!A41 表注“28行=(1+2+3)行”印错，按本表的号码应为“27行＝（1＋2＋3）行”。请更正表注；表中数字不受影响。\n   说明：表注由财政系统打印，无法修改（2026-11-23）",
    ].join("\n\n"),
  );
});
