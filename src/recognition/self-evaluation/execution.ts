import type { ExecutionReading } from "../../tables/self-evaluation";
import { filled, type Grid } from "../grid";
import { numberAt, weightIn } from "./numbers";
import type { EvaluationRegion } from "./evaluation-region";

/** The columns of the execution part, by what their heads say. */
interface ExecutionColumns {
  readonly row: number;
  readonly budget: number;
  readonly spent: number;
  readonly rate?: number;
  readonly score?: number;
  readonly points?: number;
  readonly weight?: number;
}

const BUDGET = /^(?:全年|调整后|年度)?预算数(?:\(A\))?(?:\(万?元\))?$/i;
const SPENT = /^(?:全年|实际)?(?:执行|支出|完成)数(?:\(B\))?(?:\(万?元\))?$/i;
const RATE = /^(?:预算)?执行率/;
const SCORE = /^(?:自评)?得分/;
const POINTS = /^(?:分值|权重)$/;

/** How much of the budget was spent; the first line below the heads that has both figures. */
export function readExecution(region: EvaluationRegion): ExecutionReading | undefined {
  const { grid, firstRow, lastRow } = region;
  for (let row = firstRow; row <= lastRow; row++) {
    const columns = columnsAt(grid, row, firstRow);
    if (columns) return figuresBelow(region, columns);
  }
  return undefined;
}

function columnsAt(grid: Grid, row: number, firstRow: number): ExecutionColumns | undefined {
  const cells = [...filled(grid, row)];
  const find = (pattern: RegExp) => cells.find(({ text }) => pattern.test(text));
  const [budget, spent, rate, score, points] = [BUDGET, SPENT, RATE, SCORE, POINTS].map(find);
  if (!budget || !spent) return undefined;
  const weight = weightIn(score?.text ?? "") ?? weightNear(grid, row, firstRow);
  return {
    row,
    budget: budget.column,
    spent: spent.column,
    ...(rate && { rate: rate.column }),
    ...(score && { score: score.column }),
    ...(points && { points: points.column }),
    ...(weight !== undefined && { weight }),
  };
}

/** 预算执行情况（20分） stands at the left of the part, on its heads' row or a line below. */
function weightNear(grid: Grid, row: number, firstRow: number): number | undefined {
  for (let near = Math.max(firstRow, row - 1); near <= row + 3; near++) {
    for (const { text } of filled(grid, near)) {
      if (/^(?:预算执行|\([0-9]+分\)|\(万元\))/.test(text) && weightIn(text) !== undefined)
        return weightIn(text);
    }
  }
  return undefined;
}

const FURTHEST = 4;

function figuresBelow(
  { grid, lastRow }: EvaluationRegion,
  columns: ExecutionColumns,
): ExecutionReading | undefined {
  for (let row = columns.row + 1; row <= Math.min(lastRow, columns.row + FURTHEST); row++) {
    const budget = numberAt(grid, row, columns.budget);
    const spent = numberAt(grid, row, columns.spent);
    if (!budget || !spent) continue;
    const at = (column: number | undefined) =>
      column === undefined ? undefined : numberAt(grid, row, column);
    const [rate, score, points] = [at(columns.rate), at(columns.score), at(columns.points)];
    const weight = points?.figure.printed.toNumber() ?? columns.weight;
    return {
      budget,
      spent,
      ...(rate && { rate }),
      ...(score && { score }),
      ...(weight !== undefined && { weight }),
    };
  }
  return undefined;
}
