/** A relation of a 绩效自评表: 〈指标〉 is each indicator, 〈一级指标〉 each group of them, 〈分值〉 its weight. */
export interface EvaluationRelation {
  readonly text: string;
  /** Other readings of the form: the relation holds when one of them does. */
  readonly alternatives?: readonly string[];
}

/** Source: the notes printed in the evaluations (绩效自评表填报说明). Grades are words, and compared as such. */
export const SELF_EVALUATION = {
  rate: { text: "执行率＝执行数÷预算数" },
  executionScore: { text: "预算执行得分＝分值×执行数÷预算数，不超过分值" },
  group: { text: "〈一级指标〉各项得分之和≤〈分值〉分" },
  indicator: { text: "〈指标〉得分≤〈分值〉分" },
  // The execution's score is one of the indicators on some forms, and stands apart on others.
  total: { text: "总分＝各项得分之和", alternatives: ["总分＝各项得分之和＋预算执行得分"] },
} as const satisfies Readonly<Record<string, EvaluationRelation>>;
