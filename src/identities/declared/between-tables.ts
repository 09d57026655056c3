import type { TableId } from "../../tables/table-id";
import type { DeclaredIdentity } from "../identity";

const SOURCE = "表间关系（部门决算公开表）";

function between(table: TableId, ...texts: string[]): DeclaredIdentity[] {
  return texts.map((text) => ({ table, text, strength: "must", source: SOURCE, ...apart(text) }));
}

/** Coded tables may be grouped by unit; of totals of two tables the first is taken apart. */
function apart(text: string): Pick<DeclaredIdentity, "byUnits"> {
  const [total, title] = /(［[^］]+］)合计·[^＝≤＋]+/.exec(text) ?? [];
  if (total === undefined || title === BASIC) return {};
  const units = total.replace("合计·", "各单位之和·");
  return { byUnits: { text: text.replace(total, units), total: `${total}＝${units}` } };
}

const TOTALS = "［收入支出决算总表］";
const REVENUE = "［收入决算表］";
const EXPENDITURE = "［支出决算表］";
const FISCAL = "［财政拨款收入支出决算总表］";
const GENERAL = "［一般公共预算财政拨款支出决算表］";
const BASIC = "［一般公共预算财政拨款基本支出决算表］";
const FUNDS = "［政府性基金预算财政拨款收入支出决算表］";
const CAPITAL = "［国有资本经营预算财政拨款支出决算表］";

const RECEIVED = `${REVENUE}〈科目〉·财政拨款收入＝${GENERAL}〈科目〉·本年收入＋${FUNDS}〈科目〉·本年收入＋`;

const BUDGETS = [
  { id: "general-public-budget", name: "一般公共预算", title: GENERAL },
  { id: "government-funds", name: "政府性基金预算", title: FUNDS },
  { id: "state-capital", name: "国有资本经营预算", title: CAPITAL },
] as const;

export const BETWEEN_TABLES: readonly DeclaredIdentity[] = [
  ...between(
    "revenue-and-expenditure",
    `${TOTALS}本年收入合计＝${REVENUE}合计·本年收入合计`,
    `${TOTALS}一般公共预算财政拨款收入＋${TOTALS}政府性基金预算财政拨款收入＋${TOTALS}国有资本经营预算财政拨款收入＝${REVENUE}合计·财政拨款收入`,
    `${TOTALS}财政拨款收入＝${REVENUE}合计·财政拨款收入`,
    ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].map(
      (source) => `${TOTALS}${source}＝${REVENUE}合计·${source}`,
    ),
    `${TOTALS}本年支出合计＝${EXPENDITURE}合计·本年支出合计`,
    `${TOTALS}〈类〉＝${EXPENDITURE}〈类〉·本年支出合计`,
  ),
  // Only wide forms print 本年收入: a budget that prints its spending alone may have carried over.
  ...between("revenue", `${RECEIVED}${CAPITAL}〈科目〉·本年收入`),
  ...between(
    "fiscal-appropriation",
    ...BUDGETS.map(({ name }) => `${FISCAL}${name}财政拨款＝${TOTALS}${name}财政拨款收入`),
    ...BUDGETS.flatMap(({ name, title }) => [
      `${FISCAL}本年支出合计·${name}＝${title}合计·小计`,
      `${FISCAL}〈类〉·${name}＝${title}〈类〉·小计`,
      // Only the forms with opening and closing balances have these columns.
      `${FISCAL}${name}财政拨款＝${title}合计·本年收入`,
      `${FISCAL}年初${name}财政拨款＝${title}合计·年初结转和结余`,
      `${FISCAL}年末财政拨款结转和结余·${name}＝${title}合计·年末结转和结余`,
    ]),
    `${FISCAL}〈类〉·小计≤${TOTALS}〈类〉`,
  ),
  ...between(
    "general-public-budget",
    `${GENERAL}合计·基本支出＝${BASIC}人员经费合计＋${BASIC}公用经费合计`,
    // Only forms that divide 基本支出 print these; some print the halves of table 6 as columns.
    ...["人员经费", "公用经费"].flatMap((half) => [
      `${GENERAL}合计·${half}＝${BASIC}${half}合计`,
      `${GENERAL}合计·${half}＝${BASIC}合计·${half}`,
    ]),
  ),
  ...BUDGETS.flatMap(({ id, title }) =>
    between(
      id,
      `${title}〈科目〉·小计≤${EXPENDITURE}〈科目〉·本年支出合计`,
      `${title}〈科目〉·基本支出≤${EXPENDITURE}〈科目〉·基本支出`,
      `${title}〈科目〉·项目支出≤${EXPENDITURE}〈科目〉·项目支出`,
    ),
  ),
];
