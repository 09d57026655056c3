import type { GroupReading, PlacedScore, ScoreReading } from "../../tables/self-evaluation";
import { filled, type Grid } from "../grid";
import { numberAt, weightIn } from "./numbers";
import type { EvaluationRegion } from "./evaluation-region";

export interface Indicators {
  readonly scoreColumn: number;
  readonly scores: readonly ScoreReading[];
  readonly groups: readonly GroupReading[];
}

/** Where the indicators' heads are: 一级指标 … 得分 on one row. */
interface Heads {
  readonly row: number;
  readonly first: number;
  readonly score: number;
  readonly weight?: number;
}

const END = /^(?:总分|总得分|自评总分|合计|合计得分|得分合计)$/;

/** The indicators' scores, from the row of heads to the line 总分. */
export function readIndicators({
  grid,
  firstRow,
  lastRow,
}: EvaluationRegion): Indicators | undefined {
  const heads = headsIn(grid, firstRow, lastRow);
  if (!heads) return undefined;
  const rows = bodyRows(grid, heads.row + 1, lastRow);
  const scores = rows.flatMap((row) => scoreAt(grid, row, heads));
  if (scores.length === 0) return undefined;
  return { scoreColumn: heads.score, scores, groups: groupsOf(grid, rows, heads, scores) };
}

function headsIn(grid: Grid, firstRow: number, lastRow: number): Heads | undefined {
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = [...filled(grid, row)];
    const first = cells.find(({ text }) => /^一级指标/.test(text));
    const score = cells.find(({ text }) => /^(?:自评)?得分/.test(text));
    const weight = cells.find(({ text }) => /^(?:分值|权重)/.test(text));
    if (first && score)
      return {
        row,
        first: first.column,
        score: score.column,
        ...(weight && { weight: weight.column }),
      };
  }
  return undefined;
}

function bodyRows(grid: Grid, from: number, lastRow: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row <= lastRow; row++) {
    if ([...filled(grid, row)].some(({ text }) => END.test(text))) break;
    rows.push(row);
  }
  return rows;
}

function scoreAt(grid: Grid, row: number, heads: Heads): ScoreReading[] {
  const score = numberAt(grid, row, heads.score);
  if (!score) return [];
  const names = [...filled(grid, row)].filter(
    ({ column }) => column < heads.score && column > heads.first,
  );
  const weight = heads.weight === undefined ? undefined : numberAt(grid, row, heads.weight);
  const indicator = names.map(({ text }) => text).find((text) => text.length > 2) ?? "";
  return [{ indicator, score, ...(weight && { weight }) }];
}

/** 一级指标 that print their own weight; the merge, or the next caption, says which rows are theirs. */
function groupsOf(
  grid: Grid,
  rows: readonly number[],
  heads: Heads,
  scores: readonly ScoreReading[],
): GroupReading[] {
  const captions = rows.flatMap((row) => {
    const text = grid.own(row, heads.first);
    const weight = weightIn(text);
    return text !== "" ? [{ row, text, weight }] : [];
  });
  return captions.flatMap(({ row, text, weight }, index) => {
    const next = captions[index + 1]?.row ?? Infinity;
    const own = scores
      .map(({ score }) => score)
      .filter(({ place }) => place.row >= row && place.row < next);
    return weight === undefined || own.length === 0
      ? []
      : [groupAt(grid, row, heads.first, text, weight, own)];
  });
}

function groupAt(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  weight: number,
  scores: readonly PlacedScore[],
): GroupReading {
  return {
    name: text.replace(/\(.*$/, ""),
    weight,
    place: { sheet: grid.sheet.name, row, column },
    scores,
  };
}
