import type { Cell } from "../../../src/sheets/sheet";
import type { SimulatedExcel } from "../../../src/simulated-excel/excel-face";
import type { Fault } from "../../../src/simulated-excel/host/fault";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import type { SeenCell } from "../../../src/workbook/seen-cell";
import { closeWindows, openInExcel } from "./open-in-excel";

afterEach(closeWindows);

const GRID = `=== 支出
公开05表
科目编码 | 项目 | 合计
201 | 一般公共服务支出 | =SUM(C4:C6) -> 30.00
20103 | 政府办公厅 | 20.00
20105 | 统计信息事务 | 10.00
20106 | 财政事务 | 0.00

=== 别的
合计 | =支出!C6 -> 0.00
`;
const LINE = {
  sheet: "支出",
  row: 4,
  cells: [
    { column: 0, cell: { value: "20104", format: "@" } },
    { column: 1, cell: { value: "发展与改革事务" } },
    { column: 2, cell: { value: 5.5 } },
  ],
  merges: [],
} as const;

function seenIn(rows: readonly number[]): readonly SeenCell[] {
  const [sheet] = parseSheets(GRID);
  return rows.flatMap((row) =>
    (sheet!.rows[row] ?? []).flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])),
  );
}

const AROUND = seenIn([1, 3, 4]);
const OWN = seenIn([1, 4, 5]);

function held(excel: SimulatedExcel): string {
  const row = (cells: readonly (Cell | undefined)[]) =>
    Array.from(cells, (cell) => cell?.formula ?? valueIn(cell)).join(" | ");
  return excel
    .sheets()
    .map(({ rows }) => rows.map(row).join("\n"))
    .join("\n\n");
}

function valueIn(cell: Cell | undefined): string {
  return typeof cell?.value === "object" ? cell.value.error : String(cell?.value ?? "");
}

interface Opened {
  readonly excel: SimulatedExcel;
  readonly workbook: LiveWorkbook;
  /** What happens before a request, counted from 0 after the workbook was read. */
  readonly befalls: (at: number, what: () => Fault | undefined | void) => void;
}

async function open(): Promise<Opened> {
  let first = Infinity;
  const deeds = new Map<number, () => Fault | undefined | void>();
  let latest = 0;
  const { excel, workbook } = await openInExcel(GRID, {
    befalls: ({ does, number }) => {
      latest = number;
      if (does.every((name) => name === "_RemoveReference")) return undefined;
      return deeds.get(number - first)?.() ?? undefined;
    },
  });
  await workbook.readSheets();
  first = latest + 1;
  return { excel, workbook, befalls: (at, what) => void deeds.set(at, what) };
}

it("a line comes in, looks like the one above, and what refers to others still does", async () => {
  const { excel, workbook } = await open();
  expect(await workbook.insertLine(LINE, AROUND)).toEqual({ kind: "done" });
  expect(held(excel)).toBe(
    `公开05表
科目编码 | 项目 | 合计
201 | 一般公共服务支出 | =SUM(C4:C7)
20103 | 政府办公厅 | 20
20104 | 发展与改革事务 | 5.5
20105 | 统计信息事务 | 10
20106 | 财政事务 | 0

合计 | =支出!C7`,
  );
  const [expenditure] = excel.sheets();
  expect(expenditure!.rows[2]![2]).toMatchObject({ value: 35.5 });
  expect(expenditure!.rows[4]![0]).toMatchObject({ value: "20104", format: "@" });
  expect(expenditure!.rows[4]![2]).toMatchObject({ text: "5.50" });
});

it("a line that came in goes again, and all is as before", async () => {
  const { excel, workbook } = await open();
  const before = held(excel);
  await workbook.insertLine(LINE, AROUND);
  const own = LINE.cells.map(({ column, cell }) => ({ row: 4, column, cell }));
  expect(await workbook.deleteLine(LINE, own)).toEqual({ kind: "done" });
  expect(held(excel)).toBe(before);
});

it("a line goes, and what stood below it moves up", async () => {
  const { excel, workbook } = await open();
  expect(await workbook.deleteLine(LINE, OWN)).toEqual({ kind: "done" });
  expect(held(excel)).toBe(
    `公开05表
科目编码 | 项目 | 合计
201 | 一般公共服务支出 | =SUM(C4:C5)
20103 | 政府办公厅 | 20
20106 | 财政事务 | 0

合计 | =支出!C5`,
  );
});

describe("nothing stays where it was not looked at", () => {
  const DEEDS: Readonly<Record<string, (excel: SimulatedExcel) => void>> = {
    "the line's name": (excel) =>
      void excel.enter({ sheet: "支出", row: 4, column: 1 }, "别的事务"),
    "a head": (excel) => void excel.enter({ sheet: "支出", row: 1, column: 2 }, "小计"),
    "a line above": (excel) => excel.insertRows("支出", 3, 1),
    "lines exchanged": (excel) => excel.sortRows("支出", 3, [4, 3]),
  };
  const CHANGES = {
    inserting: (workbook: LiveWorkbook) => workbook.insertLine(LINE, AROUND),
    deleting: (workbook: LiveWorkbook) => workbook.deleteLine(LINE, OWN),
  };
  const changes = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
  const all = changes.flatMap((change) =>
    Object.keys(DEEDS).flatMap((deed) => [0, 1].map((at) => [change, deed, at] as const)),
  );

  it.each(all)("%s, and somebody changes %s before request %d", async (change, deed, at) => {
    const { excel, workbook, befalls } = await open();
    befalls(at, () => DEEDS[deed]!(excel));
    const done = await CHANGES[change](workbook);
    expect(done.kind).toBe("changed");
    const other = await open();
    DEEDS[deed]!(other.excel);
    expect(held(excel)).toBe(held(other.excel));
  });

  it("a figure that was typed into the line before it was to go comes back with it", async () => {
    const { excel, workbook, befalls } = await open();
    befalls(1, () => void excel.enter({ sheet: "支出", row: 4, column: 5 }, "备注"));
    expect(await workbook.deleteLine(LINE, OWN)).toMatchObject({ kind: "changed" });
    expect(excel.sheets()[0]!.rows[4]!.map((cell) => cell?.value)).toEqual([
      20105,
      "统计信息事务",
      10,
      undefined,
      undefined,
      "备注",
    ]);
  });
});

it.each([
  ["insertLine", (workbook: LiveWorkbook) => workbook.insertLine(LINE, AROUND)],
  ["deleteLine", (workbook: LiveWorkbook) => workbook.deleteLine(LINE, OWN)],
])("%s on a protected sheet is refused with what to do", async (_, change) => {
  const { excel, workbook } = await open();
  const before = held(excel);
  excel.setProtection("支出", "all");
  const done = await change(workbook);
  expect(done).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("撤消工作表保护") as string,
  });
  expect(held(excel)).toBe(before);
});

describe("a request that Excel refuses, whether or not it did it", () => {
  const CHANGES = {
    inserting: (workbook: LiveWorkbook) => workbook.insertLine(LINE, AROUND),
    deleting: (workbook: LiveWorkbook) => workbook.deleteLine(LINE, OWN),
  };
  const changes = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
  const kinds = ["refused", "done-but-refused"] as const;
  const all = changes.flatMap((change) =>
    kinds.flatMap((kind) => [0, 1].map((at) => [change, kind, at] as const)),
  );

  it.each(all)("%s, %s at request %d: what is told is what is so", async (change, kind, at) => {
    const { excel, workbook, befalls } = await open();
    const before = held(excel);
    befalls(at, () => ({ kind, code: "GeneralException" }));
    const done = await CHANGES[change](workbook);
    const whole = await open();
    await CHANGES[change](whole.workbook);
    const wasDone = kind === "done-but-refused" && at === 1;
    expect(done.kind).toBe(wasDone ? "done" : "refused");
    expect(held(excel)).toBe(wasDone ? held(whole.excel) : before);
  });
});
