import type { Sheet } from "../../../src/sheets/sheet";
import { budgetCell, overviewIn, sampleSheets, sceneOf, type Scene } from "../seed-session";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

function acceptanceOf(scene: Scene, label: string) {
  const { key, remedy } = overviewIn(scene).suspects.find(({ cell }) => cell.label === label)!;
  if (remedy.kind !== "write") throw new Error(`${label} takes no amount`);
  return { suspect: key, amount: remedy.amount };
}

async function checkedScene(sheets = seed): Promise<Scene> {
  const scene = sceneOf(sheets);
  await scene.session.check();
  scene.workbook.asked.length = 0;
  return scene;
}

test("a suggestion is written, checked at once, and can be undone", async () => {
  const scene = await checkedScene();
  const { workbook, session } = scene;
  await session.accept([acceptanceOf(scene, "G8")]);
  expect(workbook.asked[0]).toBe("writeAmount G8 10.35");
  expect(overviewIn(scene).suspects.map(({ cell }) => cell.label)).not.toContain("G8");
  expect(session.state()).toMatchObject({
    undoable: "G8 已改为 10.35",
    notice: { tone: "success", text: "G8 已改为 10.35。" },
  });
  await session.undo();
  expect(workbook.asked).toContain("writeAmount G8 263.88");
  expect(overviewIn(scene).suspects.map(({ cell }) => cell.label)).toContain("G8");
  expect(session.state()).not.toHaveProperty("undoable");
});

test("all certain ones are written together and undone together", async () => {
  const scene = await checkedScene();
  const { acceptable } = overviewIn(scene);
  expect(acceptable).toHaveLength(5);
  await scene.session.accept(acceptable.map(({ cell }) => acceptanceOf(scene, cell.label)));
  expect(overviewIn(scene).suspects).toEqual([]);
  expect(scene.session.state().undoable).toBe("已改 5 个单元格");
  await scene.session.undo();
  expect(overviewIn(scene).suspects).toHaveLength(5);
});

test("a refusal is told with its cell; what was written stays undoable", async () => {
  const scene = await checkedScene();
  scene.workbook.refuses = [{ request: "writeAmount G9", message: "工作表受保护。" }];
  await scene.session.accept([acceptanceOf(scene, "G8"), acceptanceOf(scene, "G9")]);
  expect(scene.session.state()).toMatchObject({
    undoable: "G8 已改为 10.35",
    notice: { tone: "warning", text: "G8 已改为 10.35。G9 没有改：工作表受保护。" },
  });
});

test("a suggestion that an edit has overtaken is not written", async () => {
  const scene = await checkedScene();
  const acceptance = acceptanceOf(scene, "G11");
  scene.workbook.edit(budgetCell("G11"), 0);
  await scene.session.accept([acceptance]);
  expect(scene.workbook.asked.some((request) => request.startsWith("writeAmount"))).toBe(false);
  expect(scene.session.state().notice?.text).toContain("没有写入");
});

test("a cell that was edited after the suggestion is left alone by undo", async () => {
  const scene = await checkedScene();
  await scene.session.accept([acceptanceOf(scene, "G8")]);
  scene.workbook.edit(budgetCell("G8"), 11);
  await scene.session.undo();
  expect(scene.workbook.asked).not.toContain("writeAmount G8 263.88");
  expect(scene.session.state().notice?.text).toContain("在此之后又改过");
});

test("a blank cell is blank again after undo", async () => {
  const { row, column } = budgetCell("F9");
  const blanked = seed.map((sheet) => {
    if (sheet.name !== budgetCell("F9").sheet) return sheet;
    const cells = [...sheet.rows[row]!];
    cells[column] = undefined;
    return { ...sheet, rows: sheet.rows.with(row, cells) };
  });
  const corrected = await checkedScene(blanked);
  const item = overviewIn(corrected).suspects.find(({ cell }) => cell.label === "F9");
  expect(item).toMatchObject({ printed: "", remedy: { kind: "write" } });
  await corrected.session.accept([acceptanceOf(corrected, "F9")]);
  await corrected.session.undo();
  expect(corrected.workbook.asked).toContain("writeAmount F9 ");
});

test("words that stood there are written back as words", async () => {
  const { row, column } = budgetCell("F9");
  const dashed = seed.map((sheet) => {
    if (sheet.name !== budgetCell("F9").sheet) return sheet;
    const cells = [...sheet.rows[row]!];
    cells[column] = { value: "—", text: "—" };
    return { ...sheet, rows: sheet.rows.with(row, cells) };
  });
  const scene = await checkedScene(dashed);
  await scene.session.accept([acceptanceOf(scene, "F9")]);
  await scene.session.undo();
  expect(scene.workbook.asked).toContain("writeWords F9 —");
  expect(scene.session.state().notice?.tone).toBe("success");
});

test("nothing is offered for a cell with a formula but its inputs", async () => {
  const { row, column } = budgetCell("G8");
  const calculated = seed.map((sheet) => {
    if (sheet.name !== budgetCell("G8").sheet) return sheet;
    const cells = [...sheet.rows[row]!];
    cells[column] = { ...cells[column]!, formula: "=SUM(G9:G10)+'GK03 支出决算表'!C8" };
    return { ...sheet, rows: sheet.rows.with(row, cells) };
  });
  const scene = await checkedScene(calculated);
  const item = overviewIn(scene).suspects.find(({ cell }) => cell.label === "G8")!;
  expect(item.remedy).toMatchObject({
    kind: "formula",
    inputs: [{ label: "G9:G10" }, { label: "GK03 支出决算表!C8", sheet: "GK03 支出决算表" }],
  });
  expect(overviewIn(scene).acceptable).not.toContain(item);
});
