import { type Block, Drawing } from "../../test/accounts/drawing/drawing";

/** 绩效自评表 as printed in the annex of a 决算公开: budget execution, indicators, total. */
export interface SelfEvaluation {
  readonly title: string;
  readonly unit: string;
  readonly date: string;
  /** Lines above the execution: a caption and its value, one or two pairs each. */
  readonly about: readonly (readonly string[])[];
  readonly execution: {
    readonly caption: string;
    readonly budget: number;
    readonly executed: number;
    readonly rate: number;
    readonly score: number;
  };
  readonly goal?: string;
  readonly indicators: readonly IndicatorGroup[];
  readonly total: number;
  readonly deviation: string;
  readonly improvement: string;
}

/** 一级指标 with its weight in the caption: 产出指标（60分）. */
export interface IndicatorGroup {
  readonly caption: string;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  /** 二级指标, such as 数量指标. */
  readonly kind: string;
  readonly caption: string;
  readonly target: string | number;
  readonly actual: string | number;
  readonly score: number;
}

const WIDTHS = [14, 14, 14, 34, 16, 16, 18];
const [LABEL, FIRST, SECOND, THIRD, TARGET, ACTUAL, SCORE] = [0, 1, 2, 3, 4, 5, 6] as const;
const NOTES = [
  "备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。",
  "2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。",
];

export function selfEvaluationBlock(evaluation: SelfEvaluation): Block {
  const drawing = new Drawing();
  drawing.across(0, 0, SCORE, evaluation.title, "title");
  drawing.text(1, 0, `单位名称：${evaluation.unit}`, "unit");
  drawing.text(1, SCORE, `填报日期：${evaluation.date}`, "tag");
  let row = 2;
  for (const pairs of evaluation.about) row = drawAbout(drawing, row, pairs);
  row = drawExecution(drawing, row, evaluation);
  if (evaluation.goal !== undefined) row = drawLong(drawing, row, "年度目标", evaluation.goal);
  row = drawIndicators(drawing, row, evaluation.indicators);
  drawing.across(row, LABEL, ACTUAL, "总分", "total");
  drawing.whole(row, SCORE, evaluation.total, "figure");
  row = drawLong(drawing, row + 1, "偏差大或目标未完成原因分析", evaluation.deviation);
  row = drawLong(drawing, row, "改进措施及结果应用方案", evaluation.improvement);
  NOTES.forEach((note, i) => drawing.across(row + i, 0, SCORE, note, "note"));
  return {
    cells: drawing.cells,
    merges: drawing.merges,
    frame: { firstRow: 2, firstColumn: 0, lastRow: row - 1, lastColumn: SCORE },
    lastHeadRow: 2,
    rowCount: row + NOTES.length,
    widths: WIDTHS,
  };
}

/** One pair takes the whole row, two share it. */
function drawAbout(drawing: Drawing, row: number, [a, b, c, d]: readonly string[]): number {
  drawing.text(row, LABEL, a ?? "", "head");
  if (c === undefined) drawing.across(row, FIRST, SCORE, b ?? "", "caption");
  else {
    drawing.across(row, FIRST, SECOND, b ?? "", "caption");
    drawing.text(row, THIRD, c, "head");
    drawing.across(row, TARGET, SCORE, d ?? "", "caption");
  }
  return row + 1;
}

function drawExecution(drawing: Drawing, row: number, { execution }: SelfEvaluation): number {
  drawing.text(row, LABEL, "预算执行情况（万元）（20分）", "head");
  drawing.merge(row, LABEL, row + 1, LABEL);
  drawing.merge(row, FIRST, row, SECOND);
  const heads = ["预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"];
  heads.forEach((head, i) => drawing.text(row, THIRD + i, head, "head"));
  drawing.across(row + 1, FIRST, SECOND, execution.caption, "head");
  const { budget, executed, rate, score } = execution;
  [budget, executed, rate, score].forEach((figure, i) =>
    drawing.whole(row + 1, THIRD + i, figure, "figure"),
  );
  return row + 2;
}

function drawIndicators(drawing: Drawing, row: number, groups: readonly IndicatorGroup[]): number {
  const heads = ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"];
  heads.forEach((head, i) => drawing.text(row, FIRST + i, head, "head"));
  let next = row + 1;
  for (const { caption, indicators } of groups) {
    drawing.text(next, FIRST, caption, "head");
    drawing.merge(next, FIRST, next + indicators.length - 1, FIRST);
    indicators.forEach((indicator, i) => drawIndicator(drawing, next + i, indicator));
    next += indicators.length;
  }
  drawing.text(row, LABEL, "年度绩效指标（80分）", "head");
  drawing.merge(row, LABEL, next - 1, LABEL);
  return next;
}

function drawIndicator(drawing: Drawing, row: number, indicator: Indicator): void {
  drawing.text(row, SECOND, indicator.kind, "caption");
  drawing.text(row, THIRD, indicator.caption, "caption");
  drawing.cell({ ...value(indicator.target), row, column: TARGET });
  drawing.cell({ ...value(indicator.actual), row, column: ACTUAL });
  drawing.whole(row, SCORE, indicator.score, "figure");
}

function value(content: string | number) {
  return { role: "number", value: content, text: String(content) } as const;
}

function drawLong(drawing: Drawing, row: number, caption: string, text: string): number {
  drawing.text(row, LABEL, caption, "head");
  drawing.across(row, FIRST, SCORE, text, "text");
  return row + 1;
}
