import { addressOf } from "../../../src/sheets/address";
import { startSession } from "../../../src/actions/session/session";
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { insertedScene, OUTLAYS, PACK, TEXT, updateOf, world } from "./inserted-scene";

afterAll(closeWindows);

test("what is made otherwise now is written into its row; no sheet is added, nothing else changes", async () => {
  const { session, excel, texts, rowOf, sheet } = await insertedScene();
  const [before, sheets] = [texts(), excel.sheets().length];
  const charts = sheet("决算说明图").charts.map(({ id }) => id);
  await session.give("机关运行经费", "26.68");
  const [text, chart] = await updateOf(session);
  expect(text).toMatchObject({ name: TEXT, asked: [], edited: [], beside: [] });
  expect(text!.changed.map(({ row }) => row)).toEqual([rowOf(OUTLAYS) + 2]);
  expect(chart).toMatchObject({ changed: [], redrawn: [] });
  await session.updateInserted(new Set());
  expect(excel.sheets()).toHaveLength(sheets);
  const row = rowOf(OUTLAYS) + 1;
  expect(texts()[row]).toContain("机关运行经费支出26.68万元");
  expect(texts().toSpliced(row, 1)).toEqual(before.toSpliced(row, 1));
  expect(sheet("决算说明图").charts.map(({ id }) => id)).toEqual(charts);
  expect(session.state().notice).toMatchObject({
    tone: "success",
    text: "“决算说明”已更新：改了 1 处。",
  });
  expect((await updateOf(session))[0]!.changed).toEqual([]);
});

test("a row edited by hand, which is made as before, stays and is told", async () => {
  const { session, texts, type } = await insertedScene();
  type(2, "这一段是我自己写的。");
  await session.give("机关运行经费", "26.68");
  expect((await updateOf(session))[0]!.edited.map(({ row }) => row)).toEqual([3]);
  await session.updateInserted(new Set());
  expect(texts()[2]).toBe("这一段是我自己写的。");
  expect(session.state().notice?.text).toContain("您手工改过的 1 处保留");
});

describe("a row edited by hand, which is made otherwise now, is asked about", () => {
  async function asked() {
    const scene = await insertedScene();
    scene.type(scene.rowOf(OUTLAYS) + 1, "　　运行经费另行公布。");
    await scene.session.give("机关运行经费", "26.68");
    const [text] = await updateOf(scene.session);
    expect(text!.asked).toMatchObject([{ standing: "运行经费另行公布。" }]);
    return { ...scene, key: text!.asked[0]!.key };
  }

  test("kept unless said otherwise, in this update and in the next", async () => {
    const { session, texts } = await asked();
    await session.updateInserted(new Set());
    expect(texts()).toContain("　　运行经费另行公布。");
    const [next] = await updateOf(session);
    expect(next).toMatchObject({ asked: [], changed: [] });
    expect(next!.edited).toHaveLength(1);
  });

  test("made anew where that is wanted", async () => {
    const { session, texts, rowOf, key } = await asked();
    await session.updateInserted(new Set([key]));
    expect(texts()).not.toContain("　　运行经费另行公布。");
    expect(texts()[rowOf(OUTLAYS) + 1]).toContain("26.68万元");
  });
});

test("rows that somebody put in between stay where they are, and what stands beside as well", async () => {
  const { session, excel, texts, type } = await insertedScene();
  excel.insertRows(TEXT, 3, 1);
  type(3, "　　插入的一段。");
  type(0, "领导已阅", 3);
  await session.give("机关运行经费", "26.68");
  const [text] = await updateOf(session);
  expect(text!.beside).toEqual(["D1"]);
  await session.updateInserted(new Set());
  expect(texts()[3]).toBe("　　插入的一段。");
  expect(excel.sheets().find(({ name }) => name === TEXT)!.rows[0]![3]?.text).toBe("领导已阅");
});

test("rows that come or go move the looks along", async () => {
  const { session, excel, sheet, texts } = await insertedScene();
  const pack = `${PACK.replace(/^== 一、.*$/m, "$&\n这是模板里新加的一段。")}`;
  const heads = () =>
    texts().flatMap((text, row) =>
      /^[一二三四五六七八九]、/.test(text) ? [sheet().looks.get(addressOf(row, 0))?.font] : [],
    );
  const before = heads();
  await session.keepPack(pack);
  expect(session.state().explanation?.kind).toBe("explained");
  await updateOf(session);
  await session.updateInserted(new Set());
  expect(texts().filter((text) => text.includes("模板里新加的一段"))).toHaveLength(1);
  expect(heads()).toEqual(before);
  await session.choosePack("hubei");
  await updateOf(session);
  await session.updateInserted(new Set());
  expect(texts().filter((text) => text.includes("模板里新加的一段"))).toEqual([]);
  expect(heads()).toEqual(before);
  expect(excel.sheets().filter(({ name }) => name.startsWith(TEXT))).toHaveLength(2);
});

test("what was inserted is known in a later session, and a file without it offers nothing", async () => {
  const { session } = await insertedScene();
  await session.end();
  const later = startSession(excelWorkbook(), world());
  await later.explain();
  const { explanation } = later.state();
  expect(explanation).toMatchObject({ explanation: { inserted: [TEXT, "决算说明图"] } });
  await later.give("机关运行经费", "26.68");
  expect((await updateOf(later))[0]!.changed).toHaveLength(1);
});

test("a chart that is another one now is drawn anew; those that are not stay as they are", async () => {
  const { session, sheet, texts } = await insertedScene();
  const titles = () => sheet("决算说明图").charts.map(({ title }) => title);
  const [before] = titles();
  await session.keepPack(PACK.replace("【饼图 本年支出结构", "【饼图 本年支出构成"));
  const [, charts] = await updateOf(session);
  expect(charts!.redrawn).toEqual([before!.replace("结构", "构成")]);
  await session.updateInserted(new Set());
  expect(titles()).toEqual(charts!.redrawn);
  expect(texts("决算说明图")[0]).toBe(charts!.redrawn[0]);
  await session.keepPack(PACK.replace(/^【饼图 本年支出结构.*$/m, ""));
  await updateOf(session);
  await session.updateInserted(new Set());
  expect(titles()).toEqual([]);
});
