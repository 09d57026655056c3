import type { TableId } from "../../tables/table-id";
import type { DeclaredIdentity } from "../identity";

/**
 * Tables that are given by unit as well: beside 分科目 as a table of their own (分单位), or with their
 * lines in groups. What a miss says is that the two do not agree; whose figure is wrong only the units know.
 */
function byUnit(table: TableId, ...texts: string[]): DeclaredIdentity[] {
  return texts.map((text) => ({
    table,
    text,
    strength: "must",
    ofUnits: true,
    rare: true,
    source: "分单位与分科目（部门决算公开表）",
  }));
}

/** What one unit pays another may be left out where units are added up; 本年收入合计, 本年支出合计 follow from their lines. */
function betweenUnits(table: TableId, ...columns: string[]): DeclaredIdentity[] {
  return columns.map((column) => ({
    table,
    text: `${column}：合计＝各单位之和`,
    strength: "usual",
    ofUnits: true,
    rare: true,
    source: "分单位与分科目（部门决算公开表）",
    hint: "单位之间的上缴和补助汇总时可能已经抵销",
  }));
}

const WHOLE = "〈栏〉：合计＝分单位合计";
const UNITS = "〈栏〉：合计＝各单位之和";

export const UNITS_AND_WHOLE: readonly DeclaredIdentity[] = [
  ...byUnit(
    "revenue",
    WHOLE,
    ...["财政拨款收入", "事业收入", "经营收入", "其他收入"].map(
      (column) => `${column}：合计＝各单位之和`,
    ),
  ),
  ...betweenUnits("revenue", "上级补助收入", "附属单位上缴收入"),
  ...byUnit(
    "expenditure",
    WHOLE,
    ...["基本支出", "项目支出", "经营支出"].map((column) => `${column}：合计＝各单位之和`),
  ),
  ...betweenUnits("expenditure", "上缴上级支出", "对附属单位补助支出"),
  ...(["general-public-budget", "government-funds", "state-capital"] as const).flatMap((table) =>
    byUnit(table, WHOLE, UNITS),
  ),
];
