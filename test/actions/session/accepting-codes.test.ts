import type { CauseItem } from "../../../src/actions/overview/overview";
import type { Sheet } from "../../../src/sheets/sheet";
import { sampleSheets, sceneOf, type Scene } from "../seed-session";

const SHEET = "GK05 一般公共预算财政拨款支出决算表";
const FIRST_ROW = 7;

let clean: readonly Sheet[];
beforeAll(async () => {
  clean = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});

/** The accounts with another value in a cell of the code column. */
function withCode(row: number, value: string | number): readonly Sheet[] {
  return clean.map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const cells = sheet.rows[row]!.with(0, { value, text: String(value) });
    return { ...sheet, rows: sheet.rows.with(row, cells) };
  });
}

function codeIn(row: number): string {
  return clean.find(({ name }) => name === SHEET)!.rows[row]![0]!.text.trim();
}

function causesIn({ session }: Scene) {
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error(`the stage is ${stage.kind}`);
  return stage.overview.causes;
}

function quietCausesIn({ session }: Scene) {
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error(`the stage is ${stage.kind}`);
  return stage.overview.notices.flatMap(({ items }) => items.flatMap(({ cause }) => cause ?? []));
}

function codeOf(remedy: CauseItem["remedy"]): string {
  if (remedy?.kind !== "code") throw new Error("no code was offered");
  return remedy.code;
}

async function checked(sheets: readonly Sheet[]): Promise<Scene> {
  const scene = sceneOf(sheets);
  await scene.session.check();
  return scene;
}

/** The 项 of the table, each with one digit of its last two places otherwise. */
function mistyped() {
  const rows = clean.find(({ name }) => name === SHEET)!.rows.map((_, row) => row);
  return rows
    .filter((row) => row >= FIRST_ROW && /^\d{7}$/.test(codeIn(row)))
    .flatMap((row) =>
      [5, 6].map((place) => {
        const digit = (Number(codeIn(row)[place]) + 4) % 10;
        return { row, wrong: codeIn(row).slice(0, place) + digit + codeIn(row).slice(place + 1) };
      }),
    );
}

test("a code is written as the number or the words that it was, and taken back", async () => {
  const offered: string[] = [];
  for (const { row, wrong } of mistyped()) {
    const value = row % 2 === 0 ? wrong : Number(wrong);
    const scene = await checked(withCode(row, value));
    const { key, remedy } = causesIn(scene).find(({ cells }) => cells[0]?.row === row) ?? {};
    if (remedy?.kind !== "code") continue;
    offered.push(remedy.code);
    expect(remedy.code).toBe(codeIn(row));
    await scene.session.accept([{ cause: key!, code: remedy.code }]);
    const request = typeof value === "number" ? "writeAmount" : "writeWords";
    expect(scene.workbook.asked).toContain(`${request} A${row + 1} ${remedy.code}`);
    expect(causesIn(scene)).toEqual([]);
    await scene.session.undo();
    expect(scene.workbook.asked).toContain(`${request} A${row + 1} ${wrong}`);
    expect(causesIn(scene).map((cause) => cause.key)).toContain(key);
  }
  expect(offered.length).toBeGreaterThanOrEqual(18);
});

test("spaces before a code stay", async () => {
  const [{ row, wrong }] = mistyped() as [{ row: number; wrong: string }];
  const scene = await checked(withCode(row, `  ${wrong}`));
  const { key, remedy } = causesIn(scene)[0]!;
  await scene.session.accept([{ cause: key, code: codeOf(remedy) }]);
  expect(scene.workbook.asked).toContain(`writeWords A${row + 1}   ${codeIn(row)}`);
});

test("a code that is lacking breaks nothing; it is written as the codes above it are, and taken back", async () => {
  const [{ row }] = mistyped() as [{ row: number; wrong: string }];
  const scene = await checked(withCode(row, ""));
  const [told] = quietCausesIn(scene);
  const remedy = { kind: "code", printed: "", code: codeIn(row) };
  expect(told).toMatchObject({ remedy });
  await scene.session.accept([{ cause: told!.key, code: codeIn(row) }]);
  expect(scene.workbook.asked).toContain(`writeWords A${row + 1} ${codeIn(row)}`);
  expect(quietCausesIn(scene)).toEqual([]);
  await scene.session.undo();
  expect(quietCausesIn(scene)).toMatchObject([{ key: told!.key, remedy }]);
});

test("a notice that was answered with another code in mind writes nothing", async () => {
  const [{ row }] = mistyped() as [{ row: number; wrong: string }];
  const scene = await checked(withCode(row, ""));
  await scene.session.accept([{ cause: quietCausesIn(scene)[0]!.key, code: "2013399" }]);
  expect(scene.workbook.asked.filter((asked) => asked.startsWith("write"))).toEqual([]);
});

test("nothing is written where the code was changed meanwhile", async () => {
  const [{ row, wrong }] = mistyped() as [{ row: number; wrong: string }];
  const scene = await checked(withCode(row, wrong));
  const { key, remedy } = causesIn(scene)[0]!;
  scene.workbook.edit({ sheet: SHEET, row, column: 0 }, "2019999");
  await scene.session.accept([{ cause: key, code: codeOf(remedy) }]);
  expect(scene.workbook.asked.join()).not.toMatch(/write(?:Words|Amount) A/);
  expect(scene.session.state().notice?.tone).toBe("warning");
});

test("a code that shares its cell with the name is not offered to be written", async () => {
  const [{ row, wrong }] = mistyped() as [{ row: number; wrong: string }];
  const scene = await checked(withCode(row, `${wrong}一般行政管理事务`));
  expect(causesIn(scene).every(({ remedy }) => remedy === undefined)).toBe(true);
});
