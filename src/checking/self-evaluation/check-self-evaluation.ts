import type Decimal from "decimal.js";
import { Money, sum } from "../../amounts/decimal";
import type { CellPlace } from "../../sheets/sheet";
import type { PlacedScore, SelfEvaluationReading } from "../../tables/self-evaluation";
import { judged, type CheckedScore } from "./checked-score";
import { executionScores } from "./execution-scores";
import { gradeFor } from "./grade";
import { intervalOf, meet, type ScoreInterval } from "./score-interval";

/**
 * Checks what the table's own notes lay down: 执行率＝B/A, its score, no score above its weight, the
 * total, the grade. Scores of single indicators depend on a direction and are not judged.
 */
export function checkSelfEvaluation(reading: SelfEvaluationReading): readonly CheckedScore[] {
  const { execution, total, grade } = reading;
  return [
    ...(execution ? executionScores(reading, execution) : []),
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

function added(scores: readonly PlacedScore[]): ScoreInterval {
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
