import { called, vaguely, type TextCaption } from "./caption";
import { ECONOMIC_CAPTIONS } from "./economic-captions";
import { PROCUREMENT_CAPTIONS } from "./procurement-captions";
import type { SectionKind } from "./section-words";
import { UNPLACED_CAPTIONS } from "./unplaced-captions";
import { THREE_PUBLIC_CAPTIONS } from "./three-public-captions";

const SOURCES = [
  "财政拨款收入",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
];
const BUDGETS = [
  "一般公共预算财政拨款收入",
  "政府性基金预算财政拨款收入",
  "国有资本经营预算财政拨款收入",
];
const NATURES = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

function asNamed(facts: readonly string[]): readonly TextCaption[] {
  return facts.map((fact) => [fact, fact]);
}

function fundsCaptions(prefix: string, long: string): readonly TextCaption[] {
  return [
    ...called(`${prefix}年初结转和结余`, "年初结转和结余", "年初结转结余", "年初结转"),
    ...called(
      `${prefix}本年收入`,
      "本年收入",
      "收入",
      `${prefix}收入`,
      `${long}收入`,
      `${long}财政拨款收入`,
      `${long}财政拨款本年收入`,
    ),
    ...called(
      `${prefix}支出`,
      "本年支出",
      "支出",
      `${prefix}支出`,
      `${long}支出`,
      `${long}财政拨款支出`,
      `${long}财政拨款本年支出`,
    ),
    ...called(`${prefix}基本支出`, "基本支出"),
    ...called(`${prefix}项目支出`, "项目支出"),
    ...called(`${prefix}年末结转和结余`, "年末结转和结余", "年末结转结余", "年末结转"),
  ];
}

/** By section. A caption means its fact there and nowhere else. */
export const CAPTIONS: Readonly<Record<SectionKind, readonly TextCaption[]>> = {
  totals: [
    ...called(
      "收入总计",
      "收入支出总计",
      "收、支总计",
      "收支总计",
      "收入总计",
      "收入、支出总计",
      "收支决算总计",
      "收、支总决算",
      "收支总决算",
      "收入支出决算总计",
      "收入决算总计",
      "收支",
    ),
    ...called("支出总计", "支出总计", "支出决算总计"),
    ...called("本年收入合计", "本年收入合计", "本年收入决算合计", "本年收入"),
    ...called("本年支出合计", "本年支出合计", "本年支出决算合计", "本年支出"),
    ...vaguely(["收入总计", "本年收入合计"], "总收入", "收入总额"),
    ...vaguely(["本年收入合计", "收入总计"], "收入合计", "收入决算合计"),
    ...vaguely(["支出总计", "本年支出合计"], "总支出", "支出总额"),
    ...vaguely(["本年支出合计", "支出总计"], "支出合计", "支出决算合计"),
    ...called("年初结转和结余", "年初结转和结余", "年初结转结余", "上年结转和结余", "上年结转结余"),
    ...called("年末结转和结余", "年末结转和结余", "年末结转结余"),
    ...asNamed(["使用非财政拨款结余", "结余分配", ...SOURCES, ...BUDGETS, ...NATURES]),
  ],
  revenue: [
    ...called(
      "本年收入合计",
      "收入合计",
      "本年收入合计",
      "收入决算合计",
      "本年收入决算合计",
      "本年收入",
    ),
    ...vaguely(["本年收入合计", "收入总计"], "总收入", "收入总额"),
    ...asNamed([...SOURCES, ...BUDGETS]),
    ...BUDGETS.map((fact): TextCaption => [
      fact.replace(/(?:预算)?财政拨款收入$/, "预算"),
      fact,
      ["财政拨款收入", ...BUDGETS],
    ]),
  ],
  expenditure: [
    ...called(
      "本年支出合计",
      "支出合计",
      "本年支出合计",
      "支出决算合计",
      "本年支出决算合计",
      "本年支出",
    ),
    ...vaguely(["本年支出合计", "支出总计"], "总支出", "支出总额"),
    ...asNamed(NATURES),
  ],
  appropriation: [
    ...called(
      "财政拨款收入总计",
      "财政拨款收入支出总计",
      "财政拨款收、支总计",
      "财政拨款收支总计",
      "财政拨款收入总计",
      "财政拨款收入、支出总计",
      "财政拨款收入支出决算总计",
      "财政拨款收入、支出决算总计",
      "财政拨款收、支决算总计",
      "财政拨款收支决算总计",
      "财政拨款收、支总决算",
      "财政拨款收支总决算",
      "收入总计",
    ),
    ...called("财政拨款支出总计", "财政拨款支出总计", "财政拨款支出决算总计", "支出总计"),
    ...called("财政拨款本年收入", "财政拨款本年收入", "财政拨款收入合计", "本年财政拨款收入"),
    ...called("财政拨款本年支出", "财政拨款本年支出", "财政拨款支出合计", "本年财政拨款支出"),
    ...vaguely(["财政拨款本年收入", "财政拨款收入总计"], "财政拨款收入"),
    ...vaguely(["财政拨款本年支出", "一般公共预算支出", "财政拨款支出总计"], "财政拨款支出"),
    ...called("财政拨款年初结转和结余", "年初财政拨款结转和结余"),
    ...called("财政拨款年末结转和结余", "年末财政拨款结转和结余"),
    ...asNamed(BUDGETS),
  ],
  general: [
    ...called(
      "一般公共预算支出",
      "一般公共预算财政拨款支出",
      "一般公共预算财政拨款支出合计",
      "一般公共预算支出",
      "一般公共预算支出合计",
    ),
    // Some forms say 财政拨款 for short where they mean the general budget, others all three.
    ...vaguely(["一般公共预算支出", "财政拨款本年支出"], "财政拨款支出"),
    ...called("一般公共预算财政拨款收入", "一般公共预算财政拨款收入"),
    ...called("财政拨款年初结转和结余", "年初财政拨款结转和结余"),
    ...called("一般公共预算基本支出", "基本支出"),
    ...called("一般公共预算项目支出", "项目支出"),
  ],
  basic: [
    ...called(
      "一般公共预算基本支出",
      "基本支出",
      "一般公共预算财政拨款基本支出",
      "一般公共财政拨款基本支出",
      "财政拨款基本支出",
    ),
    ...called("人员经费", "人员经费", "人员经费支出"),
    ...called("公用经费", "公用经费", "日常公用经费", "公用经费支出"),
    ...ECONOMIC_CAPTIONS,
  ],
  funds: fundsCaptions("政府性基金", "政府性基金预算"),
  capital: [
    // Its table prints no revenue in most places: the appropriation is what can be looked up.
    ...called("国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款收入"),
    ...fundsCaptions("国有资本经营", "国有资本经营预算"),
  ],
  "three-public": THREE_PUBLIC_CAPTIONS,
  running: called("机关运行经费", "机关运行经费", "机关运行经费支出"),
  procurement: PROCUREMENT_CAPTIONS,
  assets: [],
  performance: [
    ["涉及预算金额", "编报绩效目标项目资金", ["编报绩效目标项目数"]],
    ["涉及预算金额", "绩效跟踪项目资金", ["绩效跟踪项目数"]],
    ["涉及预算金额", "绩效自评项目资金", ["绩效自评项目数"]],
    ...["涉及资金", "资金", "涉及预算资金"].map((words): TextCaption => [
      words,
      "绩效自评项目资金",
      ["绩效自评项目数"],
    ]),
    ...called("部门整体支出预算数", "整体支出预算数"),
    ...called("部门整体支出执行数", "整体支出执行数"),
    ["执行数", "部门整体支出执行数", ["部门整体支出预算数"]],
  ],
  terms: [],
  unplaced: UNPLACED_CAPTIONS,
};
