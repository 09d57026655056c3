import type { SessionState } from "../../../src/actions/session/session-state";
import { checkAccounts, type CheckedAccounts } from "../../../src/actions/check-accounts";
import { EMPTY_MEMORY } from "../../../src/actions/memory/workbook-memory";
import { reviewedSet } from "../../../src/actions/review-report/reviewed-set";
import type { HandledItem } from "../../../src/actions/review-report/review-report";
import { readMemory } from "../../../src/actions/memory/read-memory";
import { BUDGET, budgetCell, sampleSheets, sceneOf, type Scene } from "../seed-session";

async function checkedScene(): Promise<Scene> {
  const scene = sceneOf(await sampleSheets("qiaokou-media-centre-2022.xlsx"));
  await scene.session.check();
  return scene;
}

function overviewIn(state: SessionState) {
  if (state.stage.kind !== "checked") throw new Error("nothing was checked");
  return state.stage;
}

async function itemsIn({ workbook }: Scene): Promise<readonly HandledItem[]> {
  const kept = readMemory(workbook.memory);
  if (kept.kind === "refused") throw new Error(kept.message);
  const checked = checkAccounts("决算.xlsx", await workbook.readSheets());
  return reviewedSet(checked, kept.memory).items;
}

function handlingsOf(items: readonly HandledItem[], severity: HandledItem["severity"] = "error") {
  return items
    .filter((item) => item.severity === severity)
    .map(({ cells, handling }) => `${cells[0]?.label ?? "—"} ${handling.kind}`);
}

test("everything that was found is open at first, errors counted", async () => {
  const scene = await checkedScene();
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 0, total: 8 });
  expect(handlingsOf(await itemsIn(scene))).toEqual(
    ["G8", "G9", "G11", "G12", "G13", "A41", "A9", "A10"].map((cell) => `${cell} open`),
  );
});

test("what was accepted is told as changed, with what its cell shows now, and outlives the session", async () => {
  const scene = await checkedScene();
  const { suspects } = overviewIn(scene.session.state()).overview;
  await scene.session.accept([{ suspect: suspects[2]!.key, amount: "0.00" }]);
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 1, total: 8 });
  await scene.session.saveAnyway();
  const changed = (await itemsIn(scene)).find(({ handling }) => handling.kind === "changed");
  expect(changed).toMatchObject({ cells: [{ label: "G11" }], handling: { now: "0.00" } });
  expect(changed!.relations.length).toBeGreaterThan(0);
});

test("what was accepted counts though a relation of it is still broken by another cell", async () => {
  const scene = await checkedScene();
  const { suspects } = overviewIn(scene.session.state()).overview;
  const [g8, g9] = suspects;
  await scene.session.accept([{ suspect: g8!.key, amount: "10.35" }]);
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 1, total: 8 });
  await scene.session.accept([{ suspect: g9!.key, amount: "10.35" }]);
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 2, total: 8 });
  await scene.session.saveAnyway();
  expect(handlingsOf(await itemsIn(scene)).filter((one) => one.endsWith("changed"))).toEqual([
    "G8 changed",
    "G9 changed",
  ]);
});

test("what the user mended by hand counts as well, and is open again when it is undone", async () => {
  const scene = await checkedScene();
  scene.workbook.edit(budgetCell("G11"), 0);
  await scene.session.check();
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 1, total: 8 });
  scene.workbook.edit(budgetCell("G11"), 253.53);
  await scene.session.check();
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 0, total: 8 });
});

test("what was ignored is one item with its reason, whatever many relations it breaks", async () => {
  const scene = await checkedScene();
  const [first] = overviewIn(scene.session.state()).overview.suspects;
  await scene.session.ignore(
    first!.mends.map(({ key }) => key),
    "按批复口径填列",
  );
  const ignored = (await itemsIn(scene)).filter(({ handling }) => handling.kind === "ignored");
  expect(ignored).toHaveLength(1);
  expect(ignored[0]).toMatchObject({
    cells: [{ label: "G8" }],
    handling: { reason: "按批复口径填列", date: "2026-11-23" },
  });
  expect(overviewIn(scene.session.state()).handled).toEqual({ handled: 1, total: 8 });
});

test("a table that is there no more mends nothing: what was wrong in it is lost, not changed", async () => {
  const sheets = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  const scene = sceneOf(sheets);
  await scene.session.check();
  const first = overviewIn(scene.session.state()).overview.suspects.map(({ cell }) => cell.label);
  expect(first).toContain("G11");
  await scene.session.saveAnyway();
  const kept = readMemory(scene.workbook.memory);
  const without: CheckedAccounts = checkAccounts("决算.xlsx", {
    sheets: sheets.filter(({ name }) => name !== BUDGET),
    unread: [],
  });
  const log = kept.kind === "read" ? kept.memory.log : [];
  const { items } = reviewedSet(without, { ...EMPTY_MEMORY, log });
  const lost = items.filter(({ handling }) => handling.kind === "lost");
  expect(lost.map(({ cells }) => cells[0]!.label)).toEqual([
    ...["G8", "G9", "G11", "G12", "G13"],
    // A hint that compares another table with it.
    "C13",
  ]);
  expect(items.filter(({ handling }) => handling.kind === "changed")).toEqual([]);
});

test("a check alone writes nothing into the workbook", async () => {
  const scene = await checkedScene();
  expect(scene.workbook.memory).toBeUndefined();
});
