import type Decimal from "decimal.js";
import { halfDigit, Money } from "../../amounts/decimal";
import type {
  ExecutionReading,
  PlacedScore,
  SelfEvaluationReading,
} from "../../tables/self-evaluation";
import { judged, type CheckedScore } from "./checked-score";
import { intervalOf, meet, type ScoreInterval } from "./score-interval";

/** 执行率＝B/A and the score of it, which is never above its weight. */
export function executionScores(
  reading: SelfEvaluationReading,
  execution: ExecutionReading,
): readonly CheckedScore[] {
  return [...executionRate(reading, execution), ...executionScore(reading, execution)];
}

/** 97, 97% and 0.97 all say the same; a rate printed whole was rounded. */
function executionRate(
  reading: SelfEvaluationReading,
  { budget, spent, rate }: ExecutionReading,
): CheckedScore[] {
  const text = "执行率＝执行数÷预算数";
  if (!rate) return [];
  if (budget.figure.printed.isZero())
    return [{ text, outcome: { kind: "notCheckable", why: "预算数为 0，不能计算执行率" } }];
  const share = ratioOf(spent, budget);
  const printed = intervalOf(rate, true);
  const percent = { low: share.low.times(100), high: share.high.times(100) };
  const held = meet(printed, percent) || meet(printed, share);
  const should = spent.figure.printed.div(budget.figure.printed).times(100).toDecimalPlaces(2);
  return [
    judged(
      reading,
      text,
      held,
      rate.place,
      `现为 ${rate.figure.text}，按 ${spent.figure.text}÷${budget.figure.text} 应为 ${should.toString()}%`,
    ),
  ];
}

const MONEY_DECIMALS = 2;

/** Amounts typed as 5 stand for 5.00 万元. */
function ratioOf(spent: PlacedScore, budget: PlacedScore): ScoreInterval {
  const money = ({ figure }: PlacedScore): ScoreInterval => {
    const half = halfDigit(Math.max(figure.decimals, MONEY_DECIMALS));
    return { low: figure.printed.minus(half), high: figure.printed.plus(half) };
  };
  const [above, below] = [money(spent), money(budget)];
  return {
    low: above.low.div(below.high),
    high: below.low.isPositive() ? above.high.div(below.low) : above.high,
  };
}

function executionScore(
  reading: SelfEvaluationReading,
  { budget, spent, score, weight }: ExecutionReading,
): CheckedScore[] {
  const text = "预算执行得分＝分值×执行率";
  if (!score || budget.figure.printed.isZero()) return [];
  if (weight === undefined)
    return [{ text, outcome: { kind: "notCheckable", why: "没有找到预算执行的分值" } }];
  const share = ratioOf(spent, budget);
  const most = new Money(weight);
  const capped = (amount: Decimal) => (amount.greaterThan(most) ? most : amount);
  const should = { low: capped(share.low.times(weight)), high: capped(share.high.times(weight)) };
  const held = meet(intervalOf(score), should);
  const exact = capped(
    spent.figure.printed.div(budget.figure.printed).times(weight),
  ).toDecimalPlaces(2);
  return [
    judged(
      reading,
      text,
      held,
      score.place,
      `现为 ${score.figure.text}，按 ${weight} 分×执行率应为 ${exact.toString()}`,
    ),
  ];
}
