import fc from "fast-check";
import { cellAt, type Cell, type CellPlace } from "../../../src/sheets/sheet";
import type { SimulatedExcel } from "../../../src/simulated-excel/excel-face";
import { createSimulatedExcel } from "../../../src/simulated-excel/simulated-excel";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import type { SeenCell } from "../../../src/workbook/seen-cell";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

const GRID = `=== 支出
公开05表
科目编码 | 项目 | 合计 | 基本支出
201 | 一般公共服务支出 | 30.00 | 10.00
20103 | 政府办公厅 | 20.00 | 10.00
20105 | 统计信息事务 | 10.00 | 0.00
208 | 社会保障支出 | =D6 -> 5.00 | 5.00
`;
/** 20103·合计: what is written, and where. */
const CELL: CellPlace = { sheet: "支出", row: 3, column: 2 };
const OURS = 20.5;

/** What somebody does to the sheet between two requests. */
type Deed = (excel: SimulatedExcel) => void;
const there = (row: number, column: number): CellPlace => ({ sheet: "支出", row, column });
const DEEDS: Readonly<Record<string, Deed>> = {
  "the number corrected": (excel) => excel.enter(CELL, "21"),
  "corrected, untold": (excel) => excel.enterUntold(CELL, "22"),
  "the number deleted": (excel) => excel.enter(CELL, ""),
  "words instead": (excel) => excel.enter(CELL, "—"),
  "digits as text": (excel) => excel.enter(CELL, "'20.00"),
  "a formula instead": (excel) => excel.enter(CELL, "=D4+10"),
  "another name for the line": (excel) => excel.enter(there(3, 1), "政府办公室"),
  "another code": (excel) => excel.enter(there(3, 0), "20104"),
  "another head": (excel) => excel.enter(there(1, 2), "小计"),
  "a line above": (excel) => excel.insertRows("支出", 2, 1),
  "two lines at the cell": (excel) => excel.insertRows("支出", 3, 2),
  "lines exchanged": (excel) => excel.sortRows("支出", 3, [4, 3]),
  "a figure beside": (excel) => excel.enter(there(3, 3), "11"),
};

function cellsOf(excel: SimulatedExcel): readonly (readonly unknown[])[] {
  return excel
    .sheets()[0]!
    .rows.map((row) => Array.from(row, (cell: Cell | undefined) => held(cell)));
}

function held(cell: Cell | undefined): unknown {
  return cell?.formula ?? (cell?.value === "" ? null : (cell?.value ?? null));
}

interface Difference {
  readonly row: number;
  readonly before: unknown;
  readonly after: unknown;
}

function differences(before: SimulatedExcel, after: SimulatedExcel): readonly Difference[] {
  const [one, other] = [cellsOf(before), cellsOf(after)];
  expect(other).toHaveLength(one.length);
  return one.flatMap((line, row) =>
    Array.from({ length: 6 }, (_, column) => ({
      row,
      before: line[column] ?? null,
      after: other[row]![column] ?? null,
    })).filter((pair) => pair.before !== pair.after),
  );
}

describe("a figure", () => {
  let excel: SimulatedExcel;
  let workbook: LiveWorkbook;
  let befalls: (request: number) => void = () => undefined;
  let first = 0;
  let asked = 0;

  beforeAll(async () => {
    ({ excel, workbook } = await openInExcel(GRID, {
      befalls: ({ does, number }) => {
        asked = number + 1;
        if (!does.every((name) => name === "_RemoveReference")) befalls(number - first);
        return undefined;
      },
    }));
    await workbook.readSheets();
  });

  beforeEach(begin);

  /** The sheet as at first, and the next request counted as 0. */
  function begin(): void {
    const { rows } = excel.sheets()[0]!;
    const fresh = createSimulatedExcel(parseSheets(GRID)).sheets()[0]!;
    rows.splice(0, rows.length, ...fresh.rows);
    befalls = () => undefined;
    first = asked;
  }

  function seenNow(): readonly SeenCell[] {
    const [sheet] = parseSheets(GRID);
    const at = (row: number, column: number) => ({
      row,
      column,
      cell: cellAt(sheet!, row, column),
    });
    return [at(3, 2), at(0, 0), at(1, 0), at(1, 1), at(1, 2), at(1, 3), at(3, 0), at(3, 1)];
  }

  async function written(deeds: readonly { readonly deed: string; readonly before: number }[]) {
    const user = createSimulatedExcel(parseSheets(GRID));
    let done = 0;
    befalls = (request) => {
      for (; done < deeds.length && deeds[done]!.before <= request; done++) {
        DEEDS[deeds[done]!.deed]!(excel);
        DEEDS[deeds[done]!.deed]!(user);
      }
    };
    const outcome = await workbook.writeAmount(CELL, String(OURS), seenNow());
    return { outcome, user };
  }

  test("is written where everything is as it was seen: two requests", async () => {
    const before = excel.traffic().requests;
    const { outcome, user } = await written([]);
    expect(outcome).toEqual({ kind: "done" });
    expect(differences(user, excel)).toEqual([{ row: 3, before: 20, after: OURS }]);
    expect(excel.traffic().requests - before).toBe(2);
  });

  test.each(Object.keys(DEEDS).filter((deed) => deed !== "a figure beside"))(
    "is not written after: %s; whenever that was seen",
    async (deed) => {
      for (const before of [0, 1]) {
        begin();
        const { outcome, user } = await written([{ deed, before }]);
        expect(outcome.kind).not.toBe("done");
        expect(differences(user, excel)).toEqual([]);
      }
    },
  );

  test("is written whatever happens to a figure beside", async () => {
    const { outcome } = await written([{ deed: "a figure beside", before: 1 }]);
    expect(outcome).toEqual({ kind: "done" });
  });

  test("that was written and then refused counts as written", async () => {
    const { excel: other, workbook: there } = await openInExcel(GRID, {
      befalls: ({ does }) =>
        does.includes("Values")
          ? { kind: "done-but-refused", code: "GeneralException" }
          : undefined,
    });
    await there.readSheets();
    expect(await there.writeAmount(CELL, String(OURS), seenNow())).toEqual({ kind: "done" });
    expect(held(other.sheets()[0]!.rows[3]![2])).toBe(OURS);
  });

  test("is taken back from the line that was sorted away with it", async () => {
    const { outcome, user } = await written([
      { deed: "another head", before: 1 },
      { deed: "lines exchanged", before: 2 },
    ]);
    expect(outcome.kind).toBe("changed");
    expect(differences(user, excel)).toEqual([]);
  });

  test("never ends as ours in a cell that is not the one that was seen", async () => {
    const deed = fc.record({
      deed: fc.constantFrom(...Object.keys(DEEDS)),
      before: fc.integer({ min: 0, max: 5 }),
    });
    const deeds = fc
      .array(deed, { minLength: 1, maxLength: 4 })
      .map((list) => [...list].sort((one, other) => one.before - other.before));
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        begin();
        const { outcome, user } = await written(list);
        const changed = differences(user, excel);
        if (outcome.kind === "done") {
          expect(changed.length).toBeLessThan(2);
          for (const { row, before, after } of changed) {
            expect([before, after]).toEqual([20, OURS]);
            expect(cellsOf(user)[row]!.slice(0, 2)).not.toEqual(["20105", "统计信息事务"]);
          }
        } else expect(changed).toEqual([]);
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});
