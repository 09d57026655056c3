import type { TableId } from "../../tables/table-id";
import type { DeclaredIdentity } from "../identity";
import { SPENDING_BY_NATURE } from "./spending-by-nature";

/** Printed under the tables of Hubei's form of 2022, and alike on the other forms that print notes. */
const NOTE = "表注（部门决算公开表）";
/** Not printed, but true of the form itself. */
const FORM = "表样结构";
/** The classification: 类 is the sum of its 款, 款 of its 项. */
const CODES = "科目层级（政府收支分类）";

function must(table: TableId, source: string, ...texts: string[]): DeclaredIdentity[] {
  return texts.map((text) => ({ table, text, strength: "must", source }));
}

/** Two totals that must agree, neither of which is added up from the other. */
function balance(table: TableId, ...texts: string[]): DeclaredIdentity[] {
  return must(table, FORM, ...texts).map((identity) => ({ ...identity, balance: true }));
}

const CHILDREN = "〈栏〉：〈科目〉＝〈科目〉的下级";
const SPENDING = "〈行〉：小计＝基本支出＋项目支出";
const CLOSING = "〈行〉：年末结转和结余＝年初结转和结余＋本年收入－小计";
const BASIC_PARTS = "〈行〉：基本支出＝人员经费＋公用经费";

export const WITHIN_TABLES: readonly DeclaredIdentity[] = [
  ...must(
    "revenue-and-expenditure",
    NOTE,
    "本年收入合计＝各项收入之和",
    "收入总计＝本年收入合计＋使用非财政拨款结余＋年初结转和结余",
    "本年支出合计＝各项支出之和",
    "支出总计＝本年支出合计＋结余分配＋年末结转和结余",
  ),
  ...balance("revenue-and-expenditure", "收入总计＝支出总计"),
  ...must(
    "revenue-and-expenditure",
    FORM,
    "财政拨款收入＝一般公共预算财政拨款收入＋政府性基金预算财政拨款收入＋国有资本经营预算财政拨款收入",
  ),
  ...must(
    "revenue-and-expenditure",
    FORM,
    // Forms up to 2018 print what balances are made of.
    "年初结转和结余＝年初基本支出结转＋年初项目支出结转和结余＋年初经营结余",
    "年末结转和结余＝年末基本支出结转＋年末项目支出结转和结余＋年末经营结余",
    "结余分配＝交纳企业所得税＋提取职工福利基金＋转入事业基金",
  ),
  ...SPENDING_BY_NATURE,
  ...must(
    "revenue",
    NOTE,
    "〈行〉：本年收入合计＝财政拨款收入＋上级补助收入＋事业收入＋经营收入＋附属单位上缴收入＋其他收入",
  ),
  ...must("revenue", FORM, "〈行〉：教育收费≤事业收入"),
  ...must("revenue", CODES, CHILDREN),
  ...must(
    "expenditure",
    NOTE,
    "〈行〉：本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出",
  ),
  ...must("expenditure", CODES, CHILDREN),
  ...must(
    "fiscal-appropriation",
    NOTE,
    "本年收入合计＝各项收入之和",
    "年初财政拨款结转和结余＝年初一般公共预算财政拨款＋年初政府性基金预算财政拨款＋年初国有资本经营预算财政拨款",
    "收入总计＝本年收入合计＋年初财政拨款结转和结余",
    "〈栏〉：本年支出合计＝各项支出之和",
    "〈栏〉：支出总计＝本年支出合计＋年末财政拨款结转和结余",
  ),
  ...must(
    "fiscal-appropriation",
    FORM,
    "〈行〉：小计＝一般公共预算＋政府性基金预算＋国有资本经营预算",
  ),
  ...balance(
    "fiscal-appropriation",
    "收入总计＝支出总计·小计",
    "一般公共预算财政拨款＋年初一般公共预算财政拨款＝支出总计·一般公共预算",
    "政府性基金预算财政拨款＋年初政府性基金预算财政拨款＝支出总计·政府性基金预算",
    "国有资本经营预算财政拨款＋年初国有资本经营预算财政拨款＝支出总计·国有资本经营预算",
  ),
  ...must("general-public-budget", NOTE, SPENDING),
  ...must("general-public-budget", FORM, CLOSING, BASIC_PARTS),
  ...must("general-public-budget", CODES, CHILDREN),
  ...must("basic-expenditure", CODES, CHILDREN),
  ...must(
    "basic-expenditure",
    FORM,
    "人员经费合计＝301＋303",
    "公用经费合计＝302＋307＋309＋310＋311＋312＋313＋399",
    "合计＝人员经费合计＋公用经费合计",
    "〈行〉：决算数＝人员经费＋公用经费",
  ),
  ...must("government-funds", NOTE, CLOSING, SPENDING),
  ...must("government-funds", CODES, CHILDREN),
  ...must("state-capital", NOTE, SPENDING),
  ...must("state-capital", FORM, CLOSING),
  ...must("state-capital", CODES, CHILDREN),
  {
    table: "three-public-expenses",
    text: "〈栏〉：合计＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费",
    // Where 会议费 and 培训费 stand beside, some forms add them into the total.
    alternatives: [
      "〈栏〉：合计＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费＋会议费＋培训费",
    ],
    strength: "must",
    source: NOTE,
  },
  ...must(
    "three-public-expenses",
    NOTE,
    "〈栏〉：公务用车购置及运行维护费＝公务用车购置费＋公务用车运行维护费",
  ),
];
