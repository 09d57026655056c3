import { addingSheets } from "../../../src/actions/session/adding-sheets";
import type { SheetsAdded } from "../../../src/workbook/new-sheet";
import { FakeClock } from "../fake-clock";
import { explanationScene } from "./explanation-scene";

const ACCOUNTS = "qiaokou-media-centre-2022-corrected.xlsx";

test("the explanation is put into sheets of its own, with what the author filled in", async () => {
  const { session, workbook } = await explanationScene(ACCOUNTS);
  await session.give("机关运行经费", "26.68");
  await session.insertExplanation("new-sheet");
  expect(workbook.added.map(({ name, charts }) => [name, charts.length])).toEqual([
    ["决算说明", 0],
    ["决算说明图", 1],
  ]);
  const texts = workbook.added[0]!.rows.map(
    ({ cells: [one] }) => one?.kind === "words" && one.text,
  );
  expect(texts.some((text) => text !== false && text.includes("机关运行经费支出26.68万元"))).toBe(
    true,
  );
  expect(session.state().notice).toMatchObject({ tone: "success" });
});

test("a refusal is told, and nothing else happens", async () => {
  const { session, workbook } = await explanationScene(ACCOUNTS);
  workbook.refuses = [{ request: "addSheets", message: "工作簿的结构受保护。" }];
  await session.insertExplanation("new-sheet");
  expect(session.state().notice).toEqual({
    tone: "error",
    text: "没有插入工作表：工作簿的结构受保护。",
  });
  expect(workbook.added).toEqual([]);
});

test("charts stand beside the tables that their numbers come from, where the author wants them there", async () => {
  const { session, workbook } = await explanationScene(ACCOUNTS);
  await session.insertExplanation("tables");
  const [, charts] = workbook.added;
  expect(charts!.charts.map(({ title, place: { sheet } }) => [title.slice(0, 2), sheet])).toEqual([
    ["图2", "GK03 支出决算表"],
  ]);
  expect(session.state().notice?.text).toContain("图在各表的右边");
});

test.each([
  ["beside-numbers", "图放在新工作表里"],
  ["nowhere", "图没有画成"],
  ["not-known", "图可能画了一部分"],
] as const)("charts that a table refused: where they are now is told (%s)", async (now, said) => {
  const { session, workbook } = await explanationScene(ACCOUNTS);
  workbook.chartsElsewhere = [{ sheet: "GK03 支出决算表", why: "工作表受保护。", now }];
  await session.insertExplanation("tables");
  expect(session.state().notice).toMatchObject({
    tone: "warning",
    text: expect.stringContaining(`GK03 支出决算表（工作表受保护。），${said}`) as string,
  });
});

describe("sheets that Excel adds too late", () => {
  const ADDED: SheetsAdded = { kind: "added", names: ["决算说明"], elsewhere: [] };

  /** Adding to a workbook of which the first answer comes when it is released. */
  function slow() {
    const clock = new FakeClock();
    const releases: (() => void)[] = [];
    const add = addingSheets(
      { addSheets: () => new Promise((resolve) => releases.push(() => resolve(ADDED))) },
      clock.after,
    );
    const tooLate = async () => {
      const work = add([]);
      const failed = expect(work).rejects.toThrow("半分钟没有回应");
      await clock.advance(31_000);
      await failed;
    };
    return { add, releases, tooLate };
  }

  test("come once: the next wish is told of them, the one after it adds", async () => {
    const { add, releases, tooLate } = slow();
    await tooLate();
    releases[0]!();
    await Promise.resolve();
    await Promise.resolve();
    expect(await add([])).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("已有工作表“决算说明”") as string,
    });
    expect(releases).toHaveLength(1);
    const again = add([]);
    releases[1]!();
    expect(await again).toEqual(ADDED);
  });

  test("are not known to come: the next wish is asked to look, the one after it adds", async () => {
    const { add, releases, tooLate } = slow();
    await tooLate();
    expect(await add([])).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("还没有回应") as string,
    });
    const again = add([]);
    releases[0]!();
    releases[1]!();
    expect(await again).toEqual(ADDED);
  });
});
