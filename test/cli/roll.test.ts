import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, writeFile } from "@e965/xlsx";
import { cli, ROOT } from "./run-cli";
import { textFolder } from "./text-folder";

const BOOK = join(ROOT, "samples", "qiaokou-media-centre-2022-corrected.xlsx");
const FACTS = join(ROOT, "samples", "qiaokou-media-centre-2022.facts.json");

const { folder, textFile } = textFolder("roll-");
const HEADING = "一、收入支出决算总体情况说明";

function rolled(name: string, ...lines: readonly string[]) {
  const out = join(folder, name);
  const text = textFile("last.txt", HEADING, ...lines);
  const told = cli(
    "roll",
    text,
    BOOK,
    "--last-year",
    BOOK,
    "--facts",
    FACTS,
    "--out",
    out,
    "--overwrite",
  );
  return { ...told, content: () => readFileSync(out, "utf8") };
}

test("a text of the accounts' own year: only what is wrong changes, and the names that other programs rely on", () => {
  const { status, stderr, content } = rolled(
    "own.json",
    "2022年度收入总计 373.02 万元，与2021年度相比增加97.57万元，增长40.8%。其他收益5万元。",
  );
  expect(status).toBe(0);
  expect(stderr).toContain("年份不动");
  const cell = { book: "accounts", sheet: "GK01 收入支出决算总表", address: "C37" };
  expect(JSON.parse(content())).toEqual({
    schema: 1,
    paragraphs: [
      { text: HEADING, origin: "kept", numbers: [], left: [], told: [], dropped: [] },
      {
        text: "2022年度收入总计 337.02 万元，与2021年度相比增加97.57万元，增长40.8%。其他收益5万元。",
        origin: "kept",
        numbers: [
          { text: "337.02", was: "373.02", cells: [cell], given: [], how: "wording" },
          { text: "97.57", was: "97.57", cells: [cell], given: ["上年收入总计"], how: "given" },
          { text: "40.8%", was: "40.8%", cells: [cell], given: ["上年收入总计"], how: "given" },
        ],
        left: [{ quote: "5万元", why: "没有认出是表里的哪个数" }],
        told: [
          {
            quote: "337.02万元",
            message: "原文写的是373.02万元，按当年的表应为337.02万元。",
          },
        ],
        dropped: [],
      },
    ],
  });
});

test("as text: what is left is marked where it stands and listed in the report", () => {
  const { status, stdout, content } = rolled(
    "own.txt",
    "2022年度收入总计337.02万元，其他收益5万元。",
  );
  expect(status).toBe(0);
  expect(content()).toBe(`${HEADING}\n2022年度收入总计337.02万元，其他收益5万元〔待核〕。\n`);
  expect(stdout).toContain("没有认出是表里的哪个数（1 处）\n   5万元");
});

test("as text: words that went with a reason that does not hold are told whole", () => {
  const { content, stdout } = rolled(
    "turned.txt",
    "2022年度收入总计337.02万元，与2021年度相比减少97.57万元，下降40.8%，主要原因是人员减少2人；全年举办培训12期，结余资金3.5万元已上缴国库。",
  );
  expect(content()).toContain("增加97.57万元，增长40.8%，主要原因是〔待填：原因〕。");
  expect(stdout).toContain("上年写了，今年的文中没有");
  expect(stdout).toContain("   人员减少2人；全年举办培训12期，结余资金3.5万元已上缴国库\n");
});

test("empty lines between sections stay", () => {
  const { content } = rolled(
    "spaced.txt",
    "2022年度收入总计337.02万元。",
    "",
    "",
    "三、支出决算情况说明",
  );
  expect(content()).toBe(`${HEADING}\n2022年度收入总计337.02万元。\n\n\n三、支出决算情况说明\n`);
});

test("机构运行信息 from a file of its own; a file without it is refused", () => {
  const file = join(folder, "information.xlsx");
  const sheet = utils.aoa_to_sheet([
    ["机构运行信息表"],
    ["编制单位：某局", "", "金额单位：万元"],
    ["项目", "行次", "统计数"],
    ["一、机关运行经费", 1, 30.5],
    ["二、公务用车保有量（辆）", 2, 3],
  ]);
  writeFile({ SheetNames: ["附03"], Sheets: { 附03: sheet } }, file);
  const text = textFile(
    "running.txt",
    "十、2022年度机关运行经费支出情况说明",
    "2022年度机关运行经费支出30.50万元。",
  );
  const out = join(folder, "running.json");
  const given = ["roll", text, BOOK, "--last-year", BOOK, "--out", out, "--overwrite"];
  expect(cli(...given, "--information", file).status).toBe(0);
  const [, { numbers }] = JSON.parse(readFileSync(out, "utf8")).paragraphs;
  const cell = { book: "information", sheet: "附03", address: "C4" };
  expect(numbers).toMatchObject([{ text: "30.50", cells: [cell] }]);
  const refused = cli(...given, "--information", BOOK);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("没有认出机构运行信息表");
});

test("a text in which nothing is recognised is not written", () => {
  const text = textFile("trees.txt", "2022年度收入如下：植树300棵。");
  const out = join(folder, "trees-out.txt");
  const { status, stderr } = cli("roll", text, BOOK, "--last-year", BOOK, "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain("没有认出可以换成今年的内容");
  expect(existsSync(out)).toBe(false);
});

test.each([
  [[], "请先给出上年的说明"],
  [["a.txt", BOOK, "--out", "b.txt"], "--last-year"],
  [["a.txt", BOOK, "--last-year", BOOK], "--out"],
])("refused in a sentence: %j", (args, said) => {
  const { status, stderr } = cli("roll", ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});

test("a text of another year than last year's workbook", () => {
  const text = textFile("other.txt", HEADING, "2019年度收入总计337.02万元。");
  const out = join(folder, "other-out.txt");
  const { status, stderr } = cli("roll", text, BOOK, "--last-year", BOOK, "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain("2019");
});

test("on last year's Word document: a copy with tracked changes; plain text has none", () => {
  const own = join(folder, "own.docx");
  cli("narrate", BOOK, "--facts", FACTS, "--out", own);
  const out = join(folder, "rolled.docx");
  const given = ["--last-year", BOOK, "--facts", FACTS, "--out", out];
  const { status, stdout } = cli("roll", own, BOOK, ...given);
  expect(status).toBe(0);
  expect(stdout).toMatch(/写了 \d+ 个数字，其中 0 个与上年不同/);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  const plain = textFile("plain.txt", HEADING, "2022年度收入总计337.02万元。");
  const refused = cli("roll", plain, BOOK, ...given, "--overwrite");
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("纯文本");
});
