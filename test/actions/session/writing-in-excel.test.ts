import type { Sheet } from "../../../src/sheets/sheet";
import type { AskedOfExcel, Fault } from "../../../src/simulated-excel/host/fault";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { BUDGET, budgetCell, sampleSheets } from "../seed-session";
import {
  acceptanceIn,
  overviewIn,
  sceneInExcel,
  settled,
  type ExcelScene,
} from "./in-simulated-excel";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});
afterEach(closeWindows);

/** What befalls requests from the moment that it is set. */
let befalls: (request: AskedOfExcel) => Fault | undefined;
beforeEach(() => {
  befalls = () => undefined;
});

async function checkedScene(): Promise<ExcelScene> {
  const scene = await sceneInExcel(seed, { befalls: (request) => befalls(request) });
  await scene.session.check();
  return scene;
}

type Deed = (excel: ExcelScene["excel"]) => unknown;
const DEEDS: readonly (readonly [what: string, deed: Deed])[] = [
  ["the number corrected", (excel) => excel.enter(budgetCell("G8"), "99.99")],
  ["corrected, untold", (excel) => excel.enterUntold(budgetCell("G8"), "99.99")],
  ["words instead", (excel) => excel.enterUntold(budgetCell("G8"), "合计说明")],
  ["rows above", (excel) => excel.insertRows(BUDGET, 3, 2)],
  ["lines sorted", (excel) => excel.sortRows(BUDGET, 7, [9, 8, 7])],
  ["another name", (excel) => excel.enterUntold(budgetCell("D8"), "别的科目")],
];

/** Runs the deed before the n-th of the requests that are still to come. */
function before(nth: number, excel: ExcelScene["excel"], deed: Deed): () => boolean {
  let count = 0;
  let done = false;
  befalls = ({ does }) => {
    const isRelease = does.length > 0 && does.every((name) => name === "_RemoveReference");
    if (!isRelease && count++ === nth) {
      done = true;
      deed(excel);
    }
    return undefined;
  };
  return () => done;
}

describe.each(DEEDS)("%s", (_, deed) => {
  test.each([0, 1])("before request %i of accepting: nothing of ours is left", async (nth) => {
    const scene = await checkedScene();
    const acceptance = acceptanceIn(scene, "G8");
    before(nth, scene.excel, deed);
    await scene.session.accept([acceptance]);
    const after = scene.cells();
    expect([...after.values()].filter((value) => value === 10.35)).toHaveLength(
      [...(await untouched(deed)).values()].filter((value) => value === 10.35).length,
    );
    expect(after).toEqual(await untouched(deed));
    expect(scene.session.state().notice?.tone).toBe("warning");
    expect(scene.session.state().undoable).toBeUndefined();
  });

  test.each([0, 1])("before request %i of undoing: nothing is put over it", async (nth) => {
    const scene = await checkedScene();
    await scene.session.accept([acceptanceIn(scene, "G8")]);
    const accepted = scene.cells();
    expect(accepted.get(`${BUDGET}!7:6`)).toBe(10.35);
    before(nth, scene.excel, deed);
    await scene.session.undo();
    expect(scene.cells()).toEqual(await untouched(deed, true));
    expect(scene.session.state().notice?.tone).toBe("warning");
  });
});

/** The workbook as the user alone would have left it. */
async function untouched(deed: Deed, accepted = false): Promise<ReadonlyMap<string, unknown>> {
  befalls = () => undefined;
  const scene = await sceneInExcel(seed);
  if (accepted) scene.excel.enter(budgetCell("G8"), "10.35");
  deed(scene.excel);
  return scene.cells();
}

test("nothing is written when what was edited could not be read again", async () => {
  const scene = await checkedScene();
  const acceptance = acceptanceIn(scene, "G8");
  scene.excel.enter(budgetCell("F60"), "1");
  await settled();
  const before = scene.cells();
  befalls = ({ asks }) =>
    asks.includes("values") ? { kind: "refused", code: "GeneralException" } : undefined;
  await scene.session.accept([acceptance]);
  expect(scene.cells()).toEqual(before);
  expect(scene.session.state().notice?.text).toContain("没有写入");
});

test("an undo that half fails keeps the rest, and it can be tried again", async () => {
  const scene = await checkedScene();
  const before = scene.cells();
  const { acceptable } = overviewIn(scene);
  await scene.session.accept(acceptable.map(({ cell }) => acceptanceIn(scene, cell.label)));
  let writes = 0;
  befalls = ({ does }) =>
    does.includes("Values") && writes++ === 2
      ? { kind: "refused", code: "AccessDenied" }
      : undefined;
  await scene.session.undo();
  expect(scene.session.state().notice?.text).toContain("没有全部撤销：G11：工作表受保护");
  expect(scene.session.state().undoable).toBe("G11 已改为 0.00");
  befalls = () => undefined;
  await scene.session.undo();
  expect(scene.cells()).toEqual(before);
  expect(scene.session.state().undoable).toBeUndefined();
});

test("a cell edited since is not undone, now or later; words stay words", async () => {
  const scene = await checkedScene();
  await scene.session.accept([acceptanceIn(scene, "G8")]);
  scene.excel.enterUntold(budgetCell("G8"), "77.77");
  const before = scene.cells();
  await scene.session.undo();
  expect(scene.cells()).toEqual(before);
  expect(scene.session.state().undoable).toBeUndefined();
});

describe("watching", () => {
  test("begins before anything is read: an edit during the first check is seen", async () => {
    const scene = await sceneInExcel(seed, { befalls: (request) => befalls(request) });
    let painted = false;
    befalls = ({ does }) => {
      if (does.includes("Formula") && !painted) {
        painted = true;
        scene.excel.enter(budgetCell("G8"), "99.99");
      }
      return undefined;
    };
    await scene.session.check();
    await settled();
    await scene.clock.advance(400);
    await settled();
    await scene.session.goTo(budgetCell("G8"));
    const item = overviewIn(scene).suspects.find(({ cell }) => cell.label === "G8");
    expect(item?.printed).toBe("99.99");
  });

  test("is tried again after Excel refused it, and sorting is seen", async () => {
    const scene = await sceneInExcel(seed, { befalls: (request) => befalls(request) });
    befalls = ({ does }) =>
      does.includes("_RegisterDataChangedEvent")
        ? { kind: "refused", code: "GeneralException" }
        : undefined;
    await scene.session.check();
    befalls = () => undefined;
    await scene.session.check();
    const shown = overviewIn(scene);
    scene.excel.sortRows(BUDGET, 7, [9, 8, 7]);
    await settled();
    await scene.clock.advance(400);
    await settled();
    expect(overviewIn(scene)).not.toEqual(shown);
  });
});
