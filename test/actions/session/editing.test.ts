import { textOf } from "../../../src/narrative/render-text";
import type { SessionState } from "../../../src/actions/session/session-state";
import { explained, explanationScene } from "./explanation-scene";

const ACCOUNTS = "qiaokou-media-centre-2022-corrected.xlsx";
const PACK = (...lines: readonly string[]) => ["标题：说明", "== 一、支出", ...lines].join("\n");

/** Each paragraph as it is given away: written by hand where it was. */
function texts(state: SessionState): readonly string[] {
  const { sections } = explained(state);
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ edited, segments }) => edited?.text ?? textOf(segments)),
  );
}

async function edited() {
  const scene = await explanationScene(ACCOUNTS);
  const { session } = scene;
  await session.explain();
  await session.keepPack(PACK("支出{支出总计}。", "收入{收入总计}。"));
  const [first] = explained(session.state()).sections[0]!.paragraphs;
  await session.editParagraph(first!.id, "手工写的支出。");
  return session;
}

test("a hand-made paragraph goes with its line when the pack's lines are moved", async () => {
  const session = await edited();
  await session.keepPack(PACK("新的一行。", "收入{收入总计}。", "支出{支出总计}。"));
  expect(texts(session.state())).toEqual(["新的一行。", "收入337.02万元。", "手工写的支出。"]);
  expect(explained(session.state()).placelessEdits).toBe(0);
});

test("it takes no other paragraph's place: where its line is not, it is kept and counted", async () => {
  const session = await edited();
  await session.keepPack(PACK("支出共{支出总计}。", "收入{收入总计}。"));
  expect(texts(session.state())).toEqual(["支出共337.02万元。", "收入337.02万元。"]);
  expect(explained(session.state()).placelessEdits).toBe(1);
  await session.keepPack(PACK("支出{支出总计}。"));
  expect(texts(session.state())).toEqual(["手工写的支出。"]);
});

test("of two lines that are alike each keeps its own", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.explain();
  await session.keepPack(PACK("支出{支出总计}。", "支出{支出总计}。"));
  const [, second] = explained(session.state()).sections[0]!.paragraphs;
  await session.editParagraph(second!.id, "第二段。");
  expect(texts(session.state())).toEqual(["支出337.02万元。", "第二段。"]);
});

test("a pack is tried out with the numbers that the author chose", async () => {
  const { session } = await explanationScene(ACCOUNTS);
  await session.explain();
  await session.writeNumbers({ money: "元", moneyDecimals: 0, percentDecimals: 1 });
  expect(session.previewPack(PACK("支出{支出总计}。"))).toContain("支出3370200元。");
});

test("a finding that the author set aside is no doubt beside the text", async () => {
  const { session } = await explanationScene("qiaokou-media-centre-2022.xlsx");
  await session.explain();
  await session.keepPack(PACK("【每个 一般公共预算类】", "{项目支出}", "【完】"));
  const doubts = () =>
    explained(session.state()).sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.doubts),
    );
  expect(doubts().join()).toContain("G8");
  const { stage } = session.state();
  if (stage.kind !== "checked") throw new Error(stage.kind);
  const suspects = stage.overview.suspects.flatMap(({ mends }) => mends.map(({ key }) => key));
  const errors = stage.overview.errors.flatMap(({ items }) => items.map(({ key }) => key));
  await session.ignore([...suspects, ...errors], "经核对无误");
  expect(doubts()).toEqual([]);
});
