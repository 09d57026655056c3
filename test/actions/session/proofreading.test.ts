import { startSession } from "../../../src/actions/session/session";
import type { SessionState } from "../../../src/actions/session/session-state";
import { paragraphsOfLines } from "../../../src/reading-text/paragraphs-of-lines";
import { FakeClock } from "../fake-clock";
import { sampleSheets, sceneOf } from "../seed-session";
import { explained, explanationScene } from "./explanation-scene";

const ACCOUNTS = "qiaokou-media-centre-2022-corrected.xlsx";
const TEXT = paragraphsOfLines(
  ["一、收入支出决算总体情况说明", "收入总计373.02万元，支出总计373.20万元。"].join("\n"),
);
const RIGHT = paragraphsOfLines(
  ["一、收入支出决算总体情况说明", "收入总计337.02万元，支出总计337.02万元。"].join("\n"),
);

function viewOf({ proofreading }: SessionState) {
  if (proofreading?.kind !== "proofread") throw new Error(JSON.stringify(proofreading));
  return proofreading.view;
}

/** A session whose text has two wrong numbers, of which the first is explained. */
async function oneIgnored() {
  const scene = sceneOf(await sampleSheets(ACCOUNTS));
  await scene.session.proofread("说明.docx", TEXT);
  const [first] = viewOf(scene.session.state()).findings;
  await scene.session.ignoreInText(first!.key, "以批复为准");
  return scene;
}

test("what was explained in a text stays so when the workbook is opened again", async () => {
  const { workbook } = await oneIgnored();
  const again = startSession(workbook, new FakeClock());
  await again.proofread("说明.docx", TEXT);
  const { findings, explained: reasons } = viewOf(again.state());
  expect(findings.map(({ found }) => found)).toEqual(["373.20"]);
  expect(reasons.map(({ reason }) => reason)).toEqual(["以批复为准"]);
});

test("it stands in the review note and in the report, without the text as well", async () => {
  const { session, workbook } = await oneIgnored();
  expect(session.reviewNote()).toContain("收入总计应为337.02万元");
  const again = startSession(workbook, new FakeClock());
  const paper = await again.reviewPaper("");
  const rows = paper!.parts.flatMap(({ table }) => table?.rows ?? []);
  expect(rows.filter((row) => row.includes("以批复为准"))).toEqual([
    ["1", "决算情况说明", expect.stringContaining("373.02"), "以批复为准", "2026-11-23"],
  ]);
  expect(again.reviewNote()).toContain("以批复为准");
});

test("it stands there no more once the text is right, or the finding is told again", async () => {
  const { session } = await oneIgnored();
  await session.proofread("说明.docx", RIGHT);
  expect(session.reviewNote()).not.toContain("以批复为准");
  await session.proofread("说明.docx", TEXT);
  const [kept] = viewOf(session.state()).explained;
  await session.reopen(kept!.finding);
  expect(viewOf(session.state()).findings).toHaveLength(2);
  expect(session.reviewNote()).not.toContain("以批复为准");
});

test("a paragraph that the author wrote by hand is read as a finished text is", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.explain();
  const notes = () =>
    explained(session.state()).sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.notes ?? []),
    );
  const [first] = explained(session.state()).sections[0]!.paragraphs;
  await session.editParagraph(first!.id, "2022年度收入总计373.02万元，支出总计337.02万元。");
  expect(notes()).toEqual([
    "错误：写的是373.02万元，收入总计应为337.02万元。改为：2022年度收入总计337.02万元，支出总计337.02万元。",
  ]);
  await session.editParagraph(first!.id, "2022年度收入总计337.02万元，支出总计337.02万元。");
  expect(notes()).toEqual([]);
});
