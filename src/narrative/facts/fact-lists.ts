import type { TableId } from "../../tables/table-id";
import { OPERATING_CATEGORIES, PERSONNEL_CATEGORIES } from "./table-facts";

/**
 * The lists that a text may go through. `named` lists name facts of their own; `codes` lists are the
 * lines of a table; which codes, their length says: 3 类, 5 款 (economic as well), 7 项.
 */
export type ListDeclaration =
  | {
      readonly name: string;
      readonly about: string;
      readonly kind: "named";
      readonly facts: readonly string[];
      /** The fact that they make up. */
      readonly whole: string;
    }
  | {
      readonly name: string;
      readonly about: string;
      readonly kind: "codes";
      readonly table: TableId;
      readonly column: string;
      readonly digits: number;
      /** Only codes that begin so. */
      readonly within?: readonly string[];
      /** Whether lines that only last year had stand in it as well, with nothing for this year. */
      readonly withGone?: boolean;
    };

/** Every list, with what stands in it. Lines without an amount are left out. */
export const FACT_LISTS: readonly ListDeclaration[] = [
  {
    name: "收入来源",
    about: "本年收入的各项来源",
    kind: "named",
    whole: "本年收入合计",
    facts: ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
  },
  {
    name: "支出性质",
    about: "本年支出按性质",
    kind: "named",
    whole: "本年支出合计",
    facts: ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
  },
  {
    name: "收入总计构成",
    about: "收入总计的各个部分，结转在内",
    kind: "named",
    whole: "收入总计",
    facts: [
      "财政拨款收入",
      "上级补助收入",
      "事业收入",
      "经营收入",
      "附属单位上缴收入",
      "其他收入",
      "使用非财政拨款结余",
      "年初结转和结余",
    ],
  },
  {
    name: "支出总计构成",
    about: "支出总计的各个部分，结余分配和结转在内",
    kind: "named",
    whole: "支出总计",
    facts: [
      "基本支出",
      "项目支出",
      "上缴上级支出",
      "经营支出",
      "对附属单位补助支出",
      "结余分配",
      "年末结转和结余",
    ],
  },
  {
    name: "财政拨款收入总计构成",
    about: "财政拨款收入总计的各个部分，结转在内",
    kind: "named",
    whole: "财政拨款收入总计",
    facts: [
      "一般公共预算财政拨款收入",
      "政府性基金预算财政拨款收入",
      "国有资本经营预算财政拨款收入",
      "财政拨款年初结转和结余",
    ],
  },
  {
    name: "一般公共预算性质",
    about: "一般公共预算支出按性质",
    kind: "named",
    whole: "一般公共预算支出",
    facts: ["一般公共预算基本支出", "一般公共预算项目支出"],
  },
  {
    name: "财政拨款来源",
    about: "三本预算的财政拨款收入",
    kind: "named",
    whole: "财政拨款本年收入",
    facts: [
      "一般公共预算财政拨款收入",
      "政府性基金预算财政拨款收入",
      "国有资本经营预算财政拨款收入",
    ],
  },
  {
    name: "三公经费项目",
    about: "“三公”经费的三个部分",
    kind: "named",
    whole: "三公经费决算",
    facts: ["因公出国（境）费决算", "公务用车费决算", "公务接待费决算"],
  },
  {
    name: "公务用车费项目",
    about: "公务用车购置及运行维护费的两个部分",
    kind: "named",
    whole: "公务用车费决算",
    facts: ["公务用车购置费决算", "公务用车运行维护费决算"],
  },
  codes(["支出类", "本年和上年支出的类"], "expenditure", 3, {
    column: "本年支出合计",
    withGone: true,
  }),
  codes(["支出款", "本年支出的款"], "expenditure", 5, { column: "本年支出合计" }),
  codes(["支出项", "本年支出的项"], "expenditure", 7, { column: "本年支出合计" }),
  codes(
    ["一般公共预算类", "一般公共预算支出的类，上年有的、编了预算的也列"],
    "general-public-budget",
    3,
    {
      withGone: true,
    },
  ),
  codes(
    ["一般公共预算款", "一般公共预算支出的款，上年有的、编了预算的也列"],
    "general-public-budget",
    5,
    {
      withGone: true,
    },
  ),
  codes(
    ["一般公共预算项", "一般公共预算支出的项，上年有的、编了预算的也列"],
    "general-public-budget",
    7,
    {
      withGone: true,
    },
  ),
  codes(["政府性基金项", "政府性基金支出的项"], "government-funds", 7),
  codes(["国有资本经营项", "国有资本经营支出的项"], "state-capital", 7),
  codes(["人员经费款", "有支出的人员经费的款"], "basic-expenditure", 5, {
    column: "决算数",
    within: PERSONNEL_CATEGORIES,
  }),
  codes(["公用经费款", "有支出的公用经费的款"], "basic-expenditure", 5, {
    column: "决算数",
    within: OPERATING_CATEGORIES,
  }),
  codes(["公用经费款增减", "公用经费的款，只有上年有支出的也列"], "basic-expenditure", 5, {
    column: "决算数",
    within: OPERATING_CATEGORIES,
    withGone: true,
  }),
];

type CodesDeclaration = Extract<ListDeclaration, { kind: "codes" }>;

function codes(
  [name, about]: readonly [name: string, about: string],
  table: TableId,
  digits: number,
  more: Partial<CodesDeclaration> = {},
): CodesDeclaration {
  return { kind: "codes", name, about, table, column: "小计", digits, ...more };
}
