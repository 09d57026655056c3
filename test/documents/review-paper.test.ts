import { strFromU8, unzipSync } from "fflate";
import { PAPER_SHARES, type Paper } from "../../src/actions/review-report/paper";
import { reviewPaper } from "../../src/actions/review-report/review-paper";
import type {
  HandledItem,
  Handling,
  ReviewedSet,
} from "../../src/actions/review-report/review-report";
import { paperDocx } from "../../src/documents/review-report/paper-docx";
import { paperHtml } from "../../src/documents/review-report/paper-html";

function item(handling: Handling, more: Partial<HandledItem> = {}): HandledItem {
  return {
    key: "收入!G8",
    severity: "error",
    table: "收入决算表",
    cells: [{ sheet: "Sheet2", row: 7, column: 6, label: "G8" }],
    problem: "201·合计：现为 1.00，很可能有误。",
    relations: [
      {
        text: "1＝2＋3栏",
        source: "",
        left: "1.00",
        right: "3.00",
        difference: "-2.00",
        money: "万元",
      },
    ],
    suggestion: "改为 3.00",
    findings: [],
    handling,
    ...more,
  };
}

function set(items: readonly HandledItem[], name = "决算.xlsx"): ReviewedSet {
  return {
    name,
    organisation: "某局<办公室>",
    year: 2025,
    conclusion: "1 个单元格很可能有误。",
    counts: { held: 230, rounding: 2, broken: 3, notCheckable: 4 },
    coverage: "表上 100 个数字，核对到 98 个",
    tables: [
      { title: "收入决算表", where: "Sheet2!A1:K24", money: "万元" },
      { title: "支出决算表" },
    ],
    items,
    notChecked: ["工作表“封面”：未核对。"],
  };
}

const MADE_AT = "2026-11-26 09:30";

function paperOfAll(sets: readonly ReviewedSet[], refused: readonly string[] = []): Paper {
  return reviewPaper({ madeAt: MADE_AT, reviewer: "张三", sets, refused });
}

const EACH = [
  item({ kind: "open" }),
  item({ kind: "changed", now: "3.00" }),
  item({ kind: "ignored", reason: "按批复口径", date: "2026-11-20" }),
  item({ kind: "lost" }),
  item({ kind: "open" }, { severity: "rounding", problem: "尾差 2 条。", relations: [] }),
  item({ kind: "open" }, { severity: "notice", problem: "提示：…" }),
];

test("the paper counts what was done, and lists each thing with both sides, advice and state", () => {
  const { parts, annex, lines } = paperOfAll([set(EACH)]);
  expect(lines.join("\n")).toMatch(/某局<办公室>.*2025.*决算\.xlsx\n.*2026-11-26 09:30.*张三/);
  const counts = parts.find(({ heading }) => heading === "二、核对结果")!.table!;
  expect(counts.rows[0]!.slice(1)).toEqual(["230", "2", "3", "4", "4", "1", "1", "2"]);
  const rows = annex!.table!.rows;
  expect(rows.map(([number, kind]) => `${number} ${kind}`)).toEqual([
    ...["1 错误", "2 错误", "3 错误", "4 错误", "5 提示", "6 尾差"],
  ]);
  expect(rows.map((row) => row.at(-1))).toEqual([
    "未处理",
    "已改，现为 3.00",
    "已忽略：按批复口径（2026-11-20）",
    "未处理：表或数字已不在，没有再核对",
    "未处理",
    "不必修改",
  ]);
  expect(rows[0]).toContain("1＝2＋3栏\n左 1.00　右 3.00　差 -2.00 万元");
  expect(rows[0]).toContain("Sheet2\nG8");
  const reasons = parts.find(({ heading }) => heading === "三、审核说明")!.table!;
  expect(reasons.rows).toHaveLength(1);
  expect(reasons.rows[0]).toContain("按批复口径");
  const limits = parts.find(({ heading }) => heading === "四、没有核对的内容")!;
  expect(limits.lines).toEqual(["1. 没有找到：支出决算表。", "2. 工作表“封面”：未核对。"]);
});

test("several sets and files that were not read stand in one paper, each told by its name", () => {
  const paper = paperOfAll([set(EACH, "甲.xlsx"), set([], "乙.xlsx")], ["丙.xlsx：打不开。"]);
  expect(paper.lines[0]).toBe("共 2 套决算公开表");
  expect(paper.parts[0]!.lines).toContain("没有核对：丙.xlsx：打不开。");
  expect(paper.annex!.table!.rows.every((row) => row[1] === "甲.xlsx")).toBe(true);
});

test("an item with many relations has rows enough for all of them", () => {
  const relations = Array.from({ length: 14 }, (_, at) => ({
    ...EACH[0]!.relations[0]!,
    text: `关系 ${at}`,
  }));
  const { annex } = paperOfAll([set([item({ kind: "open" }, { relations }), EACH[1]!])]);
  const rows = annex!.table!.rows;
  expect(rows.map(([number]) => number)).toEqual(["1", "", "", "2"]);
  const text = rows.flat().join("\n");
  for (const { text: relation } of relations) expect(text).toContain(`${relation}\n`);
});

test("every table fills the paper, and every row has a cell for each column", () => {
  for (const { parts, annex } of [paperOfAll([set(EACH)]), paperOfAll([set(EACH), set(EACH)])])
    for (const { table } of [...parts, annex!]) {
      if (!table) continue;
      expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBe(PAPER_SHARES);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
});

test("in Word it stands across, heads come again on each page, and no row is parted", async () => {
  const bytes = await paperDocx(paperOfAll([set(EACH)]));
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  expect(xml.match(/<w:cantSplit/g)!.length).toBeGreaterThan(EACH.length);
  expect(xml).toContain("某局&lt;办公室&gt;");
  expect(xml).toContain("审核人（签字）");
});

test("for the printer it is a page that needs nothing else, its text escaped", () => {
  const html = paperHtml(paperOfAll([set(EACH)]));
  expect(html).toContain("某局&lt;办公室&gt;");
  expect(html).not.toMatch(/<script|<link|src=/);
  expect(html).toContain("@page { size: A4 landscape");
  expect(html).toContain('<th scope="col">处理情况</th>');
});
