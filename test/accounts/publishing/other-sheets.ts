import { type Block, Drawing } from "../drawing/drawing";

/**
 * Sheets that real workbooks hold beside the nine tables: to be left alone, and said so. Several look
 * like a table on purpose: codes, 合计, money, even “三公”.
 */
export type OtherSheet =
  | "cover"
  | "contents"
  | "running-information"
  | "state-assets"
  | "project-spending"
  | "self-evaluation";

export const OTHER_SHEETS: readonly OtherSheet[] = [
  "cover",
  "contents",
  "running-information",
  "state-assets",
  "project-spending",
  "self-evaluation",
];

export interface OtherSheetFacts {
  readonly unit: string;
  readonly year: number;
  readonly titles: readonly string[];
}

type Grid = readonly (readonly (string | number)[])[];

/** Name and content of one such sheet. */
export function otherSheet(kind: OtherSheet, facts: OtherSheetFacts): [name: string, Block] {
  switch (kind) {
    case "cover":
      return ["封面", cover(facts)];
    case "contents":
      return [
        "目录",
        grid(
          "目  录",
          facts.titles.map((title, i) => [i + 1, title, i + 3]),
        ),
      ];
    case "running-information":
      return ["机构运行信息表", grid(`${facts.year}年度机构运行信息表`, RUNNING_INFORMATION)];
    case "state-assets":
      return ["国有资产使用情况表", grid(`${facts.year}年度国有资产使用情况表`, STATE_ASSETS)];
    case "project-spending":
      return ["项目支出表", grid(`${facts.year}年度项目支出情况表`, PROJECT_SPENDING)];
    case "self-evaluation":
      return ["绩效自评表", grid(`${facts.year}年度项目支出绩效自评表`, SELF_EVALUATION)];
  }
}

/** The one page that may carry the year when no title does. */
function cover({ unit, year }: OtherSheetFacts): Block {
  return grid(`${year}年度部门决算`, [[], [unit], [], [`${year + 1}年9月`]]);
}

const RUNNING_INFORMATION: Grid = [
  ["项目", "行次", "统计数", "项目", "行次", "统计数"],
  ["栏次", "", 1, "栏次", "", 2],
  ["一、“三公”经费支出", 1, "—", "二、机关运行经费", 27, 26.68],
  ["（一）支出合计", 2, 0.93, "（一）行政单位", 28, 26.68],
  ["1.因公出国（境）费", 3, 0, "（二）参照公务员法管理事业单位", 29, 0],
  ["2.公务用车购置及运行维护费", 4, 0.93, "三、资产信息", 30, "—"],
  ["3.公务接待费", 7, 0, "（一）车辆数合计（辆）", 31, 1],
];

const STATE_ASSETS: Grid = [
  ["项目", "行次", "资产总额", "流动资产", "固定资产", "", "", "其他资产"],
  ["", "", "", "", "小计", "房屋构筑物", "车辆", ""],
  ["栏次", "", 1, 2, 3, 4, 5, 6],
  ["合计", 1, 1204.5, 311.2, 893.3, 720.1, 173.2, 0],
];

const PROJECT_SPENDING: Grid = [
  ["功能分类科目编码", "科目名称", "项目名称", "合计", "基本支出", "项目支出"],
  ["", "合计", "", 45.35, "", 45.35],
  ["2013302", "一般行政管理事务", "新闻宣传业务费", 10.35, "", 10.35],
  ["2070109", "群众文化", "文化惠民演出", 35, "", 35],
];

const SELF_EVALUATION: Grid = [
  ["项目名称", "新闻宣传业务费", "", "", "", ""],
  [
    "预算执行情况（万元）",
    "",
    "预算数（A）",
    "执行数（B）",
    "执行率（B/A）",
    "得分（20分*执行率）",
  ],
  ["", "年度财政资金总额", 5, 4.85, 97, 19.4],
  ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
  ["产出指标（60分）", "数量指标", "短视频发布数", "300条", "3699条", 60],
  ["总分", "", "", "", "", 79.4],
];

const COLUMN_WIDTH = 18;

function grid(title: string, rows: Grid): Block {
  const drawing = new Drawing();
  const columns = Math.max(...rows.map((row) => row.length));
  drawing.across(0, 0, columns - 1, title, "title");
  rows.forEach((row, r) =>
    row.forEach((value, column) => {
      if (typeof value === "string") drawing.text(r + 2, column, value, "caption");
      else drawing.whole(r + 2, column, value, "number");
    }),
  );
  return {
    cells: drawing.cells,
    merges: drawing.merges,
    frame: { firstRow: 2, firstColumn: 0, lastRow: rows.length + 1, lastColumn: columns - 1 },
    lastHeadRow: 2,
    rowCount: rows.length + 2,
    widths: Array.from({ length: columns }, () => COLUMN_WIDTH),
  };
}
