import { inExcel } from "../../../src/workbook/excel/in-excel";

/** The simulated Excel ends at 1.15: what is said to a newer one is looked at without it. */
function runIn(sets: readonly string[]): Promise<unknown> {
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (_: string, set: string) => sets.includes(set) } },
    },
    OfficeExtension: { Error: class extends Error {} },
    Excel: { run: (options: unknown) => Promise.resolve(options) },
  });
  return inExcel(() => Promise.resolve());
}

test("where Excel can, a step of ours is one step of its undo", async () => {
  expect(await runIn(["1.20"])).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});

test("an older Excel is not asked for it", async () => {
  expect(await runIn(["1.15"])).toEqual({ delayForCellEdit: true });
});
