import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cli, ROOT } from "./run-cli";
import { textFolder } from "./text-folder";

const BOOK = join(ROOT, "samples", "qiaokou-media-centre-2022-corrected.xlsx");
const FACTS = join(ROOT, "samples", "qiaokou-media-centre-2022.facts.json");

const { folder, textFile } = textFolder("proofread-");
const HEADING = "一、收入支出决算总体情况说明";

test("a right text: exit 0, everything counted", () => {
  const { status, stdout } = cli(
    "proofread",
    textFile("right.txt", HEADING, "2022年度收入总计337.02万元。"),
    BOOK,
  );
  expect(status).toBe(0);
  expect(stdout).toContain("已核对 1 个数字：错误 0 处");
});

test("a wrong one: exit 1, and the names that other programs rely on", () => {
  const text = textFile("wrong.txt", HEADING, "2022年度收入总计 373.02 万元，其他收益5万元。");
  const { status, stdout } = cli("proofread", text, BOOK, "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    schema: 1,
    checked: 1,
    counts: { bound: 1, notAmount: 1, reason: 0, unmatched: 1 },
    outside: 0,
    findings: [
      {
        severity: "error",
        kind: "number",
        quote: "2022年度收入总计373.02万元，其他收益5万元。",
        found: "373.02",
        expected: "337.02",
        cells: [{ book: "accounts", sheet: "GK01 收入支出决算总表", address: "C37" }],
        given: [],
        message: "写的是373.02万元，收入总计应为337.02万元。",
        corrected: "2022年度收入总计337.02万元，其他收益5万元。",
      },
    ],
    unmatched: ["2022年度收入总计373.02万元，其他收益5万元。"],
  });
});

test("a text without anything to check is not done; what stands under unknown headings is counted", () => {
  const none = cli("proofread", textFile("nothing.txt", "今天天气很好，一共3只猫。"), BOOK);
  expect(none.status).toBe(2);
  const half = textFile(
    "half.txt",
    HEADING,
    "2022年度收入总计337.02万元。",
    "三、支出",
    "支出999.99万元，占96.9%。",
  );
  const { status, stdout } = cli("proofread", half, BOOK);
  expect(status).toBe(0);
  expect(stdout).toContain("还有 2 个金额或百分比不在认得的章节里，没有校对");
});

test("our own explanation for Word: nothing to find; a slip in it gets a comment in a copy", () => {
  const own = join(folder, "own.docx");
  cli("narrate", BOOK, "--facts", FACTS, "--out", own);
  const right = cli("proofread", own, BOOK, "--facts", FACTS, "--format", "json");
  expect(right.status).toBe(0);
  expect(JSON.parse(right.stdout).findings).toEqual([]);
  expect(JSON.parse(right.stdout).checked).toBeGreaterThan(120);
  const before = readFileSync(own);
  const out = join(folder, "commented.docx");
  // Another year's facts make numbers wrong without touching the file.
  const wrong = cli("proofread", own, BOOK, "--out", out, "--facts", otherFacts());
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("（1 条批注），原文件未动。");
  expect(readFileSync(own)).toEqual(before);
  expect(readFileSync(out).length).toBeGreaterThan(before.length);
});

/** One vehicle more than the text says. */
function otherFacts(): string {
  const given = JSON.parse(readFileSync(FACTS, "utf8"));
  return textFile(
    "facts.json",
    JSON.stringify({ ...given, facts: { ...given.facts, 公务用车保有量: "2" } }),
  );
}

test.each<[what: string, args: (right: string) => readonly string[], says: string]>([
  ["no workbook", (text) => [text], "请先给出写好的说明"],
  [
    "a text that takes no comments",
    (text) => [text, BOOK, "--out", join(folder, "x.docx")],
    "只有 .docx 才能加批注",
  ],
  [
    "another ending for the copy",
    (text) => [text, BOOK, "--out", join(folder, "x.txt")],
    "扩展名应为 .docx",
  ],
  ["a workbook as the text", () => [BOOK, BOOK], "不是 Word 文档"],
  ["a text that is not there", () => [join(folder, "none.txt"), BOOK], "找不到"],
])("%s is refused: exit 2", (_what, args, says) => {
  const { status, stderr } = cli("proofread", ...args(textFile("plain.txt", "收入总计5万元。")));
  expect(status).toBe(2);
  expect(stderr).toContain(says);
});

test("from which variance a reason is wanted can be said; what is no percentage is refused", () => {
  const text = textFile(
    "variance.txt",
    "五、一般公共预算财政拨款支出决算情况说明",
    "1.一般公共服务支出（类）宣传事务（款）事业运行（项）。年初预算为185.17万元，支出决算为253.53万元。",
  );
  const proofread = (...more: readonly string[]) =>
    cli("proofread", text, BOOK, "--facts", FACTS, ...more);
  expect(proofread().stdout).toContain("多36.9%，没有说明原因");
  expect(proofread("--reason-threshold", "40%").stdout).not.toContain("没有说明原因");
  for (const given of ["很多", "-5"]) {
    const refused = proofread("--reason-threshold", given);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      `--reason-threshold 后面应是 0 或更大的百分比，如 10；给的是“${given}”。`,
    );
  }
});
