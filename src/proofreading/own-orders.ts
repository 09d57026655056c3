import type Decimal from "decimal.js";
import { Money } from "../amounts/decimal";
import type { ReadText } from "../reading-text/read-finished-text";
import { OTHER_BUDGET } from "../reading-text/role-words";
import type { Remark } from "./quoting";

/** 完成年初预算的114.05%。 and 年初预算为10万元，支出决算为12万元，: how the two stand, told in numbers. */
const AMOUNT = String.raw`([\d,]+(?:\.\d+)?)(万元|元)`;
const BUDGET = String.raw`(?:年初)?预算数?`;
const COMPLETED = String.raw`完成${BUDGET}的?(\d+(?:\.\d+)?)%`;
const TOLD = String.raw`预算数?(?:为|是)?${AMOUNT}，(?:支出)?决算数?(?:为|是)?${AMOUNT}(?:，${COMPLETED})?`;
/** And, next, in words. */
const SAID = String.raw`[，。；]?决算数?(?:(大于|高于|小于|低于|等于)${BUDGET}|与${BUDGET}(持平|一致|相等))`;
const BOTH_TOLD = new RegExp(`${TOLD}${SAID}`, "g");
const COMPLETION_TOLD = new RegExp(`${COMPLETED}${SAID}`, "g");

const WORDS = [/^(?:小于|低于)$/, /^(?:等于|持平|一致|相等)$/, /^(?:大于|高于)$/] as const;
const HOW = ["小于", "等于", "大于"] as const;

/** 完成年初预算的114.05%，决算数小于预算数: numbers and words beside each other, whatever the tables say. */
export function ownOrderRemarks({ paragraphs }: ReadText): readonly Remark[] {
  return paragraphs.flatMap(({ section, isHeading, normal: { text } }, paragraph) => {
    // Which of two budgets is meant, the words beside the numbers do not say.
    if (section === undefined || isHeading || OTHER_BUDGET.test(text)) return [];
    const amounts = [...text.matchAll(BOTH_TOLD)].flatMap((found) => ofAmounts(found, paragraph));
    const told = new Set([...text.matchAll(BOTH_TOLD)].map(endOf));
    const completions = [...text.matchAll(COMPLETION_TOLD)].filter(
      (found) => !told.has(endOf(found)),
    );
    return [...amounts, ...completions.flatMap((found) => ofCompletion(found, paragraph))];
  });
}

function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length;
}

function ofAmounts(found: RegExpExecArray, paragraph: number): readonly Remark[] {
  const [, budget, ofBudget, final, ofFinal, percentage, than, equal] = found;
  // A unit that is lost, or a percentage that says otherwise: something else is wrong here.
  if (ofBudget !== ofFinal) return [];
  const sign = amountOf(final!).comparedTo(amountOf(budget!));
  const completed = percentage === undefined ? sign : amountOf(percentage).comparedTo(100);
  return completed === sign ? remarkOn(found, { paragraph, sign, said: (than ?? equal)! }) : [];
}

function ofCompletion(found: RegExpExecArray, paragraph: number): readonly Remark[] {
  const [, percentage, than, equal] = found;
  const sign = amountOf(percentage!).comparedTo(100);
  // 完成99.99% may be printed as 100%.
  if (sign === 0) return [];
  return remarkOn(found, { paragraph, sign, said: (than ?? equal)! });
}

function amountOf(digits: string): Decimal {
  return new Money(digits.replaceAll(",", ""));
}

function remarkOn(
  found: RegExpExecArray,
  { paragraph, sign, said }: { paragraph: number; sign: number; said: string },
): readonly Remark[] {
  const how = HOW[sign + 1]!;
  if (WORDS[sign + 1]!.test(said)) return [];
  const start = found.index + found[0].lastIndexOf(said);
  const isPlain = /[大小高低等]于/.test(said);
  return [
    {
      severity: "error",
      kind: "order",
      expected: how,
      sources: [],
      message: `前后矛盾：写的是“${said}”，同一处的数字说的是决算数${how}预算数。`,
      spot: { paragraph, start, end: start + said.length },
      replaces: isPlain,
    },
  ];
}
