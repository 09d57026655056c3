import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { qiaokouBudgetSheets } from "../../scripts/samples/budget-sheets";
import { excelFile } from "../accounts/excel-file";
import { cli, CLEAN, ROOT, SEED } from "./run-cli";

const FACTS = join(ROOT, "samples", "qiaokou-media-centre-2022.facts.json");
const folder = mkdtempSync(join(tmpdir(), "narrate-"));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("the explanation is printed, and what is still to be filled in is counted apart", () => {
  const { status, stdout, stderr } = cli("narrate", SEED, "--facts", FACTS);
  expect(status).toBe(0);
  expect(stdout).toContain("收入总计337.02万元");
  expect(stdout).toContain("增加97.57万元，增长40.75%");
  expect(stderr).toMatch(/还有 \d+ 项待填/);
});

test("what is doubtful about the numbers is told beside the text, and in the JSON", () => {
  const facts = {
    schema: 1,
    facts: { 公务用车燃料费: "5", 绩效自评项目资金: "337.02" },
  };
  const own = written("doubtful.json", JSON.stringify(facts));
  const { stderr } = cli("narrate", SEED, "--facts", own);
  expect(stderr).toContain("这套表有 12 条勾稽关系不成立");
  expect(stderr).toContain("公务用车燃料费5.00万元，比公务用车运行维护费决算0.93万元多4.07万元");
  expect(stderr).toContain("占比超过100%（337.02÷10.35）");
  const { stdout } = cli("narrate", SEED, "--facts", own, "--format", "json");
  const { paragraphs } = JSON.parse(stdout) as { paragraphs: { text: string; doubts: string[] }[] };
  const doubtful = paragraphs.filter(({ doubts }) => doubts.length > 0);
  expect(doubtful.map(({ text }) => text.slice(0, 12))).toEqual([
    "（2）公务用车运行维护费",
    "2022年度对一般公共预",
  ]);
});

test("of tables in which all is right nothing is said", () => {
  const { stderr } = cli("narrate", CLEAN);
  expect(stderr).toMatch(/^还有 \d+ 项待填/);
  expect(stderr).toContain("单位名称“上海市浦东江区群众艺术馆”在上海，用“上海”模板");
});

test("JSON gives each number its cells and its arithmetic", () => {
  const { stdout } = cli("narrate", SEED, "--facts", FACTS, "--format", "json");
  const { schema, paragraphs } = JSON.parse(stdout) as {
    schema: number;
    paragraphs: { section: string; text: string; gaps: string[]; numbers: unknown[] }[];
  };
  expect(schema).toBe(1);
  const numbers = paragraphs.flatMap((paragraph) => paragraph.numbers);
  expect(numbers).toContainEqual({
    text: "96.93%",
    cells: [
      { book: "accounts", sheet: "GK03 支出决算表", address: "F7" },
      { book: "accounts", sheet: "GK01 收入支出决算总表", address: "F33" },
    ],
    given: [],
    arithmetic: "326.67÷337.02",
  });
  for (const { section, text, gaps } of paragraphs)
    expect([typeof section, typeof text, Array.isArray(gaps)]).toEqual(["string", "string", true]);
});

test("JSON names what is still asked, as --facts takes it, with what can be offered", () => {
  const { stdout } = cli(
    "narrate",
    SEED,
    "--facts",
    FACTS,
    "--pack",
    "shanghai",
    "--format",
    "json",
  );
  interface Asked {
    readonly name: string;
    readonly what: string;
    readonly about?: string;
    readonly offers: readonly { readonly text: string; readonly from: string }[];
  }
  const { asked } = JSON.parse(stdout) as { asked: readonly Asked[] };
  const named = new Map(asked.map((one) => [one.name, one]));
  expect(named.get("用途/2013350")).toMatchObject({ what: "“事业运行”的用途" });
  const offers = named.get("reason/三公经费预决算差异")!.offers.map(({ text }) => text);
  expect(offers).toContain("厉行节约，严格控制支出");
  expect(offers.join()).not.toMatch(/增加/);
});

test("a reason that begins as its sentence does stands in it once", () => {
  const facts = {
    schema: 1,
    facts: {},
    reasons: { "reason/三公经费预决算差异": "主要原因是压减接待。" },
  };
  const own = written("begun.json", JSON.stringify(facts));
  const { stdout } = cli("narrate", SEED, "--facts", own);
  expect(stdout).toContain("决算数小于预算数的主要原因：压减接待。");
});

test("a Word document is written into a file, and only there", () => {
  expect(cli("narrate", CLEAN, "--format", "docx").status).toBe(2);
  const out = join(folder, "说明.docx");
  expect(cli("narrate", CLEAN, "--pack", "shanghai", "--format", "docx", "--out", out).status).toBe(
    0,
  );
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("the ending of --out decides the format; a contradiction is refused before anything is written", () => {
  const page = join(folder, "说明.html");
  expect(cli("narrate", CLEAN, "--out", page).status).toBe(0);
  expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>/i);
  const contradicted = cli("narrate", CLEAN, "--format", "text", "--out", join(folder, "a.docx"));
  expect([contradicted.status, contradicted.stdout]).toEqual([2, ""]);
  expect(existsSync(join(folder, "a.docx"))).toBe(false);
});

test("what steers a terminal is shown in a written text, and escaped in written JSON", () => {
  const facts = written(
    "steering.json",
    JSON.stringify({ schema: 1, facts: { 公务用车用途: "公务\u001b[2J出行" } }),
  );
  for (const [name, shown] of [
    ["steering.txt", "␛[2J"],
    ["steering.out.json", "\\u001b[2J"],
  ] as const) {
    const out = join(folder, name);
    const { status } = cli("narrate", SEED, "--facts", facts, "--out", out);
    expect(status).toBe(0);
    expect(readFileSync(out, "utf8")).not.toContain("\u001b");
    expect(readFileSync(out, "utf8")).toContain(shown);
  }
});

test("the workbook that is read is never written over, and another file only with --overwrite", () => {
  const own = join(folder, "own.xlsx");
  copyFileSync(CLEAN, own);
  const over = cli("narrate", own, "--format", "json", "--overwrite", "--out", own);
  expect([over.status, over.stdout]).toEqual([2, ""]);
  expect(over.stderr).toMatch(/[一-鿿]/);
  expect(readFileSync(own).equals(readFileSync(CLEAN))).toBe(true);
  const pack = written("pack.txt", "标题：说明\n== 一\n支出{支出总计}。\n");
  const overPack = cli("narrate", CLEAN, "--pack", pack, "--overwrite", "--out", pack);
  expect(overPack.stderr).toContain("不能覆盖原文件");
  const text = written("old.txt", "旧");
  expect(cli("narrate", CLEAN, "--out", text).status).toBe(2);
  expect(readFileSync(text, "utf8")).toBe("旧");
  expect(cli("narrate", CLEAN, "--out", text, "--overwrite").status).toBe(0);
  expect(readFileSync(text, "utf8")).toContain("万元");
});

test("a pack of one's own is used; its mistakes are told by line", () => {
  const own = written("own.txt", "标题：说明\n== 一\n支出{支出总计}。\n");
  expect(cli("narrate", CLEAN, "--pack", own).stdout).toBe("说明\n\n一\n　　支出1022.30万元。\n\n");
  const wrong = written("wrong.txt", "标题：说明\n== 一\n支出{支出总记}。\n");
  const { status, stdout, stderr } = cli("narrate", CLEAN, "--pack", wrong);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("第 3 行第 3 个字：没有叫“支出总记”的取数项。是不是“支出总计”？");
});

test.each([
  ["no file", []],
  ["two files", [SEED, CLEAN]],
  ["a format that is none", [SEED, "--format", "pdf"]],
  ["an option that is none", [SEED, "--year", "2022"]],
  ["a file that is not there", [join(folder, "没有.xlsx")]],
  ["a pack that is not there", [SEED, "--pack", join(folder, "没有.txt")]],
  ["facts that are no JSON", [SEED, "--facts", written("f.json", "{")]],
  ["last year's workbook of another year", [SEED, "--last-year", CLEAN]],
  ["a place that cannot be written", [SEED, "--out", join(folder, "没有", "x.txt")]],
])("%s: a Chinese sentence, exit 2, nothing printed", (_name, args) => {
  const { status, stdout, stderr } = cli("narrate", ...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/[一-鿿]/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

const BUDGET = join(ROOT, "samples", "qiaokou-media-centre-2022-budget.xlsx");

test("initial budgets come from the cells of the budget's publication", () => {
  const { stdout } = cli("narrate", SEED, "--budget", BUDGET, "--format", "json");
  const { paragraphs } = JSON.parse(stdout) as { paragraphs: { numbers: unknown[] }[] };
  expect(paragraphs.flatMap(({ numbers }) => numbers)).toContainEqual({
    text: "10.50",
    cells: [{ book: "budget", sheet: "一般公共预算支出表", address: "C7" }],
    given: [],
  });
});

test("a budget of another year, and a file that is none: a Chinese sentence, exit 2", () => {
  const ofAnotherYear = cli("narrate", CLEAN, "--budget", BUDGET);
  expect([ofAnotherYear.status, ofAnotherYear.stdout]).toEqual([2, ""]);
  expect(ofAnotherYear.stderr).toContain("应给 2023 年度的预算");
  const none = cli("narrate", CLEAN, "--budget", SEED);
  expect(none.status).toBe(2);
  expect(none.stderr).toContain("一般公共预算支出表");
});

test("packs and facts are read as Notepad writes them: with a mark before UTF-8, and in GBK", () => {
  const marked = written("marked.json", '\ufeff{"schema":1,"facts":{"机关运行经费":"26.68"}}');
  expect(cli("narrate", SEED, "--facts", marked).stdout).toContain("机关运行经费支出26.68万元");
  const gbk = join(folder, "gbk.txt");
  // 标题：说明, == 一, 支出{支出总计}。
  const lines = ["b1eacce2a3bacbb5c3f7", "3d3d20d2bb", "d6a7b3f67bd6a7b3f6d7dcbcc67da1a3"];
  writeFileSync(gbk, Buffer.from(lines.join("0a"), "hex"));
  expect(cli("narrate", CLEAN, "--pack", gbk).stdout).toContain("支出1022.30万元。");
});

test("another unit's book is used only when that is said to be right: units are renamed", async () => {
  const other = join(folder, "other.xlsx");
  writeFileSync(other, await excelFile(qiaokouBudgetSheets("武汉市江汉区融媒体中心")));
  const refused = cli("narrate", SEED, "--budget", other);
  expect(refused.status).toBe(2);
  expect(refused.stdout).toBe("");
  const accepted = cli("narrate", SEED, "--budget", other, "--accept-other-book");
  expect(accepted.status).toBe(0);
  for (const { stderr } of [refused, accepted])
    expect(stderr).toContain(
      "预算公开的工作簿是“武汉市江汉区融媒体中心”的，本工作簿是“武汉市硚口区融媒体中心”的",
    );
  expect(cli("narrate", SEED, "--budget", BUDGET).stderr).not.toContain("选错文件");
});
