import { startSession } from "../../../src/actions/session/session";
import type { SessionState } from "../../../src/actions/session/session-state";
import { sampleYearSheets, THREE_YEARS } from "../../rolling/sample-years";
import { FakeClock } from "../fake-clock";
import { FakeLiveWorkbook } from "../fake-live-workbook";
import { explained, explanationScene } from "./explanation-scene";

const TOTALS = "一、收入支出决算总体情况说明";

/** The notes beside each paragraph of the explanation. */
function notesOf({
  sections,
}: Pick<ReturnType<typeof explained>, "sections">): readonly (readonly string[])[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ notes = [] }) => notes));
}

describe("a paragraph of a pack that the author wrote", () => {
  async function written(text: string) {
    const { session } = await explanationScene("qiaokou-media-centre-2022-corrected.xlsx");
    await session.explain();
    await session.keepPack(
      ["标题：说明", `== ${TOTALS}`, "收入总计{收入总计}。", "支出总计{支出总计}。"].join("\n"),
    );
    const [first] = explained(session.state()).sections[0]!.paragraphs;
    await session.editParagraph(first!.id, text);
    return notesOf(explained(session.state()));
  }

  test("is held against the tables under its section's heading", async () => {
    expect(await written("2022年度收入总计373.02万元。")).toEqual([
      ["错误：写的是373.02万元，收入总计应为337.02万元。改为：2022年度收入总计337.02万元。"],
      [],
    ]);
  });

  test("has no note where it is right, and none for what only the author knows", async () => {
    expect(await written("2022年度收入总计337.02万元，人员增加5人，新增经费12万元。")).toEqual([
      [],
      [],
    ]);
  });

  test("is mended as a careful reader would", async () => {
    const [[note] = []] = await written("2022年度收入总计337.02万元，，主要是增加（减少）人员。");
    expect(note).toMatch(/^错误：/);
  });
});

describe("a paragraph of last year's text that the author wrote anew", () => {
  const [, last, now] = THREE_YEARS;
  const lines = [
    TOTALS,
    "2022年度收入总计150.00万元，支出总计150.00万元。",
    "2022年度支出总计150.00万元。",
  ];

  function rolled({ explanation }: SessionState) {
    if (explanation?.kind !== "rolled") throw new Error(JSON.stringify(explanation));
    return explanation.explanation;
  }

  async function written(text: string) {
    const workbook = new FakeLiveWorkbook("本年.xlsx", sampleYearSheets(now));
    const session = startSession(workbook, new FakeClock());
    await session.explain();
    const paragraphs = lines.map((line) => ({ text: line, place: "body" as const }));
    await session.rollFrom("上年说明.txt", { paragraphs, joined: false });
    const read = { sheets: sampleYearSheets(last), unread: [] };
    await session.takeBook("lastYear", { name: "上年.xlsx", read });
    const [first] = rolled(session.state()).sections[0]!.paragraphs;
    expect(notesOf(rolled(session.state())).flat()).toEqual([]);
    await session.editParagraph(first!.id, text);
    return notesOf(rolled(session.state()));
  }

  test("is held against this year's tables, and nothing but it", async () => {
    expect(await written("2023年度收入总计151.50万元，支出总计115.50万元。")).toEqual([
      [
        "错误：写的是151.50万元，收入总计应为115.50万元。改为：2023年度收入总计115.50万元，支出总计115.50万元。",
      ],
      [],
    ]);
  });

  test("has no note where it is right", async () => {
    expect(await written("2023年度收入总计115.50万元。")).toEqual([[], []]);
  });
});
