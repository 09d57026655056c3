import { pick, type Draw } from "./drawn-unit";

/** Accounts that are none of the nine tables; each as the sheets of a workbook. */
export const LOOK_ALIKE_KINDS = [
  "county",
  "village",
  "union",
  "canteen",
  "works",
  "insurance",
  "budget",
] as const;

export type LookAlikeKind = (typeof LOOK_ALIKE_KINDS)[number];

const PLACES = ["清源市", "云岭区", "平安县", "安宁镇", "临江州"];

export function lookAlike(kind: LookAlikeKind, draw: Draw): readonly string[] {
  const place = pick(draw, PLACES);
  const year = 2018 + Math.floor(draw() * 8);
  switch (kind) {
    case "county":
      return [
        twoSides(
          `${year}年度${place}一般公共预算收支决算总表`,
          draw,
          ["税收收入", "增值税", "企业所得税", "非税收入", "罚没收入"],
          ["一般公共服务支出", "教育支出", "农林水支出", "上解上级支出"],
        ),
        codes(`${year}年度${place}一般公共预算支出决算表`, draw),
        twoSides(
          `${year}年度${place}政府性基金预算收支决算总表`,
          draw,
          ["国有土地使用权出让收入", "彩票公益金收入"],
          ["城乡社区支出", "其他支出", "调出资金"],
        ),
        threePublic(`${year}年${place}本级“三公”经费决算汇总表`, draw),
      ];
    case "village":
      return [
        twoSides(
          `${pick(draw, ["东山", "西河", "柳溪"])}村${year}年度收支决算表`,
          draw,
          ["发包收入", "补助收入", "投资收益", "其他收入"],
          ["管理费用", "公益支出", "其他支出"],
        ),
      ];
    case "union":
      return [
        twoSides(
          `${year}年度收支决算表`,
          draw,
          ["会费收入", "拨缴经费收入", "其他收入"],
          ["职工活动支出", "维权支出", "其他支出"],
          "某县某局工会委员会",
        ),
      ];
    case "canteen":
      return [
        twoSides(
          `${place}机关食堂${year}年度收支决算表`,
          draw,
          ["伙食费收入", "补助收入"],
          ["主食支出", "副食支出", "燃料费", "其他支出"],
        ),
      ];
    case "works":
      return [
        twoSides(
          `${year}年度基本建设项目收入支出决算总表`,
          draw,
          ["基建拨款", "其他收入"],
          ["建筑安装工程投资", "设备投资", "待摊投资"],
        ),
      ];
    case "insurance":
      return [
        twoSides(
          `${year}年度${place}城乡居民基本养老保险基金收支决算表`,
          draw,
          ["养老保险费收入", "财政补贴收入", "利息收入"],
          ["养老金支出", "丧葬补助金支出"],
        ),
      ];
    case "budget":
      return [
        codes("一般公共预算支出表", draw, "合计 | 基本支出 | 项目支出"),
        codes("部门支出总表", draw, "合计 | 基本支出 | 项目支出"),
        threePublicBudget(draw),
      ];
  }
}

function amount(draw: Draw): number {
  return Math.floor(draw() * 9_000_000) + 1_000;
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

function twoSides(
  title: string,
  draw: Draw,
  left: readonly string[],
  right: readonly string[],
  unit = "",
): string {
  const [revenue, spending] = [left.map(() => amount(draw)), right.map(() => amount(draw))];
  const [all, spent] = [revenue, spending].map((column) => column.reduce((a, b) => a + b, 0));
  const head = pick(draw, [
    "项目 | 决算数 | 项目 | 决算数",
    "预算科目 | 决算数 | 预算科目 | 决算数",
    "收入项目 | 金额 | 支出项目 | 金额",
  ]);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    [
      left[at] ?? "",
      at < left.length ? yuan(revenue[at]!) : "",
      right[at] ?? "",
      at < right.length ? yuan(spending[at]!) : "",
    ].join(" | "),
  );
  return [
    `=== ${title.slice(0, 20)}`,
    title,
    `${unit} | | | 单位：元`,
    "收入 | | 支出 |",
    head,
    ...rows,
    `本年收入合计 | ${yuan(all!)} | 本年支出合计 | ${yuan(spent!)}`,
  ].join("\n");
}

function codes(title: string, draw: Draw, columns = "预算数 | 决算数"): string {
  const count = columns.split("|").length;
  const line = () => {
    const fen = amount(draw);
    return Array.from({ length: count }, () => yuan(fen)).join(" | ");
  };
  const same = line();
  return [
    `=== ${title.slice(0, 20)}`,
    title,
    " | | | 单位：元",
    `科目编码 | 科目名称 | ${columns}`,
    ` | 合计 | ${same}`,
    `201 | 一般公共服务支出 | ${same}`,
    `20103 | 政府办公厅（室）及相关机构事务 | ${same}`,
  ].join("\n");
}

function threePublic(title: string, draw: Draw): string {
  return [
    `=== ${title.slice(0, 20)}`,
    title,
    " | 单位：元",
    "项目 | 预算数 | 决算数",
    `合计 | ${yuan(amount(draw))} | ${yuan(amount(draw))}`,
    `1.因公出国（境）费 | ${yuan(amount(draw))} | 0.00`,
    `2.公务接待费 | ${yuan(amount(draw))} | 0.00`,
  ].join("\n");
}

function threePublicBudget(draw: Draw): string {
  return [
    "=== 三公",
    "财政拨款“三公”经费支出预算表",
    "单位：元",
    "合计 | 因公出国（境）费 | 公务接待费",
    `${yuan(amount(draw))} | 0.00 | ${yuan(amount(draw))}`,
  ].join("\n");
}
