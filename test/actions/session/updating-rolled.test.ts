import { startSession } from "../../../src/actions/session/session";
import { paragraphsOfLines } from "../../../src/reading-text/paragraphs-of-lines";
import { sampleYearSheets } from "../../rolling/sample-years";
import { closeWindows, openInExcel } from "../../workbook/excel/open-in-excel";
import { updateOf, world } from "./inserted-scene";

afterAll(closeWindows);

const LAST = sampleYearSheets({ year: 2022, lines: [["2070109", 90, 30]], hospitality: 2 });
const NOW = sampleYearSheets({ year: 2023, lines: [["2070109", 70, 30]], hospitality: 2 });
const TEXT = [
  "临河区文化馆2022年度部门决算情况说明",
  "一、收入支出决算总体情况说明",
  "2022年度收入总计120.00万元，与2021年度相比增加30.00万元，增长33.33%。",
  "五、一般公共预算财政拨款支出决算情况说明",
  "1.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%。",
].join("\n");

/** Last year's text rolled, and put into a sheet of the simulated Excel. */
async function insertedRolled() {
  const opened = await openInExcel(NOW);
  const session = startSession(opened.workbook, world());
  await session.takeBook("lastYear", { name: "上年.xlsx", read: { sheets: LAST, unread: [] } });
  await session.rollFrom("上年说明.txt", paragraphsOfLines(TEXT));
  await session.insertExplanation("new-sheet");
  const sheet = () => opened.excel.sheets().find(({ name }) => name === "决算说明")!;
  const texts = () => sheet().rows.map((row) => row[0]?.text ?? "");
  return { ...opened, session, texts };
}

test("the rolled text is put into a sheet of its own, as it reads this year", async () => {
  const { session, texts } = await insertedRolled();
  expect(session.state().notice?.text).toMatch(/^已插入工作表“决算说明”/);
  expect(session.state().explanation).toMatchObject({ explanation: { inserted: ["决算说明"] } });
  expect(texts()).toContain(
    "　　2023年度收入总计100.00万元，与2022年度相比减少20.00万元，下降16.67%。",
  );
});

test("what is filled in later comes into its row; what was edited there by hand stays", async () => {
  const { session, excel, texts } = await insertedRolled();
  const before = texts();
  const totals = before.findIndex((text) => text.includes("收入总计"));
  excel.enter({ sheet: "决算说明", row: totals, column: 0 }, "这一段是我自己写的。");
  await session.give("年初预算/2070109", "80");
  const [update] = await updateOf(session);
  expect(update).toMatchObject({ asked: [], edited: [{ row: totals + 1 }] });
  expect(update!.changed.map(({ made }) => made)).toEqual([
    expect.stringMatching(/年初预算为80\.00万元，支出决算为100\.00万元，完成年初预算的125\.00%/),
  ]);
  await session.updateInserted(new Set());
  expect(session.state().notice?.text).toMatch(
    /^“决算说明”已更新：改了 1 处，您手工改过的 1 处保留/,
  );
  const item = before.findIndex((text) => text.includes("群众文化"));
  expect(texts()[item]).toContain("年初预算为80.00万元");
  expect(texts()[totals]).toBe("这一段是我自己写的。");
  expect((await updateOf(session))[0]!.changed).toEqual([]);
});
