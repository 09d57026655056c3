import type { Finding } from "../checking/finding";
import type { Counts } from "../checking/outcome";
import { checkSelfEvaluation } from "../checking/self-evaluation/check-self-evaluation";
import type { CheckedScore } from "../checking/self-evaluation/checked-score";
import { readSelfEvaluations } from "../recognition/self-evaluation/read-self-evaluations";
import type { Sheet } from "../sheets/sheet";

/** A 绩效自评表 beside the nine tables, checked by the rules printed in it. */
export interface CheckedEvaluation {
  readonly title: string;
  readonly sheet: string;
  readonly relations: readonly CheckedScore[];
}

/** Finds and checks the self-evaluations on the sheets of a set. */
export function checkEvaluations(sheets: readonly Sheet[]): readonly CheckedEvaluation[] {
  return sheets.flatMap(readSelfEvaluations).map((reading) => ({
    title: reading.title,
    sheet: reading.sheet,
    relations: checkSelfEvaluation(reading),
  }));
}

/** What is wrong in the self-evaluations. */
export function evaluationFindings(evaluations: readonly CheckedEvaluation[]): readonly Finding[] {
  return evaluations.flatMap(({ relations }) => relations.flatMap(({ finding }) => finding ?? []));
}

/** Counts with the relations of the self-evaluations added. */
export function withEvaluations(counts: Counts, evaluations: readonly CheckedEvaluation[]): Counts {
  const outcomes = evaluations.flatMap(({ relations }) =>
    relations.map(({ outcome }) => outcome.kind),
  );
  const added = (kind: keyof Counts) =>
    counts[kind] + outcomes.filter((outcome) => outcome === kind).length;
  return {
    held: added("held"),
    rounding: added("rounding"),
    broken: added("broken"),
    notCheckable: added("notCheckable"),
  };
}
