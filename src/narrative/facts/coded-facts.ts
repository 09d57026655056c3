import type { FigurePlace } from "./table-facts";

/** How a single code is named, for messages and docs/facts.md. */
export const CODED_FACTS: readonly (readonly [example: string, about: string])[] = [
  [
    "经济科目30215",
    "一般公共预算财政拨款基本支出中的一个经济分类科目（类三位，款五位），这里是会议费",
  ],
  ["功能科目2080505", "一般公共预算财政拨款支出中的一个功能分类科目（类三位，款五位，项七位）"],
];

/** Where a single code stands; last year's as well: 上年经济科目30215. `undefined` for other names. */
export function codedPlace(name: string): FigurePlace | undefined {
  const economic = /^经济科目(3\d{2}(?:\d{2})?)$/.exec(name)?.[1];
  if (economic !== undefined)
    return { table: "basic-expenditure", line: economic, column: "决算数" };
  const functional = /^功能科目(2\d{2}(?:\d{2}){0,2})$/.exec(name)?.[1];
  return functional === undefined
    ? undefined
    : { table: "general-public-budget", line: functional, column: "小计" };
}
