import type { Cause } from "../../src/checking/causes/cause";

/** What a kind of cause or finding says, in the words of its page. */
export interface DescribedKind {
  readonly name: string;
  readonly says: string;
  readonly matters: string;
  /** Stands in the example's report: the first case that has it is shown. */
  readonly sign: RegExp;
  readonly limits: string;
}

/** Every kind of cause; the type holds the list complete. */
export const CAUSE_KINDS: Readonly<Record<Cause["kind"], DescribedKind>> = {
  code: {
    name: "编码写错",
    says: "一行的科目编码写错了一位或几位，应为别的表中有、名称相同或只差一位的编码。",
    matters: "编码错了，上下级和表间的关系会一起不成立，但没有一个数字是错的。",
    sign: /科目编码 [0-9]+ 疑似写错/,
    limits: "各表都写成同一个错误编码时看不出来。",
  },
  "line-left-out": {
    name: "漏行",
    says: "表中缺一行：别的表有这个科目，或上级减去其余各项正好剩下它。",
    matters: "合计会比各行之和大；数字由关系推算，请对照账簿。",
    sign: /疑似漏录/,
    limits: "收入决算表的科目不逐个与其他表比较（结转资金没有本年收入）。",
  },
  "line-twice": {
    name: "多行",
    says: "同一个科目的一行录了两次。",
    matters: "上级合计会重复计算，或比各行之和小。",
    sign: /录了两次/,
    limits: "两行编码不同时按编码写错处理。",
  },
  columns: {
    name: "两栏互换",
    says: "两栏的数字整栏填反了。",
    matters: "行内合计可能仍成立，只有表间关系不成立。",
    sign: /两栏疑似互换/,
    limits: "两栏合计相同的看不出来。",
  },
  lines: {
    name: "两行互换",
    says: "两行的金额填反了。",
    matters: "上级合计仍成立，只有与其他表的关系不成立。",
    sign: /两行的金额疑似互换/,
    limits: "没有其他表可比时看不出来。",
  },
  copied: {
    name: "整栏抄错",
    says: "一栏抄成了旁边的一栏。",
    matters: "整栏都错，逐格列出没有必要。",
    sign: /误抄到了这里|疑似抄成了/,
    limits: "只有一两行有数时与单格错误分不开。",
  },
  slid: {
    name: "错行",
    says: "一栏的数字与科目错开了一行或几行。",
    matters: "每一行都错，但数字本身是对的，移回即可。",
    sign: /上移|下移|错开/,
    limits: "错开的一段太短时按单格处理。",
  },
  table: {
    name: "放错表",
    says: "一张表自身成立，与其他表处处不符，或写着别的单位、年度。",
    matters: "不是填错数字，是放进了别的单位或年度的表。",
    sign: /疑似放错了表|疑似别的单位或年度的表/,
    limits: "只有一两张表时无从比较。",
  },
};

/** Kinds of findings that no relation and no cause tells. */
export const FINDING_KINDS: readonly DescribedKind[] = [
  {
    name: "尾差",
    says: "关系相差的数，四舍五入可以解释。",
    matters: "不是错误，不必修改；每个印出的数代表前后半个末位的区间。",
    sign: /四舍五入可以解释（尾数误差）/,
    limits: "没有人为规定的容差；四舍五入不能解释的一定指出。",
  },
  {
    name: "合计由已舍入的数加出",
    says: "合计是已四舍五入的数之和，因此与别的表差几个末位。",
    matters: "数字没有错，财政部门可能要求统一；不算错误。",
    sign: /由已四舍五入的数加出/,
    limits: "要有公式，或整套表的合计都等于下级之和才认定。",
  },
  {
    name: "四舍五入难以解释",
    says: "相差在四舍五入的范围内，但各自四舍五入极少会差这么多。",
    matters: "可能漏填了一个小数，或末位录错。",
    sign: /极少会差这么多/,
    limits: "只对六个以上的数相加的关系说；是提示，不是错误。",
  },
  {
    name: "应为数字的地方是文字",
    says: "栏目里填了文字、日期或公式错误。",
    matters: "涉及它的关系不能核对。",
    sign: /应为数字，现为/,
    limits: "“—”“/”“无”按没有处理。",
  },
  {
    name: "数字以文本形式存放",
    says: "看起来是数字，单元格里存的是文本。",
    matters: "核对照常，但 Excel 的求和公式不计入它们。",
    sign: /数字以文本形式存放/,
    limits: "整套表只提示一次。",
  },
  {
    name: "公式没有计算结果",
    says: "文件里只有公式，没有保存结果。",
    matters: "用 Excel 打开并保存一次再核对。",
    sign: /公式没有计算结果/,
    limits: "能算的公式已代为计算。",
  },
  {
    name: "显示与存放的数不一致",
    says: "按显示的数成立，按存放的数不成立。",
    matters: "公开后别人改动小数位数就会看到差异。",
    sign: /按单元格实际存放的数字不成立/,
    limits: "每张表提示一次。",
  },
  {
    name: "表注印错",
    says: "表下印的关系与表样不符，附更正后的写法。",
    matters: "自动编号错位所致，不影响数字。",
    sign: /表注/,
    limits: "读不懂的表注列为未核对。",
  },
  {
    name: "同一编码两个名称",
    says: "同一编码在两张表中名称不同。",
    matters: "编码或名称有一个写错。",
    sign: /名称为“/,
    limits: "括号、标点和末尾的“支出”不算不同。",
  },
  {
    name: "同一名称两个编码",
    says: "同一上级下，两个编码名称相同。",
    matters: "编码或名称有一个写错。",
    sign: /的名称都是/,
    limits: "不同上级下的“行政运行”等属正常。",
  },
  {
    name: "别的预算的科目",
    says: "一般公共预算表中有基金或国有资本经营预算的科目，或相反。",
    matters: "可能编码写错，或填错了表。",
    sign: /通常是.*的科目，却在/,
    limits: "只对确知属于哪本预算的科目说。",
  },
  {
    name: "机构运行信息表与“三公”表不同",
    says: "同一项在两张表里数字不同。",
    matters: "口径相同（都只反映财政拨款）时应当一致。",
    sign: /两表口径相同/,
    limits: "只是提示：机构运行信息表可能含其他资金。",
  },
];
