import type Decimal from "decimal.js";
import { halfDigit, Money, sum, ZERO } from "../../amounts/decimal";
import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import type {
  ExecutionReading,
  PlacedScore,
  SelfEvaluationReading,
} from "../../tables/self-evaluation";
import type { Finding } from "../finding";
import type { Outcome } from "../outcome";
import { gradeFor } from "./grade";

/** One relation of a 绩效自评表, checked. */
export interface CheckedScore {
  /** In words: 执行率＝执行数÷预算数. */
  readonly text: string;
  readonly outcome: Outcome;
  readonly finding?: Finding;
}

const SOURCE = "绩效自评表填报说明";

/**
 * Checks what the table's own notes lay down: 执行率＝B/A, its score, no score above its weight, the
 * total, the grade. Scores of single indicators depend on a direction and are not judged.
 */
export function checkSelfEvaluation(reading: SelfEvaluationReading): readonly CheckedScore[] {
  const { execution, total, grade } = reading;
  return [
    ...(execution ? executionRate(reading, execution) : []),
    ...(execution ? executionScore(reading, execution) : []),
    ...reading.groups.flatMap((group) =>
      notAbove(reading, `${group.name}各项得分之和`, group.scores, new Money(group.weight)),
    ),
    ...reading.scores.flatMap(({ indicator, score, weight }) =>
      weight ? notAbove(reading, `“${indicator}”得分`, [score], weight.figure.printed) : [],
    ),
    ...(total ? totalScore(reading, total) : []),
    ...(total && grade ? gradeOf(reading, total, grade) : []),
  ];
}

/** An amount with how far rounding may have moved it. Scores printed whole were given, not rounded. */
interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

function intervalOf({ figure }: PlacedScore, rounded = figure.decimals > 0): Interval {
  const half = rounded ? halfDigit(figure.decimals) : ZERO;
  return { low: figure.printed.minus(half), high: figure.printed.plus(half) };
}

function meet(one: Interval, other: Interval): boolean {
  return one.low.lessThanOrEqualTo(other.high) && other.low.lessThanOrEqualTo(one.high);
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
function ratioOf(spent: PlacedScore, budget: PlacedScore): Interval {
  const money = ({ figure }: PlacedScore): Interval => {
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

function notAbove(
  reading: SelfEvaluationReading,
  name: string,
  scores: readonly PlacedScore[],
  weight: Decimal,
): CheckedScore[] {
  const [first] = scores;
  if (!first) return [];
  const reached = sum(scores.map((score) => intervalOf(score).low));
  const shown = sum(scores.map(({ figure }) => figure.printed));
  return [
    judged(
      reading,
      `${name}≤${weight.toString()}分`,
      reached.lessThanOrEqualTo(weight),
      first.place,
      `${name}为 ${shown.toString()}，超过 ${weight.toString()} 分`,
    ),
  ];
}

/** The execution's score is one of the indicators on some forms, and stands apart on others. */
function totalScore(reading: SelfEvaluationReading, total: PlacedScore): CheckedScore[] {
  const scores = reading.scores.map(({ score }) => score);
  const apart = reading.execution?.score;
  const readings = apart ? [[...scores, apart], scores] : [scores];
  const held = readings.some((parts) => meet(intervalOf(total), added(parts)));
  const should = sum(readings[0]!.map(({ figure }) => figure.printed));
  return [
    judged(
      reading,
      "总分＝各项得分之和",
      held,
      total.place,
      `总分 ${total.figure.text}，各项得分之和 ${should.toString()}，相差 ${total.figure.printed.minus(should).toString()}`,
    ),
  ];
}

function added(scores: readonly PlacedScore[]): Interval {
  const intervals = scores.map((score) => intervalOf(score));
  return {
    low: sum(intervals.map(({ low }) => low)),
    high: sum(intervals.map(({ high }) => high)),
  };
}

function gradeOf(
  reading: SelfEvaluationReading,
  total: PlacedScore,
  grade: { text: string; place: CellPlace },
): CheckedScore[] {
  const should = gradeFor(total.figure.printed);
  return [
    judged(
      reading,
      "等级与总分相符",
      grade.text === should,
      grade.place,
      `总分 ${total.figure.text} 对应“${should}”，现为“${grade.text}”（90 分及以上为优，80–90 为良，60–80 为中，60 以下为差）`,
    ),
  ];
}

function judged(
  reading: SelfEvaluationReading,
  text: string,
  held: boolean,
  place: CellPlace,
  says: string,
): CheckedScore {
  if (held) return { text, outcome: { kind: "held" } };
  const where = `《${reading.title}》（${reading.sheet}）${addressOf(place.row, place.column)}`;
  const finding: Finding = {
    severity: "error",
    kind: "figure",
    identity: text,
    source: SOURCE,
    cells: [place],
    message: `${where}：${text} 不成立，${says}。请核对。`,
  };
  return { text, outcome: { kind: "broken", difference: ZERO, allowance: ZERO }, finding };
}
