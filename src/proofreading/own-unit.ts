import type { NumberStatement } from "../reading-text/statement";
import { writtenNumberOf } from "./number-style";
import { judgeByOwnNumbers } from "./own-numbers";
import type { Remark } from "./quoting";

/** 337.02万元 … 增加97.57元，增长40.7%: only in 万元 the difference makes the percentage beside it. */
export function ownUnitRemark(percentage: NumberStatement): Remark | undefined {
  const { own, by } = percentage;
  if (own?.kind !== "change" || by?.unit !== "元" || writtenNumberOf(percentage).isZero())
    return undefined;
  const besides = [own.now, own.from].filter((one) => one !== undefined);
  if (besides.length === 0 || besides.some(({ unit }) => unit !== "万元")) return undefined;
  if (judgeByOwnNumbers(percentage, { ...own, by: { ...by, unit: "万元" } }).kind !== "right")
    return undefined;
  const { paragraph, start, end, digits, unit } = by;
  return {
    severity: "error",
    kind: "unit",
    expected: `${digits}万元`,
    sources: [],
    message: `金额单位写错：写的是${digits}${unit}，按本段所写的数字和幅度${percentage.digits}%，应为${digits}万元。`,
    spot: { paragraph, start, end: end + unit.length },
    replaces: true,
  };
}
