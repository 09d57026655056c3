import type { NamedCell } from "../../../src/actions/overview/named-cell";
import type { Overview } from "../../../src/actions/overview/overview";
import type { Cell, Sheet } from "../../../src/sheets/sheet";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { overviewIn, sceneOf, type Scene } from "../seed-session";
import { over } from "./command-round";
import { Chances, drawnBook, sheetsOf, type DrawnLine } from "./drawn-books";
import { COLUMN_FAULTS } from "./drawn-faults";
import { overviewIn as overviewInExcel, sceneInExcel } from "./in-simulated-excel";

afterEach(closeWindows);

type Kind = keyof typeof COLUMN_FAULTS;
const KINDS = Object.keys(COLUMN_FAULTS) as Kind[];

const NUMERALS: Readonly<Record<string, string>> = {
  "205": "五、教育支出",
  "206": "六、科学技术支出",
  "207": "七、文化旅游体育与传媒支出",
  "208": "八、社会保障和就业支出",
  "210": "九、卫生健康支出",
  "213": "十二、农林水支出",
};

/** The 收入支出决算总表 of a table of spending: what each 类 and all of them came to. */
function totalsOf(lines: readonly DrawnLine[], money: string): readonly Sheet[] {
  const shown = ({ amounts }: DrawnLine) => (amounts[0]! / 100).toFixed(2);
  const whole = shown(lines[0]!);
  const classes = lines.filter(({ code }) => code.length === 3);
  return parseSheets(
    [
      ...["=== 总表", "2023年度收入支出决算总表", `单位：${money}`, "收入 | | 支出 |"],
      "项目 | 决算数 | 项目 | 决算数",
      ...classes.map((line, at) => {
        const revenue = at === 0 ? `一、一般公共预算财政拨款收入 | ${whole}` : " | ";
        return `${revenue} | ${NUMERALS[line.code]!} | ${shown(line)}`;
      }),
      `本年收入合计 | ${whole} | 本年支出合计 | ${whole}`,
      `总计 | ${whole} | 总计 | ${whole}`,
    ].join("\n"),
  );
}

function drawn(kind: Kind, seed: number, money: "元" | "万元" = "元") {
  const chances = new Chances(seed * 104_729);
  const { look, ...tables } = drawnBook(chances);
  const book = { ...tables, look: { ...look, formulas: false, money } };
  const { lines } = COLUMN_FAULTS[kind](book.spending, chances);
  const totals = totalsOf(book.spending, money);
  return {
    right: [...totals, ...sheetsOf(book)],
    wrong: [...totals, ...sheetsOf({ ...book, spending: lines })],
  };
}

function moveIn({ causes, blocks }: Overview) {
  for (const { key, remedy } of [...causes, ...blocks])
    if (remedy?.kind === "move") return { key, remedy };
  return undefined;
}

function valuesIn(sheets: readonly Pick<Sheet, "name" | "rows">[]) {
  const valueIn = (cell: Cell | undefined) => (cell?.value === "" ? undefined : cell?.value);
  return sheets.map(({ rows }) =>
    rows.map((row) => Array.from({ length: 5 }, (_, column) => valueIn(row?.[column]))),
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

/** What is written otherwise than it was drawn, blank cells first. */
function differing(now: readonly Sheet[], right: readonly Sheet[]): readonly unknown[] {
  const [own, drawnOnes] = [valuesIn(now).flat(2), valuesIn(right).flat(2)];
  return own.filter((value, at) => value !== drawnOnes[at]);
}

/** Of twelve books of each kind, so many are offered at least. */
const OFFERED: Readonly<Record<Kind, number>> = {
  "pushed down": 12,
  "pushed down twice": 9,
  copied: 4,
  "whole columns exchanged": 12,
};

test.each(KINDS)(
  "%s: one click, and every sheet is as it was drawn, but what is said to be nowhere; one undo",
  async (kind) => {
    let [offered, whole] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const { right, wrong } = drawn(kind, seed);
      const scene = await checked(wrong);
      const found = moveIn(overviewIn(scene));
      if (!found) continue;
      offered++;
      await scene.session.moveFigures(found.key, found.remedy);
      const others = differing(await sheetsIn(scene), right);
      expect([seed, others.filter((value) => value !== undefined)]).toEqual([seed, []]);
      expect(others.length).toBeLessThanOrEqual(found.remedy.lost.length);
      if (found.remedy.lost.length === 0) {
        const { causes, errors, suspects } = overviewIn(scene);
        expect([seed, causes, errors, suspects]).toEqual([seed, [], [], []]);
        whole++;
      }
      await scene.session.undo();
      expect(valuesIn(await sheetsIn(scene))).toEqual(valuesIn(wrong));
      expect(moveIn(overviewIn(scene))).toEqual(found);
    }
    expect(offered).toBeGreaterThanOrEqual(OFFERED[kind]);
    expect(whole).toBeGreaterThanOrEqual(OFFERED[kind] - 2);
  },
  120_000,
);

test.each([
  ["pushed down", 1],
  ["pushed down twice", 1],
  ["copied", 2],
  ["whole columns exchanged", 1],
] as const)(
  "in Excel itself: %s",
  async (kind, seed) => {
    const { right, wrong } = drawn(kind, seed);
    const scene = await sceneInExcel(wrong);
    await over(scene, scene.session.check());
    const found = moveIn(overviewInExcel(scene))!;
    const before = scene.cells();
    await over(scene, scene.session.moveFigures(found.key, found.remedy));
    expect(valuesIn(scene.excel.sheets())).toEqual(valuesIn(right));
    await over(scene, scene.session.undo());
    expect(scene.cells()).toEqual(before);
  },
  60_000,
);

test("in 万元 what a copied column held is not known to the last digit: nothing is offered, and that is said", async () => {
  const { wrong } = drawn("copied", 2, "万元");
  const { blocks } = overviewIn(await checked(wrong));
  expect(blocks).toMatchObject([{ message: expect.stringContaining("不能一次重填") as string }]);
  expect(blocks[0]).not.toHaveProperty("remedy");
});

describe("a column that slid stays as it is, the place named,", () => {
  const { wrong } = drawn("pushed down", 1);
  let first: NamedCell;
  beforeAll(async () => {
    first = moveIn(overviewIn(await checked(wrong)))!.remedy.lines[1]!.cells[0]!.to;
  });

  /** What is told of a click where the sheet is as `change` makes it. */
  async function told(change: (sheet: Sheet) => Partial<Sheet>) {
    const sheets = wrong.map((sheet) =>
      sheet.name === first.sheet ? { ...sheet, ...change(sheet) } : sheet,
    );
    const scene = await checked(sheets);
    const found = moveIn(overviewIn(scene))!;
    await scene.session.moveFigures(found.key, found.remedy);
    expect(valuesIn(await sheetsIn(scene))).toEqual(valuesIn(sheets));
    expect(scene.session.state().undoable).toBeUndefined();
    return scene.session.state().notice?.text;
  }

  it("where a cell of it is a formula", async () => {
    const { row, column, label } = first;
    const notice = await told(({ rows }) => ({
      rows: rows.map((cells, at) =>
        at === row ? cells!.with(column, { ...cells![column]!, formula: "=别的!A1" }) : cells,
      ),
    }));
    expect(notice).toContain(`没有改动：${label} 是公式 =别的!A1`);
  });

  it("where a row is filtered away", async () => {
    const notice = await told(() => ({ hiddenRows: new Set([first.row]) }));
    expect(notice).toContain(`没有改动：第 ${first.row + 1} 行隐藏着（可能筛选过）`);
  });

  it("where its column is hidden", async () => {
    const notice = await told(() => ({ hiddenColumns: new Set([first.column]) }));
    expect(notice).toMatch(/^没有改动：[DE]\d+ 所在的列隐藏着/);
  });

  it("where a cell is merged with the one below", async () => {
    const { row, column, label } = first;
    const merge = { firstRow: row, lastRow: row + 1, firstColumn: column, lastColumn: column };
    expect(await told(() => ({ merges: [merge] }))).toContain(`${label} 与别的单元格合并了`);
  });
});
