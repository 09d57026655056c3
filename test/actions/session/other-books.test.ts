import type { SessionState } from "../../../src/actions/session/session-state";
import { textOf } from "../../../src/narrative/render-text";
import { sampleSheets } from "../seed-session";
import { explained, explanationScene } from "./explanation-scene";

const ACCOUNTS = "qiaokou-media-centre-2022-corrected.xlsx";
const BUDGET = "qiaokou-media-centre-2022-budget.xlsx";

async function opened(name: string) {
  return { name, read: { sheets: await sampleSheets(name), unread: [] } };
}

function textIn(state: SessionState): string {
  const { sections } = explained(state);
  return sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ segments }) => textOf(segments)))
    .join("\n");
}

test("the budget's publication fills in what was planned, and is named", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.explain();
  expect(textIn(session.state())).toContain("〔待填：一般公共预算支出年初预算〕");
  await session.takeBook("budget", await opened(BUDGET));
  expect(textIn(session.state())).toContain("支出年初预算为269.21万元");
  const { budget } = explained(session.state());
  expect(budget).toMatchObject({ name: BUDGET, year: 2022 });
  expect(budget!.organisation).toContain("融媒体中心");
  expect(budget!.filled).toBeGreaterThan(5);
});

test("a book that is put away fills in nothing any more", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.takeBook("budget", await opened(BUDGET));
  await session.dropBook("budget");
  expect(explained(session.state()).budget).toBeUndefined();
  expect(textIn(session.state())).toContain("〔待填：一般公共预算支出年初预算〕");
});

test("a workbook of another year is refused in a sentence, and what was open stays", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.takeBook("budget", await opened(BUDGET));
  await session.takeBook("lastYear", await opened("shanghai-form-2023.xlsx"));
  const { notice } = session.state();
  expect([notice?.tone, notice?.text]).toEqual([
    "error",
    "没有采用“shanghai-form-2023.xlsx”：上年的工作簿是 2023 年度的，本年是 2022 年度，应给 2021 年度的工作簿。",
  ]);
  expect(explained(session.state())).toMatchObject({ budget: { name: BUDGET } });
  expect(explained(session.state()).lastYear).toBeUndefined();
});

test("what last year's 机构运行信息表 said is offered, and not assumed", async () => {
  const { session } = await explanationScene("yunnan-form-2021-yuan.xlsx");
  await session.explain();
  await session.keepPack("标题：说明\n== 一\n{比上年 机关运行经费}");
  await session.takeBook("lastYear", { name: "上年.xlsx", read: await lastYearOfYunnan() });
  await session.useBookAnyway();
  expect(textIn(session.state())).toBe("〔待填：上年机关运行经费〕");
  const gap = explained(session.state()).gaps.find(({ name }) => name === "上年机关运行经费");
  expect(gap?.offers).toEqual([{ text: "863241.58元", from: "last-year" }]);
});

test("last year's tables take part in the check: what was carried over is compared", async () => {
  const { session } = await explanationScene("yunnan-form-2021-yuan.xlsx");
  await session.check();
  expect(noticesOf(session.state())).toEqual([]);
  await session.takeBook("lastYear", { name: "上年.xlsx", read: await lastYearOfYunnan() });
  await session.useBookAnyway();
  expect(noticesOf(session.state()).length).toBeGreaterThan(0);
});

test("about a copy of this year's workbook is asked before it is used", async () => {
  const { session } = await explanationScene("yunnan-form-2021-yuan.xlsx");
  const copy = { name: "上年.xlsx", read: await lastYearOfYunnan() };
  await session.explain();
  await session.takeBook("lastYear", copy);
  expect(session.state().bookQuestion).toMatch(/^“上年.xlsx”还没有采用：.*逐个相同/);
  expect(explained(session.state()).lastYear).toBeUndefined();
  session.dontUseBook();
  expect(session.state().bookQuestion).toBeUndefined();
  await session.takeBook("lastYear", copy);
  await session.useBookAnyway();
  expect(session.state().bookQuestion).toBeUndefined();
  expect(explained(session.state()).lastYear?.name).toBe("上年.xlsx");
});

/** The same accounts as if they were those of the year before. */
async function lastYearOfYunnan() {
  const sheets = (await sampleSheets("yunnan-form-2021-yuan.xlsx")).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => cell && { ...cell, text: cell.text.replaceAll("2021", "2020") }),
    ),
  }));
  return { sheets, unread: [] };
}

/** The notices that compare with last year's workbook. */
function noticesOf({ stage }: SessionState): readonly string[] {
  return JSON.stringify(stage).match(/[^"]*与上年工作簿的年末数[^"]*/g) ?? [];
}
