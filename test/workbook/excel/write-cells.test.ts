import fc from "fast-check";
import type { Cell, CellPlace, Sheet } from "../../../src/sheets/sheet";
import type { SimulatedExcel } from "../../../src/simulated-excel/excel-face";
import type { Fault } from "../../../src/simulated-excel/host/fault";
import { createSimulatedExcel } from "../../../src/simulated-excel/simulated-excel";
import type { LiveWorkbook, Written } from "../../../src/workbook/live-workbook";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import type { SeenCell } from "../../../src/workbook/seen-cell";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

const GRID = `=== 支出
公开05表
科目编码 | 项目 | 合计 | 基本支出
201 | 一般公共服务支出 | =C4+C5 -> 30.00 | 10.00
20103 | 政府办公厅 | 20.00 | 10.00
20105 | 统计信息事务 | 10.00 | —
208 | 社会保障支出 | =D6 -> 5.00 | 5.00
`;
/** The figures of 20103 and 20105, exchanged. */
const ENTRIES = {
  sheet: "支出",
  cells: [
    { row: 3, column: 2, value: 10 },
    { row: 3, column: 3, value: "—" },
    { row: 4, column: 2, value: 20 },
    { row: 4, column: 3, value: 10 },
  ],
} as const;
const SEEN = seenIn([1, 3, 4]);

function seenIn(rows: readonly number[]): readonly SeenCell[] {
  const [sheet] = parseSheets(GRID);
  return rows.flatMap((row) =>
    (sheet!.rows[row] ?? []).flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])),
  );
}

const there = (row: number, column: number): CellPlace => ({ sheet: "支出", row, column });
type Deed = (excel: SimulatedExcel) => void;
/** What somebody does to the sheet between two requests. */
const DEEDS: Readonly<Record<string, Deed>> = {
  "a figure corrected": (excel) => excel.enter(there(4, 2), "11"),
  "corrected, untold": (excel) => excel.enterUntold(there(3, 3), "12"),
  "a figure deleted": (excel) => excel.enter(there(3, 2), ""),
  "words instead": (excel) => excel.enter(there(3, 2), "—"),
  "a formula instead": (excel) => excel.enter(there(4, 3), "=C5"),
  "another name for a line": (excel) => excel.enter(there(4, 1), "统计事务"),
  "another head": (excel) => excel.enter(there(1, 2), "小计"),
  "a line above": (excel) => excel.insertRows("支出", 2, 1),
  "two lines between them": (excel) => excel.insertRows("支出", 4, 2),
  "lines exchanged": (excel) => excel.sortRows("支出", 3, [4, 3]),
  "a figure elsewhere": (excel) => excel.enter(there(2, 3), "11"),
};

function cellsOf(excel: SimulatedExcel): readonly (readonly unknown[])[] {
  return excel
    .sheets()[0]!
    .rows.map((row) => Array.from({ length: 5 }, (_, column) => held(row[column])));
}

function held(cell: Cell | undefined): unknown {
  return cell?.formula ?? (cell?.value === "" ? null : (cell?.value ?? null));
}

interface Opened {
  readonly excel: SimulatedExcel;
  readonly workbook: LiveWorkbook;
  /** What happens before a request, counted from 0 after the workbook was read. */
  readonly befalls: (at: number, what: () => Fault | undefined | void) => void;
  /** Has the sheet as at first, and counts anew. */
  readonly begin: () => void;
}

async function open(sheets: string | readonly Sheet[] = GRID): Promise<Opened> {
  let first = Infinity;
  const deeds = new Map<number, (() => Fault | undefined | void)[]>();
  let latest = 0;
  const { excel, workbook } = await openInExcel(sheets, {
    befalls: ({ does, number }) => {
      latest = number;
      if (does.every((name) => name === "_RemoveReference")) return undefined;
      const due = [...deeds].filter(([at]) => at <= number - first);
      for (const [at] of due) deeds.delete(at);
      return due.flatMap(([, all]) => all.map((deed) => deed() ?? undefined)).find(Boolean);
    },
  });
  await workbook.readSheets();
  const begin = () => {
    const { rows } = excel.sheets()[0]!;
    if (typeof sheets === "string") rows.splice(0, rows.length, ...after([]).sheets()[0]!.rows);
    deeds.clear();
    first = latest + 1;
  };
  begin();
  return {
    excel,
    workbook,
    begin,
    befalls: (at, what) => void deeds.set(at, [...(deeds.get(at) ?? []), what]),
  };
}

/** As they are when only the user works. */
function after(deeds: readonly string[]): SimulatedExcel {
  const user = createSimulatedExcel(parseSheets(GRID));
  for (const deed of deeds) DEEDS[deed]!(user);
  return user;
}

const EXCHANGED = [
  ["20103", "政府办公厅", 10, "—", null],
  ["20105", "统计信息事务", 20, 10, null],
];
const wordsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map(([code, ...others]) => [String(code), ...others]);

test("cells are written together: two requests, formats and formulas stay, totals follow", async () => {
  const { excel, workbook } = await open();
  const before = excel.traffic().requests;
  expect(await workbook.writeCells(ENTRIES, SEEN)).toEqual({ kind: "done" });
  expect(excel.traffic().requests - before).toBe(2);
  expect(wordsOf(cellsOf(excel).slice(3, 5))).toEqual(EXCHANGED);
  const { rows } = excel.sheets()[0]!;
  expect(rows[2]![2]).toMatchObject({ formula: "=C4+C5", value: 30 });
  expect(rows[4]![2]).toMatchObject({ text: "20.00" });
});

test("what lies between the cells, blank ones included, stays; a cell may be emptied", async () => {
  const { excel, workbook } = await open();
  const cells = [
    { row: 2, column: 3, value: undefined },
    { row: 5, column: 4, value: 7 },
  ];
  const seen = [...seenIn([2, 5]), { row: 5, column: 4, cell: undefined }];
  expect(await workbook.writeCells({ sheet: "支出", cells }, seen)).toEqual({ kind: "done" });
  const [untouched, now] = [cellsOf(after([])), cellsOf(excel)];
  expect(now).toEqual(
    untouched.map((row, at) => (at === 2 ? row.with(3, null) : at === 5 ? row.with(4, 7) : row)),
  );
});

const DISTURBING = Object.keys(DEEDS).filter((deed) => deed !== "a figure elsewhere");

test.each(DISTURBING.flatMap((deed) => [0, 1].map((at) => [deed, at] as const)))(
  "nothing is written after: %s; before request %d",
  async (deed, at) => {
    const { excel, workbook, befalls } = await open();
    befalls(at, () => DEEDS[deed]!(excel));
    const outcome = await workbook.writeCells(ENTRIES, SEEN);
    expect(outcome.kind).not.toBe("done");
    expect(cellsOf(excel)).toEqual(cellsOf(after([deed])));
  },
);

describe("a place that is not open to it", () => {
  const [plain] = parseSheets(GRID);

  it.each<[string, Partial<Sheet>, string]>([
    ["a hidden row", { hiddenRows: new Set([4]) }, "第 4–5 行中有隐藏的行"],
    [
      "merged cells",
      { merges: [{ firstRow: 3, firstColumn: 3, lastRow: 4, lastColumn: 3 }] },
      "D4 与别的单元格合并了",
    ],
  ])("%s: nothing is written, and the sentence says why", async (_, odd, sentence) => {
    const { excel, workbook } = await open([{ ...plain!, ...odd }]);
    const outcome = await workbook.writeCells(ENTRIES, SEEN);
    expect(outcome).toEqual({
      kind: "refused",
      message: expect.stringContaining(sentence) as string,
    });
    expect(cellsOf(excel)).toEqual(cellsOf(after([])));
  });

  it("a protected sheet is refused with what to do", async () => {
    const { excel, workbook } = await open();
    excel.setProtection("支出", "all");
    const outcome = await workbook.writeCells(ENTRIES, SEEN);
    expect(outcome).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("撤消工作表保护") as string,
    });
    expect(cellsOf(excel)).toEqual(cellsOf(after([])));
  });

  it("a formula is named, and the cells beside it stay too", async () => {
    const { excel, workbook } = await open();
    const cells = [...ENTRIES.cells, { row: 2, column: 2, value: 30 }];
    const outcome = await workbook.writeCells({ ...ENTRIES, cells }, [...SEEN, ...seenIn([2])]);
    expect(outcome).toEqual({
      kind: "refused",
      message: "C3 是公式 =C4+C5，整组都没有改动。",
    });
    expect(cellsOf(excel)).toEqual(cellsOf(after([])));
  });

  it("a number that would become text in a cell of text goes back, and all others with it", async () => {
    const rows = plain!.rows.map((row, at) =>
      at === 4
        ? row!.map((cell, column) => (column === 2 ? { ...cell!, format: "@" } : cell))
        : row,
    );
    const { excel, workbook } = await open([{ ...plain!, rows }]);
    // As Excel does; the simulated one keeps the number.
    excel.subscribe(() => {
      const cells = excel.sheets()[0]!.rows[4]!;
      if (cells[2]?.value === 20) cells[2] = { ...cells[2], value: "20" };
    });
    const outcome = await workbook.writeCells(ENTRIES, SEEN);
    expect(outcome).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("C5 不能照样写入") as string,
    });
    expect(cellsOf(excel)).toEqual(cellsOf(after([])));
  });
});

describe("a request that Excel refuses, whether or not it did it", () => {
  it.each([
    ["refused", 0],
    ["refused", 1],
    ["done-but-refused", 0],
    ["done-but-refused", 1],
  ] as const)("%s at request %d: what is told is what is so", async (kind, at) => {
    const { excel, workbook, befalls } = await open();
    befalls(at, () => ({ kind, code: "GeneralException" }));
    const outcome = await workbook.writeCells(ENTRIES, SEEN);
    const wasDone = kind === "done-but-refused" && at === 1;
    expect(outcome.kind).toBe(wasDone ? "done" : "refused");
    const now = cellsOf(excel);
    if (wasDone) expect(wordsOf(now.slice(3, 5))).toEqual(EXCHANGED);
    else expect(now).toEqual(cellsOf(after([])));
  });

  it("a part that was done goes back", async () => {
    const { excel, workbook, befalls } = await open();
    befalls(1, () => {
      excel.enter(there(3, 2), "10");
      return { kind: "refused", code: "GeneralException" };
    });
    expect((await workbook.writeCells(ENTRIES, SEEN)).kind).toBe("refused");
    expect(cellsOf(excel)).toEqual(cellsOf(after([])));
  });

  it.each(["refused", "done-but-refused"] as const)(
    "what goes back and is %s goes back a second time",
    async (kind) => {
      const { excel, workbook, befalls } = await open();
      befalls(1, () => DEEDS["another head"]!(excel));
      befalls(2, () => ({ kind, code: "GeneralException" }));
      expect((await workbook.writeCells(ENTRIES, SEEN)).kind).toBe("changed");
      expect(cellsOf(excel)).toEqual(cellsOf(after(["another head"])));
    },
  );

  it("where nobody can tell what stands there, that is an error", async () => {
    const { workbook, befalls } = await open();
    for (const at of [1, 2]) befalls(at, () => ({ kind: "refused", code: "GeneralException" }));
    await expect(workbook.writeCells(ENTRIES, SEEN)).rejects.toThrow("请看看第 4–5 行");
  });
});

test("whatever happens meanwhile: all of it in the lines that were meant, or none", async () => {
  const deed = fc.record({
    deed: fc.constantFrom(...Object.keys(DEEDS)),
    before: fc.integer({ min: 0, max: 4 }),
  });
  // Nobody can tell a figure that is typed a second time from one that we put back; a formula that was
  // overwritten in a line that had come to stand there is not the same after more lines came in.
  const deeds = fc
    .uniqueArray(deed, {
      minLength: 1,
      maxLength: 4,
      selector: ({ deed: name }) =>
        /lines? (?:above|between)/.test(name) ? "lines come in" : name,
    })
    .map((list) => [...list].sort((one, other) => one.before - other.before));
  const outcomes: (Written["kind"] | "unsure")[] = [];
  const { excel, workbook, befalls, begin } = await open();
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      begin();
      const done: string[] = [];
      for (const { deed: name, before } of list)
        befalls(before, () => {
          done.push(name);
          DEEDS[name]!(excel);
        });
      let outcome: Written["kind"] | "unsure" = "unsure";
      try {
        outcome = (await workbook.writeCells(ENTRIES, SEEN)).kind;
      } catch (error) {
        expect(String(error)).toContain("请看看");
      }
      outcomes.push(outcome);
      if (outcome === "done") expect(wordsOf(cellsOf(excel).slice(3, 5))).toEqual(EXCHANGED);
      else if (outcome !== "unsure") expect(cellsOf(excel)).toEqual(cellsOf(after(done)));
    }),
    { numRuns: 150, seed: 13 },
  );
  expect(outcomes.filter((one) => one === "unsure").length).toBeLessThan(outcomes.length / 20);
  expect(outcomes.filter((one) => one === "changed").length).toBeGreaterThan(50);
});
