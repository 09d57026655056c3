import type { Sheet } from "../../../src/sheets/sheet";
import type { AskedOfExcel, Fault } from "../../../src/simulated-excel/host/fault";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { sampleSheets } from "../seed-session";
import { marksIn, over } from "./command-round";
import { acceptanceIn, overviewIn, sceneInExcel, settled } from "./in-simulated-excel";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});
afterEach(closeWindows);

/** Which request is meant, by what it does or asks. */
const REQUESTS: Readonly<Record<string, (request: AskedOfExcel) => boolean>> = {
  "the list of sheets": ({ asks }) => asks.some((name) => /visibility/i.test(name)),
  "sizes and merges": ({ of }) => of.includes("GetMergedAreasOrNullObject"),
  "the cells": ({ asks, does }) => asks.includes("values") && !does.includes("Values"),
  "the watch": ({ does }) => does.includes("_RegisterDataChangedEvent"),
  "the marks": ({ does }) => does.includes("Formula"),
  "the memory": ({ of }) => of.includes("CustomXmlParts"),
  "the figure": ({ does }) => does.includes("Values"),
  "the saving": ({ does }) => does.includes("Save"),
};

const FAULTS: Readonly<Record<string, Fault>> = {
  refused: { kind: "refused", code: "GeneralException" },
  "done but refused": { kind: "done-but-refused", code: "GeneralException" },
  "never answered": { kind: "never" },
};

const CASES = Object.keys(REQUESTS).flatMap((request) =>
  Object.keys(FAULTS).map((fault) => [request, fault] as const),
);

test.each(CASES)("%s %s: a sentence, the rest goes on, nothing is doubled", async (name, fault) => {
  let befallen = 0;
  let count = Infinity;
  const scene = await sceneInExcel(seed, {
    befalls: (request) => {
      if (befallen >= count || !REQUESTS[name]!(request)) return undefined;
      befallen++;
      return FAULTS[fault];
    },
  });
  const { session, excel } = scene;
  const found = scene.cells();
  const said: string[] = [];
  session.subscribe(() => {
    const { notice, stage } = session.state();
    said.push(notice?.text ?? "", stage.kind === "failed" ? stage.message : "");
    if (stage.kind === "checked") said.push(stage.overview.unread.map(({ why }) => why).join(""));
  });
  // Once, except where Excel never comes round on its own account: every second time would do.
  count = 1;
  await over(scene, session.start());
  await over(scene, session.check());
  if (session.state().stage.kind !== "checked") await over(scene, session.check());
  expect(overviewIn(scene).suspects).toHaveLength(5);
  await over(scene, session.accept([acceptanceIn(scene, "G8")]));
  await over(scene, session.undo());
  await over(scene, session.undo());
  await over(scene, session.saveAnyway());
  await over(scene, session.check());
  expect(befallen).toBe(1);
  expect(said.some((sentence) => /Excel|没能|没有|回应/.test(sentence))).toBe(true);
  expect(scene.cells()).toEqual(found);
  expect(overviewIn(scene).suspects).toHaveLength(5);
  const marks = marksIn(scene);
  await over(scene, session.check());
  expect(marksIn(scene)).toBe(marks);
  await over(scene, session.clearMarks());
  expect(marksIn(scene)).toBe(0);
  expect(excel.parts().length).toBeLessThan(2);
});

test("an answer that comes late changes nothing that was done since", async () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  let late = true;
  const scene = await sceneInExcel(seed, {
    befalls: ({ does }) => {
      if (!late || !does.includes("Values")) return undefined;
      late = false;
      return { kind: "late", until };
    },
  });
  const { session, excel } = scene;
  await session.check();
  await over(scene, session.accept([acceptanceIn(scene, "G8")]));
  expect(session.state().notice?.text).toContain("不能确定");
  const cell = acceptanceIn(scene, "G8");
  expect(cell.amount).toBe("10.35");
  excel.enter({ sheet: overviewIn(scene).suspects[0]!.cell.sheet, row: 7, column: 6 }, "88.88");
  const before = scene.cells();
  release();
  await settled();
  await settled();
  expect(scene.cells()).toEqual(before);
});

test("a memory part that is refused stops no check, and is not written over", async () => {
  let refuse = false;
  const scene = await sceneInExcel(seed, {
    befalls: ({ of }) =>
      refuse && of.includes("CustomXmlParts")
        ? { kind: "refused", code: "GeneralException" }
        : undefined,
  });
  const { session, excel } = scene;
  await session.check();
  await session.ignore([overviewIn(scene).errors[0]!.items[0]!.key], "已核对原始账簿");
  const kept = excel.parts();
  expect(kept).toHaveLength(1);
  refuse = true;
  const again = await sceneInExcel(seed, {
    befalls: ({ of }) =>
      of.includes("CustomXmlParts") ? { kind: "refused", code: "GeneralException" } : undefined,
  });
  await again.session.start();
  expect(again.session.state().notice?.text).toContain("没能读取");
  await again.session.check();
  expect(overviewIn(again).suspects).toHaveLength(5);
  await again.session.ignore([overviewIn(again).errors[0]!.items[0]!.key], "原因");
  expect(again.session.state().notice?.text).toContain("没有存入工作簿");
  expect(again.excel.parts()).toEqual([]);
});
