import type { AmountFigure, Figure } from "../amounts/figure";
import type { CellPlace, CellRange } from "../sheets/sheet";

/**
 * What was read of one 绩效自评表: how much of the budget was spent, and the scores. Figures are in
 * the units printed (万元, %, 分); what was not found is absent.
 */
export interface SelfEvaluationReading {
  readonly title: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly execution?: ExecutionReading;
  /** The scores of the indicators, from top to bottom. */
  readonly scores: readonly ScoreReading[];
  /** 一级指标 with a weight, such as 产出指标（60分）, and the scores under it. */
  readonly groups: readonly GroupReading[];
  readonly total?: PlacedScore;
  readonly grade?: { readonly text: string; readonly place: CellPlace };
}

/** 预算数（A）, 执行数（B）, 执行率（B/A） and the score for it. */
export interface ExecutionReading {
  readonly budget: PlacedScore;
  readonly spent: PlacedScore;
  readonly rate?: PlacedScore;
  readonly score?: PlacedScore;
  /** The highest score for execution: 20 in （20分）. */
  readonly weight?: number;
}

/** The score of one indicator, with its own weight where the table has a column 分值. */
export interface ScoreReading {
  readonly indicator: string;
  readonly score: PlacedScore;
  readonly weight?: PlacedScore;
}

export interface GroupReading {
  readonly name: string;
  readonly weight: number;
  readonly place: CellPlace;
  readonly scores: readonly PlacedScore[];
}

/** A number in its cell. */
export interface PlacedScore {
  readonly figure: AmountFigure;
  readonly place: CellPlace;
}

/** The amount of a figure, if it is one. */
export function isAmount(figure: Figure): figure is AmountFigure {
  return figure.kind === "amount";
}
