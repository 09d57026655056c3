import type { CauseItem } from "../../../src/actions/overview/overview";
import type { FiguresMove } from "../../../src/actions/overview/remedies";
import { cellAt, type Cell, type Sheet } from "../../../src/sheets/sheet";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { sceneOf, type Scene } from "../seed-session";
import { over } from "./command-round";
import { BUDGET_SHEET, Chances, drawnBook, FIRST_COLUMN, FIRST_ROW, sheetsOf } from "./drawn-books";
import { FAULTS } from "./drawn-faults";
import { overviewIn, sceneInExcel } from "./in-simulated-excel";

afterEach(closeWindows);

const LAST_COLUMN = FIRST_COLUMN + 2;
const KINDS = Object.keys(FAULTS) as (keyof typeof FAULTS)[];

interface Drawn {
  readonly right: readonly Sheet[];
  readonly wrong: readonly Sheet[];
  /** The rows of the lines whose figures are nowhere. */
  readonly lost: readonly number[];
}

function drawn(kind: keyof typeof FAULTS, seed: number, formulas: boolean): Drawn {
  const chances = new Chances(seed * 7919);
  const { look, ...tables } = drawnBook(chances);
  const book = { ...tables, look: { ...look, formulas } };
  const { lines, lost } = FAULTS[kind](book.budget, chances);
  return {
    right: sheetsOf(book),
    wrong: sheetsOf({ ...book, budget: lines }),
    lost: lines.flatMap(({ code }, at) => (lost.includes(code) ? [FIRST_ROW + at] : [])),
  };
}

function moveIn(causes: readonly CauseItem[]) {
  for (const { key, remedy } of causes) if (remedy?.kind === "move") return { key, remedy };
  return undefined;
}

function valueIn(cell: Cell | undefined): unknown {
  return cell?.formula ?? (cell?.value === "" ? undefined : cell?.value);
}

/** What stands on the sheet, without some rows; blank ends of rows do not count. */
function valuesIn(
  sheets: readonly Pick<Sheet, "name" | "rows">[],
  without: readonly number[] = [],
) {
  const { rows } = sheets.find(({ name }) => name === BUDGET_SHEET)!;
  return rows.flatMap((row, at) =>
    without.includes(at) ? [] : [Array.from({ length: 5 }, (_, column) => valueIn(row?.[column]))],
  );
}

async function checked(sheets: readonly Sheet[]): Promise<Scene> {
  const scene = sceneOf(sheets);
  await scene.session.check();
  return scene;
}

async function sheetsIn({ workbook }: Scene): Promise<readonly Sheet[]> {
  return (await workbook.readSheets()).sheets;
}

/** One click, and what must then be so: all in its place, nothing broken but what nobody knows. */
test.each(KINDS.filter((kind) => kind !== "twoColumns"))(
  "%s: one click, and every figure stands where it belongs; one undo",
  async (kind) => {
    let offered = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const { right, wrong, lost } = drawn(kind, seed, false);
      const scene = await checked(wrong);
      const found = moveIn(overviewIn(scene).causes);
      if (!found) continue;
      offered++;
      await scene.session.moveFigures(found.key, found.remedy);
      const now = await sheetsIn(scene);
      expect([seed, valuesIn(now, lost)]).toEqual([seed, valuesIn(right, lost)]);
      const { causes, errors, suspects } = overviewIn(scene);
      expect([seed, causes, errors]).toEqual([seed, [], []]);
      const certain = suspects.filter((suspect) => suspect.certain);
      expect(certain.filter(({ cell }) => !lost.includes(cell.row))).toEqual([]);
      if (lost.length === 0) expect(suspects).toEqual([]);
      for (const row of lost) {
        const stands = valuesIn(now)[row]!;
        const blank = stands.map((value, column) => (column < FIRST_COLUMN ? value : undefined));
        expect([blank, valuesIn(right)[row]]).toContainEqual(stands);
      }
      await scene.session.undo();
      expect(valuesIn(await sheetsIn(scene))).toEqual(valuesIn(wrong));
      expect(moveIn(overviewIn(scene).causes)).toEqual(found);
    }
    expect(offered).toBeGreaterThanOrEqual(7);
  },
  120_000,
);

test.each(["turned", "pushedDown", "columnsOnSomeLines"] as const)(
  "in Excel itself, sums of lines by formulas: %s",
  async (kind) => {
    for (const seed of [1, 2]) {
      const { right, wrong, lost } = drawn(kind, seed, true);
      const scene = await sceneInExcel(wrong);
      await over(scene, scene.session.check());
      const before = scene.cells();
      const found = moveIn(overviewIn(scene).causes)!;
      await over(scene, scene.session.moveFigures(found.key, found.remedy));
      expect(valuesIn(scene.excel.sheets(), lost)).toEqual(valuesIn(right, lost));
      expect(scene.session.state().undoable).toMatch(/^第 \d+–\d+ 行的.*已[移换]回$/);
      await over(scene, scene.session.undo());
      expect(scene.cells()).toEqual(before);
    }
  },
  60_000,
);

describe("a slide of whole lines", () => {
  let wrong: readonly Sheet[];
  let scene: Scene;
  let found: { readonly key: string; readonly remedy: FiguresMove };

  beforeEach(async () => {
    ({ wrong } = drawn("turned", 1, false));
    scene = await checked(wrong);
    found = moveIn(overviewIn(scene).causes)!;
  });

  const firstCell = () => found.remedy.lines[0]!.cells[0]!.to;
  const move = () => scene.session.moveFigures(found.key, found.remedy);
  const notice = () => scene.session.state().notice?.text;

  it("is one request, all cells of it", async () => {
    await move();
    const cells = found.remedy.lines.flatMap((line) => line.cells);
    expect(scene.workbook.asked).toContain(`writeCells ${BUDGET_SHEET} ${cells.length}`);
    expect(notice()).toMatch(/^第 \d+–\d+ 行的金额已移回。$/);
  });

  it("is told as mended in 核对报告", async () => {
    // 错误、已改、已忽略、未处理
    const counted = async () => {
      const paper = await scene.session.reviewPaper("张三");
      return paper!.parts[1]!.table!.rows[0]!.slice(-4);
    };
    expect(await counted()).toEqual(["1", "0", "0", "1"]);
    await move();
    expect(await counted()).toEqual(["1", "1", "0", "0"]);
  });

  it("is not moved where a figure was corrected meanwhile", async () => {
    scene.workbook.edit(firstCell(), 1.23);
    await move();
    expect(scene.workbook.asked.join()).not.toContain("writeCells");
    expect(notice()).toContain("没有改动");
  });

  it("stays where a figure of it is a formula that would not come to the same: the cell is named", async () => {
    const { row, column, label } = firstCell();
    const odd = wrong.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        sheet.name === BUDGET_SHEET && at === row
          ? cells!.with(column, { ...cells![column]!, formula: "=别的!A1" })
          : cells,
      ),
    }));
    scene = await checked(odd);
    found = moveIn(overviewIn(scene).causes)!;
    await move();
    expect(notice()).toContain(`没有改动：${label} 是公式 =别的!A1，不能照样移动`);
    expect(scene.workbook.asked.join()).not.toContain("writeCells");
  });

  it("stays where one of its cells is merged with others", async () => {
    const { row, column, label } = found.remedy.lines
      .flatMap(({ cells }) => cells.map(({ to }) => to))
      .find(({ column: own }) => own === LAST_COLUMN)!;
    const merge = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 };
    scene = await checked(
      wrong.map((sheet) => (sheet.name === BUDGET_SHEET ? { ...sheet, merges: [merge] } : sheet)),
    );
    const again = moveIn(overviewIn(scene).causes);
    if (!again) throw new Error("nothing was offered");
    found = again;
    await move();
    expect(notice()).toContain(`${label} 与别的单元格合并了`);
  });

  it("Excel refuses: told, and nothing is there to undo", async () => {
    scene.workbook.refuses = [{ request: "writeCells", message: "工作表受保护。" }];
    await move();
    expect(notice()).toBe("没有改动：工作表受保护。");
    expect(scene.session.state().undoable).toBeUndefined();
  });

  it("no answer: what was done in part goes back by undo, all of it", async () => {
    scene.workbook.refuses = [{ request: "writeCells", message: "没有回应。", throws: true }];
    await move();
    expect(notice()).toContain("是否改动不能确定：没有回应。");
    scene.workbook.refuses = [];
    for (const { to, from } of found.remedy.lines[0]!.cells) {
      const sheet = wrong.find(({ name }) => name === BUDGET_SHEET)!;
      scene.workbook.edit(to, cellAt(sheet, from!.row, from!.column)?.value as number | undefined);
    }
    await scene.session.undo();
    expect(valuesIn(await sheetsIn(scene))).toEqual(valuesIn(wrong));
    expect(notice()).toMatch(/^已撤销：/);
  });

  it("is not taken back where one figure was typed over since, and none of the others is", async () => {
    await move();
    scene.workbook.edit(firstCell(), 77.7);
    const before = valuesIn(await sheetsIn(scene));
    await scene.session.undo();
    expect(valuesIn(await sheetsIn(scene))).toEqual(before);
    expect(notice()).toContain("没有撤销");
  });
});
