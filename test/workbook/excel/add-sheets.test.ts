import type { NewSheet } from "../../../src/workbook/new-sheet";
import type { Fault } from "../../../src/simulated-excel/host/fault";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

const SHEET: NewSheet = {
  name: "图",
  columnWidths: [20, 10],
  rows: [
    { style: "heading", cells: [{ kind: "words", text: "图1" }] },
    { style: "table-head", cells: ["项目", "2022年"].map((text) => ({ kind: "words", text })) },
    {
      style: "figures",
      cells: [
        { kind: "words", text: "收入" },
        { kind: "formula", formula: "=收入!A1", format: "0.00" },
      ],
    },
  ],
  charts: [
    {
      shape: "pie",
      title: "图1",
      source: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 },
      place: { firstRow: 0, firstColumn: 3, lastRow: 14, lastColumn: 8 },
    },
  ],
};

describe("what Excel refuses of new sheets leaves nothing behind, and the next try doubles nothing", () => {
  const names = (excel: { readonly sheets: () => readonly { readonly name: string }[] }) =>
    excel.sheets().map(({ name }) => name);

  test.each(["refused", "done-but-refused"] as const)("%s", async (kind) => {
    let left = 1;
    const { excel, workbook } = await openInExcel("=== 收入\n10.00\n", {
      befalls: ({ of }) =>
        of.includes("Add") && left-- > 0 ? { kind, code: "GeneralException" } : undefined,
    });
    await workbook.readSheets();
    expect((await workbook.addSheets([SHEET, SHEET])).kind).toBe("refused");
    expect(names(excel)).toEqual(["收入"]);
    expect(await workbook.addSheets([SHEET])).toMatchObject({ kind: "added", names: ["图"] });
    expect(names(excel)).toEqual(["收入", "图"]);
  });

  test("where they cannot be taken back, that is said", async () => {
    const { workbook } = await openInExcel("=== 收入\n10.00\n", {
      befalls: ({ of, does }) =>
        of.includes("Add") || does.includes("Delete")
          ? { kind: "done-but-refused", code: "GeneralException" }
          : undefined,
    });
    await workbook.readSheets();
    expect(await workbook.addSheets([SHEET])).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("可能已插入了一部分") as string,
    });
  });
});

test("a chart of Excel's own stands over the new sheet's cells; two requests do it all", async () => {
  const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
  await workbook.readSheets();
  const before = excel.traffic().requests;
  await workbook.addSheets([SHEET]);
  expect(excel.traffic().requests - before).toBe(2);
  const added = excel.sheets().find(({ name }) => name === "图")!;
  expect(added.charts).toMatchObject([
    {
      type: "Pie",
      title: "图1",
      showsPercentages: true,
      source: { sheet: added.id, range: SHEET.charts[0]!.source },
      place: SHEET.charts[0]!.place,
    },
  ]);
  expect(added.looks.get("A1")).toMatchObject({ font: "黑体", wrap: true });
  expect(added.looks.get("B2")).toMatchObject({ bold: true, horizontal: "center" });
  expect(excel.selection().sheet).toBe("图");
});

test("columns stand on zero, in the colours that they were given", async () => {
  const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
  const charts = SHEET.charts.map((chart) => ({
    ...chart,
    shape: "columns" as const,
    colours: ["#1f4e79"],
    fromZero: true,
  }));
  await workbook.addSheets([{ ...SHEET, charts }]);
  const [chart] = excel.sheets().find(({ name }) => name === "图")!.charts;
  expect(chart).toMatchObject({ type: "ColumnClustered", axisMinimum: 0 });
  expect([...chart!.colours]).toEqual([[0, "#1f4e79"]]);
});

test("other sheets stay as they are, and a chart's cells follow the tables", async () => {
  const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
  await workbook.addSheets([SHEET]);
  excel.enter({ sheet: "收入", row: 0, column: 0 }, "12");
  const { sheets } = await workbook.readSheets();
  expect(sheets.find(({ name }) => name === "图")!.rows[2]?.[1]?.text).toBe("12.00");
  expect(excel.sheets()[0]!.looks.size).toBe(0);
});

describe("a chart for a sheet that is there already", () => {
  const BESIDE: NewSheet = {
    ...SHEET,
    charts: SHEET.charts.map((chart) => ({ ...chart, place: { ...chart.place, sheet: "收入" } })),
  };

  test("stands there, over the numbers of the new sheet", async () => {
    const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
    expect(await workbook.addSheets([BESIDE])).toMatchObject({ kind: "added", elsewhere: [] });
    const [table, added] = ["收入", "图"].map((name) =>
      excel.sheets().find((one) => one.name === name)!,
    );
    expect(added!.charts).toEqual([]);
    expect(table!.charts).toMatchObject([
      { title: "图1", source: { sheet: added!.id, range: SHEET.charts[0]!.source } },
    ]);
  });

  test("stands beside its numbers where that sheet is protected, and that is said", async () => {
    const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
    excel.setProtection("收入", "all");
    expect(await workbook.addSheets([BESIDE])).toMatchObject({
      kind: "added",
      elsewhere: [
        { sheet: "收入", why: expect.stringContaining("受保护") as string, now: "beside-numbers" },
      ],
    });
    const charts = excel.sheets().map(({ name, charts: own }) => [name, own.length]);
    expect(charts).toEqual([
      ["收入", 0],
      ["图", 1],
    ]);
  });
});

describe("a chart for another sheet that Excel refuses", () => {
  const BESIDE: NewSheet = {
    ...SHEET,
    charts: SHEET.charts.map((chart) => ({ ...chart, place: { ...chart.place, sheet: "收入" } })),
  };

  /** Faults befall what draws charts on sheets that are there, or looks at them, by turns. */
  async function added(faults: readonly (Fault | undefined)[]) {
    const left = [...faults];
    const { excel, workbook } = await openInExcel("=== 收入\n10.00\n", {
      befalls: ({ of, does, asks }) =>
        (of.includes("Charts") && does.includes("SetPosition") && !does.includes("AutofitRows")) ||
        (asks.includes("name") && asks.length === 1 && of.includes("Charts"))
          ? left.shift()
          : undefined,
    });
    await workbook.readSheets();
    const answer = await workbook.addSheets([BESIDE]);
    const charts = excel.sheets().map(({ name, charts: own }) => `${name} ${own.length}`);
    if (answer.kind === "refused") throw new Error(answer.message);
    return { now: answer.elsewhere.map(({ now }) => now), charts };
  }

  const refused: Fault = { kind: "refused", code: "GeneralException" };
  const drawn: Fault = { kind: "done-but-refused", code: "GeneralException" };

  test.each([
    ["and does not draw", [refused], "beside-numbers", ["收入 0", "图 1"]],
    ["but draws", [drawn], "beside-numbers", ["收入 0", "图 1"]],
    [
      "and refuses beside its numbers as well",
      [drawn, undefined, refused],
      "nowhere",
      ["收入 0", "图 0"],
    ],
    [
      "but draws there and beside its numbers",
      [drawn, undefined, drawn],
      "nowhere",
      ["收入 0", "图 0"],
    ],
    ["and then does not tell what is there", [drawn, refused], "not-known", ["收入 1", "图 0"]],
  ] as const)(
    "%s: it is drawn once at the most, and where is told",
    async (_, faults, now, charts) => {
      expect(await added(faults)).toEqual({ now: [now], charts });
    },
  );

  test("leaves alone a chart of an earlier insertion", async () => {
    let late = false;
    const { excel, workbook } = await openInExcel("=== 收入\n10.00\n", {
      befalls: ({ of, does }) =>
        late &&
        of.includes("Charts") &&
        does.includes("SetPosition") &&
        !does.includes("AutofitRows")
          ? ((late = false), drawn)
          : undefined,
    });
    await workbook.readSheets();
    await workbook.addSheets([BESIDE]);
    late = true;
    await workbook.addSheets([BESIDE]);
    expect(excel.sheets().map(({ name, charts }) => [name, charts.length])).toEqual([
      ["收入", 1],
      ["图", 0],
      ["图 (2)", 1],
    ]);
  });
});

test("a form is merged, ruled and as high as its text, and printed on A4 across with its head on each page", async () => {
  const { excel, workbook } = await openInExcel("=== 收入\n10.00\n");
  const words = (text: string) => ({ kind: "words", text }) as const;
  const done = await workbook.addSheets([
    {
      name: "清单",
      columnWidths: [10, 10, 10],
      rows: [
        { style: "title", cells: [words("标题")], spans: [3] },
        { style: "ruled-head", cells: [words("一"), words("二")], spans: [2, 1] },
        {
          style: "ruled",
          cells: [words("长".repeat(60)), words("短")],
          spans: [2, 1],
          centred: [1],
        },
      ],
      charts: [],
      page: { across: true, repeatedRow: 1 },
    },
  ]);
  expect(done).toEqual({ kind: "added", names: ["清单"], elsewhere: [] });
  const added = excel.sheets().find(({ name }) => name === "清单")!;
  expect(added.merges.map(({ firstRow, lastColumn }) => [firstRow, lastColumn])).toEqual([
    ...[0, 1, 2].map((row) => [row, row === 0 ? 2 : 1]),
  ]);
  expect(added.rows[2]?.map((cell) => cell?.text ?? "")).toEqual(["长".repeat(60), "", "短"]);
  expect(added.rowHeights.get(2)).toBeGreaterThan(4 * 13);
  expect(added.looks.get("A2")).toMatchObject({ border: true, bold: true, fill: "#e7ecf4" });
  expect(added.looks.get("C3")).toMatchObject({ border: true, horizontal: "center" });
  expect(added.looks.get("A1")!.border).toBeUndefined();
  expect(Object.fromEntries(added.page)).toMatchObject({
    PaperSize: "A4",
    Orientation: "Landscape",
    PrintTitleRows: "$2:$2",
  });
});
