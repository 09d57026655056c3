import type { CellPlace } from "../../sheets/sheet";
import { sum, ZERO } from "../../amounts/decimal";
import {
  SELF_EVALUATION,
  type EvaluationRelation,
} from "../../identities/declared/evaluation-relations";
import { readDeclaredRelation } from "../../identities/notation/read-declared";
import type { PlacedScore, SelfEvaluationReading } from "../../tables/self-evaluation";
import { judgeRelation, type RelationJudgement } from "../intervals/judge-relation";
import { captionNames } from "./caption-name";
import { checkedScore, type CheckedScore } from "./checked-score";
import { valuesIn, type RatePrint } from "./evaluation-values";
import { gradeFor } from "./grade";

/**
 * Checks what the table's own notes lay down: 执行率＝B/A, its score, no score above its weight, the
 * total, the grade. Scores of single indicators depend on a direction and are not judged.
 */
export function checkSelfEvaluation(reading: SelfEvaluationReading): readonly CheckedScore[] {
  const { execution, total, grade, groups, scores } = reading;
  const groupNames = captionNames(groups.map(({ name }) => name));
  const names = captionNames(scores.map(({ indicator }) => indicator));
  return [
    ...(execution?.rate ? [rateOf(reading, execution.rate)] : []),
    ...(execution?.score ? [executionScoreOf(reading, execution.score)] : []),
    ...groups.flatMap(({ weight, scores: own }, at) =>
      notAbove(reading, SELF_EVALUATION.group, {
        name: groupNames[at]!,
        weight: String(weight),
        scores: own,
      }),
    ),
    ...scores.flatMap(({ score, weight }, at) =>
      weight
        ? notAbove(reading, SELF_EVALUATION.indicator, {
            name: names[at]!,
            weight: weight.figure.printed.toFixed(),
            scores: [score],
          })
        : [],
    ),
    ...(total ? [totalOf(reading, total)] : []),
    ...(total && grade ? [gradeOf(reading, total, grade)] : []),
  ];
}

interface Judged {
  readonly text: string;
  readonly judgement: RelationJudgement;
}

/** The first reading of a relation that holds or may; where none does, its own. */
function judged(
  reading: SelfEvaluationReading,
  { text, alternatives = [] }: EvaluationRelation,
  rates: readonly RatePrint[] = ["percent"],
): Judged {
  const tried = [text, ...alternatives].flatMap((each) =>
    rates.map((print): Judged => ({
      text: each,
      judgement: judgeRelation(readDeclaredRelation(each), valuesIn(reading, print)),
    })),
  );
  const holds = ({ judgement: { outcome } }: Judged) =>
    outcome.kind === "held" || outcome.kind === "rounding";
  return tried.find(holds) ?? tried[0]!;
}

function rateOf(reading: SelfEvaluationReading, rate: PlacedScore): CheckedScore {
  const found = judged(reading, SELF_EVALUATION.rate, ["percent", "share"]);
  const should = found.judgement.right?.shown.times(100).toDecimalPlaces(2);
  const { budget, spent } = reading.execution!;
  const says = `现为 ${rate.figure.text}，按 ${spent.figure.text}÷${budget.figure.text} 应为 ${should?.toString() ?? ""}%`;
  return checkedScore(reading, found, rate.place, says);
}

function executionScoreOf(reading: SelfEvaluationReading, score: PlacedScore): CheckedScore {
  const found = judged(reading, SELF_EVALUATION.executionScore);
  const should = found.judgement.right?.shown.toDecimalPlaces(2).toString() ?? "";
  const says = `现为 ${score.figure.text}，按 ${reading.execution!.weight ?? ""} 分×执行率应为 ${should}`;
  return checkedScore(reading, found, score.place, says);
}

interface Scored {
  readonly name: string;
  readonly weight: string;
  readonly scores: readonly PlacedScore[];
}

function notAbove(
  reading: SelfEvaluationReading,
  { text }: EvaluationRelation,
  { name, weight, scores }: Scored,
): readonly CheckedScore[] {
  const [first] = scores;
  if (!first) return [];
  const filled = text.replace(/〈(?:一级)?指标〉/, name).replace("〈分值〉", weight);
  const found = judged(reading, { text: filled });
  const shown = sum(scores.map(({ figure }) => figure.printed));
  const says = `${found.text.split("≤")[0]!}为 ${shown.toString()}，超过 ${weight} 分`;
  return [checkedScore(reading, found, first.place, says)];
}

function totalOf(reading: SelfEvaluationReading, total: PlacedScore): CheckedScore {
  const { text, alternatives } = SELF_EVALUATION.total;
  const apart = reading.execution?.score !== undefined;
  // Where the execution's score stands apart it is one of the scores, unless it was listed among them.
  const found = judged(reading, apart ? { text: alternatives[0], alternatives: [text] } : { text });
  const should = found.judgement.right!.shown;
  const says = `总分 ${total.figure.text}，各项得分相加应为 ${should.toString()}，相差 ${total.figure.printed.minus(should).toString()}`;
  return checkedScore(reading, found, total.place, says);
}

/** A grade is a word: it is compared, not calculated. */
function gradeOf(
  reading: SelfEvaluationReading,
  total: PlacedScore,
  grade: { readonly text: string; readonly place: CellPlace },
): CheckedScore {
  const should = gradeFor(total.figure.printed);
  const says = `总分 ${total.figure.text} 对应“${should}”，现为“${grade.text}”（90 分及以上为优，80–90 为良，60–80 为中，60 以下为差）`;
  const outcome =
    grade.text === should
      ? ({ kind: "held" } as const)
      : ({ kind: "broken", difference: ZERO, allowance: ZERO } as const);
  return checkedScore(
    reading,
    { text: "等级与总分相符", judgement: { outcome } },
    grade.place,
    says,
  );
}
