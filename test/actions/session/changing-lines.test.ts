import type { CauseItem } from "../../../src/actions/overview/overview";
import type { Cell, CellRange, Sheet } from "../../../src/sheets/sheet";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { sampleSheets, sceneOf, type Scene } from "../seed-session";
import { over } from "./command-round";
import { overviewIn, sceneInExcel } from "./in-simulated-excel";

const SHEETS = {
  "GK03 支出决算表": 7,
  "GK05 一般公共预算财政拨款支出决算表": 7,
} as const;

let clean: readonly Sheet[];
beforeAll(async () => {
  clean = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});
afterEach(closeWindows);

function sheetOf(name: string, sheets = clean): Sheet {
  return sheets.find((sheet) => sheet.name === name)!;
}

/** The accounts with the rows of one sheet in another order: `order[n]` is the row that stands at n. */
function reordered(name: string, order: (rows: readonly number[]) => readonly number[]) {
  return clean.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const stands = order(sheet.rows.map((_, row) => row));
    const isOneRow = ({ firstRow, lastRow }: CellRange) => firstRow === lastRow;
    const merges = sheet.merges.flatMap((merge) =>
      isOneRow(merge)
        ? stands.flatMap((row, at) =>
            row === merge.firstRow ? [{ ...merge, firstRow: at, lastRow: at }] : [],
          )
        : [merge],
    );
    return { ...sheet, rows: stands.map((row) => sheet.rows[row]), merges };
  });
}

function without(name: string, row: number): readonly Sheet[] {
  return reordered(name, (rows) => rows.filter((at) => at !== row));
}

function twice(name: string, row: number): readonly Sheet[] {
  return reordered(name, (rows) => [...rows.slice(0, row + 1), ...rows.slice(row)]);
}

/** The rows of lines of codes, each with its sheet. */
function codedRows(): readonly (readonly [sheet: string, row: number])[] {
  return Object.entries(SHEETS).flatMap(([name, first]) =>
    sheetOf(name).rows.flatMap((cells, row) =>
      row >= first && /^\d{3,7}$/.test(cells?.[0]?.text.trim() ?? "") ? [[name, row] as const] : [],
    ),
  );
}

function values(sheets: readonly Sheet[], name: string): string {
  return sheetOf(name, sheets)
    .rows.map((row) =>
      Array.from(row ?? [], valueIn)
        .join("|")
        .replace(/\|+$/, ""),
    )
    .join("\n");
}

function valueIn(cell: Cell | undefined): string {
  return typeof cell?.value === "object" ? cell.value.error : String(cell?.value ?? "");
}

function lineRemedy(causes: readonly CauseItem[]) {
  for (const { key, remedy } of causes)
    if (remedy?.kind === "insert-line" || remedy?.kind === "delete-line") return { key, remedy };
  return undefined;
}

async function sheetsIn({ workbook }: Scene): Promise<readonly Sheet[]> {
  return (await workbook.readSheets()).sheets;
}

async function checked(sheets: readonly Sheet[]): Promise<Scene> {
  const scene = sceneOf(sheets);
  await scene.session.check();
  return scene;
}

test("a line that was left out comes in where it stood, with its code, name and figures, and goes again", async () => {
  const offered: string[] = [];
  for (const [name, row] of codedRows()) {
    const broken = without(name, row);
    const scene = await checked(broken);
    const found = lineRemedy(overviewIn(scene).causes);
    if (!found) continue;
    offered.push(`${name} ${row}`);
    await scene.session.changeLine(found.key, found.remedy);
    const now = values(await sheetsIn(scene), name);
    // A class is written as its sum is worked out; what a cell left blank may be printed as nought.
    const [line, whole] = [now.split("\n")[row]!, values(clean, name).split("\n")[row]!];
    const filled = (text: string) => text.split("|").filter((part) => part !== "" && part !== "0");
    expect(filled(line)).toEqual(filled(whole));
    expect(overviewIn(scene).causes).toEqual([]);
    expect(scene.session.state().undoable).toMatch(/^第 \d+ 行已插入 \d+/);
    await scene.session.undo();
    expect(values(await sheetsIn(scene), name)).toBe(values(broken, name));
    expect(overviewIn(scene).causes.map(({ key }) => key)).toContain(found.key);
  }
  expect(offered.length).toBeGreaterThanOrEqual(10);
});

test("a line that stands there twice goes, and comes back with all that stood in it", async () => {
  const offered: string[] = [];
  for (const [name, row] of codedRows()) {
    const broken = twice(name, row);
    const scene = await checked(broken);
    const found = lineRemedy(overviewIn(scene).causes);
    if (found?.remedy.kind !== "delete-line") continue;
    offered.push(`${name} ${row}`);
    await scene.session.changeLine(found.key, found.remedy);
    expect(values(await sheetsIn(scene), name)).toBe(values(clean, name));
    await scene.session.undo();
    expect(values(await sheetsIn(scene), name)).toBe(values(broken, name));
  }
  expect(offered.length).toBeGreaterThanOrEqual(10);
});

describe("what keeps a line as it is", () => {
  const name = "GK05 一般公共预算财政拨款支出决算表";
  const first = 9;

  async function offered(sheets: readonly Sheet[]) {
    const scene = await checked(sheets);
    const found = lineRemedy(overviewIn(scene).causes);
    if (!found) throw new Error("no line was offered");
    return { scene, ...found };
  }

  it("somebody put the line in meanwhile", async () => {
    const { scene, key, remedy } = await offered(without(name, first));
    const whole = sheetOf(name).rows[first]!;
    await scene.workbook.insertLine(
      {
        sheet: name,
        row: first,
        merges: [],
        cells: whole.flatMap((cell, column) => (cell ? [{ column, cell }] : [])),
      },
      [],
    );
    scene.workbook.asked.length = 0;
    await scene.session.changeLine(key, remedy);
    expect(scene.workbook.asked.join()).not.toContain("insertLine");
    expect(scene.session.state().notice).toMatchObject({
      tone: "warning",
      text: "表中的内容刚刚改过，建议也变了，没有改动。请再看一遍。",
    });
  });

  it("a merged cell reaches over it", async () => {
    const { scene, key, remedy } = await offered(
      twice(name, first).map((sheet) =>
        sheet.name === name
          ? {
              ...sheet,
              merges: [{ firstRow: first + 1, lastRow: first + 2, firstColumn: 9, lastColumn: 9 }],
            }
          : sheet,
      ),
    );
    await scene.session.changeLine(key, remedy);
    expect(scene.session.state().notice?.text).toMatch(
      /有跨行的合并单元格，请在 Excel 中手工删去这一行。$/,
    );
    expect(scene.workbook.asked.join()).not.toContain("deleteLine");
  });

  it("a formula refers to it alone", async () => {
    const formula = `='${name}'!E${first + 2}`;
    const beside: Sheet = {
      ...{ name: "附", visibility: "visible", merges: [] },
      ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
      rows: [[{ value: 1, text: "1", formula }]],
    };
    const { scene, key, remedy } = await offered([...twice(name, first), beside]);
    await scene.session.changeLine(key, remedy);
    expect(scene.session.state().notice?.text).toContain(`附!A1 的公式 ${formula} 用到这一行`);
    expect(scene.workbook.asked.join()).not.toContain("deleteLine");
  });

  it("Excel refuses: the step is told, nothing is there to undo", async () => {
    const { scene, key, remedy } = await offered(without(name, first));
    scene.workbook.refuses = [{ request: "insertLine", message: "工作表受保护。" }];
    await scene.session.changeLine(key, remedy);
    expect(scene.session.state().notice?.text).toBe("没有改动：工作表受保护。");
    expect(scene.session.state().undoable).toBeUndefined();
  });
});

test.each([
  ["insert-line", (row: number) => without("GK05 一般公共预算财政拨款支出决算表", row)],
  ["delete-line", (row: number) => twice("GK05 一般公共预算财政拨款支出决算表", row)],
])("in Excel itself: %s, and undone", async (kind, broken) => {
  const scene = await sceneInExcel(broken(9));
  await over(scene, scene.session.check());
  const before = scene.cells();
  const found = lineRemedy(overviewIn(scene).causes)!;
  expect(found.remedy.kind).toBe(kind);
  await over(scene, scene.session.changeLine(found.key, found.remedy));
  expect(overviewIn(scene).causes).toEqual([]);
  expect(scene.session.state().notice).toMatchObject({ tone: "success" });
  const merged = (sheets: readonly Pick<Sheet, "name" | "merges">[]) =>
    sheets
      .find(({ name }) => name === "GK05 一般公共预算财政拨款支出决算表")!
      .merges.map((merge) => JSON.stringify(merge))
      .sort();
  expect(merged(scene.excel.sheets())).toEqual(merged(clean));
  await over(scene, scene.session.undo());
  expect(scene.cells()).toEqual(before);
});
