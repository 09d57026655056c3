import type { Accounts } from "./accounts";
import type { FigureLine } from "./code-lines";
import { ECONOMIC_CODES, economicName } from "./code-names";
import { type Fen, sumOf } from "./fen";

export const STAFF_TOTAL = "人员经费合计";
export const OPERATING_TOTAL = "公用经费合计";

/** 人员经费 = 301 + 303; every other 类 is 公用经费. */
export function isStaffCode(code: string): boolean {
  return code.startsWith("301") || code.startsWith("303");
}

/** Every economic code the form can print (whether or not it was used), then the two totals. */
export function basicExpenditureLines(economic: Accounts["economic"]): FigureLine[] {
  const under = (belongs: (code: string) => boolean) =>
    sumOf(
      Object.entries(economic)
        .filter(([code]) => belongs(code))
        .map(([, amount]) => amount),
    );
  const codes = ECONOMIC_CODES.map((code) =>
    line(
      code,
      economicName(code),
      under((leaf) => leaf.startsWith(code)),
    ),
  );
  return [
    ...codes,
    line(STAFF_TOTAL, STAFF_TOTAL, under(isStaffCode)),
    line(
      OPERATING_TOTAL,
      OPERATING_TOTAL,
      under((code) => !isStaffCode(code)),
    ),
    line(
      "合计",
      "合计",
      under(() => true),
    ),
  ];
}

function line(key: string, name: string, amount: Fen): FigureLine {
  return { key, name, amounts: { 决算数: amount } };
}
