import { closeWindows } from "../../workbook/excel/open-in-excel";
import { insertedScene, TEXT, updateOf } from "./inserted-scene";

afterAll(closeWindows);

test("a sheet that was edited after it was looked at is left as it is", async () => {
  const { session, texts, type } = await insertedScene();
  await session.give("机关运行经费", "26.68");
  await updateOf(session);
  type(5, "刚刚改的");
  const before = texts();
  await session.updateInserted(new Set());
  expect(texts()).toEqual(before);
  expect(session.state().notice).toMatchObject({
    tone: "warning",
    text: expect.stringContaining("“决算说明”没有更新") as string,
  });
});

test("a sheet that is gone is said, and the others are updated", async () => {
  const { session, excel } = await insertedScene();
  excel.deleteSheet("决算说明图");
  await session.give("机关运行经费", "26.68");
  const [text, chart] = await updateOf(session);
  expect(text!.changed).toHaveLength(1);
  expect(chart!.gone).toContain("不在");
});

test("a protected sheet refuses in a sentence, and is asked again by the next update", async () => {
  const { session, excel } = await insertedScene();
  await session.give("机关运行经费", "26.68");
  await updateOf(session);
  excel.setProtection(TEXT, "all");
  await session.updateInserted(new Set());
  expect(session.state().notice?.text).toContain("受保护");
  excel.setProtection(TEXT, "none");
  expect((await updateOf(session))[0]!.changed).toHaveLength(1);
});

test("a row that somebody edits in the very moment of writing is put back", async () => {
  let armed = false;
  const scene = await insertedScene({
    befalls: ({ does }) => {
      if (armed && does.includes("Formulas")) {
        armed = false;
        scene.excel.enterUntold({ sheet: TEXT, row: 5, column: 0 }, "同事刚改的");
      }
      return undefined;
    },
  });
  const { session, texts } = scene;
  await session.give("机关运行经费", "26.68");
  await updateOf(session);
  const before = texts();
  armed = true;
  await session.updateInserted(new Set());
  expect(armed).toBe(false);
  expect(texts()).toEqual(before.with(5, "同事刚改的"));
  expect(session.state().notice?.text).toContain("“决算说明”没有更新");
});
