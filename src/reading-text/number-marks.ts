/** A number as it stands in a clause: letters `start` to `end`, its unit after it. */
export interface NumberMark {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly unit: string;
}

/** A number, and the sign before it, which is no part of a longer one. */
const DIGITS = /(^|[^\d.])(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)/g;
const UNIT =
  /^(?:万元|亿元|百万元|千元|百元|元|%|个百分点|百分点|批次|人次|万(?!元)|辆|台|套|个|批|人|次|家|分(?!之)|项(?!）)|条|倍|年|月|日|号|件|份|户|名|岁|届|类(?!）)|款(?!）)|平方米|公里|公顷|亩|吨|千瓦)/;

/** Every number of a text. */
export function numbersIn(text: string): readonly NumberMark[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const [, before, found] = match as unknown as [string, string, string];
    const index = match.index + before.length;
    // A range, 80-90, is no subtraction, and no negative number either.
    const isRange = found.startsWith("-") && /[\d）A-Za-z]$/.test(text.slice(0, index));
    const start = isRange ? index + 1 : index;
    const end = index + found.length;
    return {
      start,
      end,
      digits: text.slice(start, end),
      unit: unitAfter(text, end),
    };
  });
}

/** The unit that stands at a place of a text; empty where there is none. */
export function unitAfter(text: string, at: number): string {
  return UNIT.exec(text.slice(at))?.[0] ?? "";
}

/** Why a number is no amount, in Chinese; `undefined` where it may be one. */
export function whyNoAmount(text: string, mark: NumberMark): string | undefined {
  const before = text.slice(0, mark.start);
  const after = text.slice(mark.end + mark.unit.length);
  return NO_AMOUNT.find(([, holds]) => holds(mark, before, after))?.[0];
}

type Holds = (mark: NumberMark, before: string, after: string) => boolean;

const NO_AMOUNT: readonly (readonly [why: string, holds: Holds])[] = [
  [
    "日期",
    ({ unit, digits }, before) =>
      /^[年月日]$/.test(unit) ||
      (unit === "" && /^20\d\d$/.test(digits) && !/[为元]$/.test(before)),
  ],
  ["文号", ({ unit }, before) => unit === "号" || /[〔［【]$/.test(before)],
  [
    "序号",
    ({ unit }, before, after) =>
      unit === "" &&
      ((/^(?:|[（第图表])$/.test(before.slice(-1)) &&
        (before.length <= 1 || /[第图表（]$/.test(before)) &&
        /^[.、：）．　条章节部]/.test(after)) ||
        /(?:第|图|附件|附表|表)$/.test(before) ||
        (/[。；：）]$/.test(before) && /^[.、）](?!\d)/.test(after))),
  ],
  [
    "代码",
    ({ unit, digits }, before) =>
      unit === "" &&
      /^(?:\d{3}|\d{5}|\d{7})$/.test(digits) &&
      /(?:编码|代码|科目|（)$/.test(before),
  ],
  [
    "标准",
    (_mark, before, after) =>
      /(?:单价|单位价值|价值|不超过|不低于|不少于|不高于|标准为?|每[人次辆台月年天])$/.test(
        before,
      ) || /^(?:（含）)?(?:及)?(?:以上|以下|以内)/.test(after),
  ],
  ["没有单位的数字", ({ unit, digits }) => unit === "" && !digits.includes(".")],
];
