import { proofread } from "../../src/proofreading/proofread";
import type { TextParagraph } from "../../src/reading-text/finished-text";
import { seededRandom } from "../accounts/random";
import { textOf, toldForm } from "./form-text";
import { TOTALS } from "./headings";
import { FORM_NAMES, formNamed, likelyBooks } from "./likely-books";
import { inShort, proofreadLines, sampleOfTests } from "./sample-book";
import { TYPING_SLIPS } from "./typing-slips";

const sample = sampleOfTests();
const EACH = 12;
const [drawn] = likelyBooks(1);
const TEXTS = FORM_NAMES.map((name) =>
  toldForm(formNamed(name), drawn!.book).map(({ pieces }) => textOf(pieces)),
);

/** Whether an error is found in the paragraph of a text that was typed wrongly. */
function isFound(text: readonly string[], paragraph: number, typed: string): boolean {
  const paragraphs = text.map((line, at): TextParagraph => ({
    text: at === paragraph ? typed : line,
    place: "body",
  }));
  const { findings } = proofread({ paragraphs, joined: false }, drawn!.book, drawn!.tables);
  return findings.some(
    ({ severity, span }) => severity === "error" && span.paragraph === paragraph,
  );
}

test.each(TYPING_SLIPS)("%s is found wherever it stands", (_what, mistype) => {
  const random = seededRandom(5);
  const missed: string[] = [];
  let made = 0;
  for (let tries = 0; made < EACH && tries < 400; tries++) {
    const text = random.pick(TEXTS);
    const paragraph = random.whole(1, text.length - 1);
    const typed = mistype(text[paragraph]!, random);
    if (typed === text[paragraph] || !/[。；]$/.test(text[paragraph]!)) continue;
    made++;
    if (!isFound(text, paragraph, typed)) missed.push(typed);
  }
  expect(made).toBe(EACH);
  expect(missed).toEqual([]);
});

/** What looks like a slip and is none. */
test.each([
  "主要是征收收入和税收收入，一般性开支支出减少，收支支出平衡。",
  "分别为12.50、13.60万元；得分为96.50，排名第3。",
  "会议费费用减少，行政运行运行平稳，在职人员人员经费增加。",
  "1）压减开支；2）加强管理。",
  "（一）项目支出（含上年结转（不含基本建设））按规定使用（请见附件）。",
  "严格执行“过紧日子”的要求，做到“应保尽保。”。",
  "金额单位均为万元，数据单位为万元。",
  "型号为XL的设备，3X级标准。",
  "关注人数达12.5万，服务群众3万人次。",
  "粉丝增加12.5万，访问减少3.2万。",
  "占地12.50亩，占用土地3.25公顷。",
  "核减减少的部分，新增增值税1项。",
  "根据【2022】15号文件（已按实际情况核定）执行。",
])("%s is left in peace", (text) => {
  expect(inShort(proofreadLines(sample.get(), TOTALS, text))).toEqual([]);
});

test.each([
  "2022年度财政拨款收入增加5.00万元万元。",
  "2022年度工作的的开展。",
  "2022年度支出，，按规定使用。",
])("%s: one place is told once", (text) => {
  const { findings } = proofreadLines(sample.get(), TOTALS, text);
  expect(findings.filter(({ message }) => /重复/.test(message))).toHaveLength(1);
});
