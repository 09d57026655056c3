import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Money } from "../../src/amounts/decimal";
import { checkAccounts } from "../../src/actions/check-accounts";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import { readGiven } from "../../src/narrative/facts/given";
import type { Narrative } from "../../src/narrative/paragraph";
import { renderText } from "../../src/narrative/render-text";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";

const ROOT = join(__dirname, "..", "..");
const SEED = "qiaokou-media-centre-2022";

/**
 * The numbers of the published explanation, section by section, each beside the place in ours. What it
 * says of last year and of the budget was taken from that text itself (samples/….facts.json).
 */
const PUBLISHED: readonly (readonly [what: string, published: string, ours: RegExp])[] = [
  ["一 收支总计", "337.02", /收入总计([\d.]+)万元，支出总计/],
  ["一 收入总计增加", "97.57", /与2021年度相比，收入总计增加([\d.]+)万元/],
  ["一 收入总计增长", "40.8", /收入总计增加97.57万元，增长([\d.]+)%/],
  ["一 基本支出增加", "101.5", /从支出构成看，基本支出增加([\d.]+)万元/],
  ["一 项目支出减少", "3.93", /从支出构成看，.*项目支出减少([\d.]+)万元/],
  ["二 收入合计", "337.02", /本年收入合计([\d.]+)万元/],
  ["二 收入合计增长", "40.8", /本年收入合计337.02万元，与2021年度相比增加97.57万元，增长([\d.]+)%/],
  ["二 财政拨款收入占比", "100.0", /财政拨款收入337.02万元，占本年收入的([\d.]+)%/],
  ["三 支出合计增长", "40.8", /本年支出合计337.02万元，与2021年度相比增加97.57万元，增长([\d.]+)%/],
  ["三 基本支出", "326.67", /其中：基本支出([\d.]+)万元，占本年支出/],
  ["三 基本支出占比", "96.9", /基本支出326.67万元，占本年支出的([\d.]+)%/],
  ["三 项目支出占比", "3.1", /项目支出10.35万元，占本年支出的([\d.]+)%/],
  ["四 财政拨款收支增长", "40.8", /财政拨款收入总计增加97.57万元，增长([\d.]+)%/],
  ["五 占支出合计", "100.0", /占本年支出合计的([\d.]+)%/],
  ["五 一般公共服务支出占比", "78.3", /一般公共服务支出（类）263.88万元，占([\d.]+)%/],
  ["五 社会保障和就业支出占比", "4.8", /社会保障和就业支出（类）16.27万元，占([\d.]+)%/],
  ["五 卫生健康支出占比", "9.0", /卫生健康支出（类）30.34万元，占([\d.]+)%/],
  ["五 住房保障支出占比", "7.9", /住房保障支出（类）26.53万元，占([\d.]+)%/],
  ["五 完成年初预算", "125.2", /支出决算为337.02万元，完成年初预算的([\d.]+)%/],
  ["五 一般行政管理事务 完成", "98.6", /一般行政管理事务（项）。.*?完成年初预算的([\d.]+)%/],
  ["五 事业运行 决算", "253.54", /事业运行（项）。年初预算为185.17万元，支出决算为([\d.]+)万元/],
  ["五 事业运行 完成", "136.9", /事业运行（项）。.*?完成年初预算的([\d.]+)%/],
  ["五 养老保险缴费 完成", "97.7", /养老保险缴费支出（项）。.*?完成年初预算的([\d.]+)%/],
  [
    "五 事业单位医疗 决算",
    "9.06",
    /款）事业单位医疗（项）。年初预算为9.06万元，支出决算为([\d.]+)万元/,
  ],
  ["五 事业单位医疗 完成", "100.0", /款）事业单位医疗（项）。.*?完成年初预算的([\d.]+)%/],
  ["五 公务员医疗补助 完成", "100.0", /公务员医疗补助（项）。.*?完成年初预算的([\d.]+)%/],
  ["五 住房公积金 完成", "100.0", /住房公积金（项）。.*?完成年初预算的([\d.]+)%/],
  ["六 人员经费", "299.99", /人员经费([\d.]+)万元/],
  ["六 公用经费", "26.68", /公用经费([\d.]+)万元/],
  ["九 三公 完成", "26.6", /“三公”经费支出预算为3.50万元.*?完成预算的([\d.]+)%/],
  ["九 三公 减少", "0.44", /“三公”经费支出预算为.*?与2021年度相比减少([\d.]+)万元/],
  ["九 三公 下降", "32.1", /“三公”经费支出预算为.*?减少0.44万元，下降([\d.]+)%/],
  ["九 出国（境） 完成", "0", /因公出国（境）费预算为.*?完成预算的([\d.]+)%/],
  ["九 公务用车 完成", "26.6", /公务用车购置及运行维护费预算为.*?完成预算的([\d.]+)%/],
  ["九 公务接待 完成", "0", /公务接待费预算为.*?完成预算的([\d.]+)%/],
  [
    "十 机关运行经费 减少（万元）",
    "0.000085",
    /机关运行经费支出26.68万元，与年初预算数相比减少([\d.]+)万元/,
  ],
  ["十 机关运行经费 下降", "3.09", /机关运行经费支出.*?下降([\d.]+)%/],
  ["十一 中小企业占比", "93.3", /占政府采购支出总额的([\d.]+)%/],
  ["十一 小微企业占比", "100.0", /占授予中小企业合同金额的([\d.]+)%/],
  ["十三 自评资金占项目支出", "100.0", /占一般公共预算项目支出的([\d.]+)%/],
];

/** With so many decimals that what is rounded to the published ones is rounded once. */
const EXACT = "百分比小数：6\n";

async function ours(): Promise<Narrative> {
  const file = `${SEED}-corrected.xlsx`;
  const opened = openWorkbookBytes(file, readFileSync(join(ROOT, "samples", file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { tables } = checkAccounts(file, await opened.workbook.readSheets(), { now: () => 0 });
  const read = readGiven(readFileSync(join(ROOT, "samples", `${SEED}.facts.json`), "utf8"));
  if (read.kind === "refused") throw new Error(read.message);
  const pack = readFileSync(join(ROOT, "assets", "packs", "hubei.txt"), "utf8");
  const result = narrateAccounts({ tables, given: read.given, pack: EXACT + pack });
  if (result.kind !== "narrated") throw new Error(JSON.stringify(result));
  return result.narrative;
}

/** The same number, rounded once and half up, as far as the published text prints it. */
function agrees(published: string, exact: string | undefined): boolean {
  if (exact === undefined) return false;
  const decimals = published.split(".")[1]?.length ?? 0;
  return new Money(exact).toFixed(decimals) === published;
}

test("every number of the published explanation stands in ours, right where it was wrong", async () => {
  const text = renderText(await ours());
  const rows = PUBLISHED.map(([what, published, place]) => ({
    what,
    published,
    ours: place.exec(text)?.[1],
  }));
  const differences = rows
    .filter(({ published, ours: exact }) => !agrees(published, exact))
    .map(
      ({ what, published, ours: exact = "（不写比例）" }) =>
        `${what}：原文 ${published}，应为 ${exact}`,
    );
  expect(differences).toMatchSnapshot();
});

test("with what the published text implies, only reasons and a few words are left to the author", async () => {
  const { sections } = await ours();
  const gaps = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
    ),
  );
  const asked = [...new Set(gaps)].filter((name) => !name.startsWith("reason/"));
  expect(asked).toEqual(["绩效自评综述", "绩效评价结果应用"]);
});
