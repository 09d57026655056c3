import type { Sheet } from "../../sheets/sheet";
import type { SelfEvaluationReading } from "../../tables/self-evaluation";
import { filled, gridOf, type Grid } from "../grid";
import type { EvaluationRegion } from "./evaluation-region";
import { readExecution } from "./execution";
import { readIndicators } from "./indicators";
import { numberAt, numberBeside } from "./numbers";

const TITLE = /自评(?:价)?(?:打分|评分|得分|结果)?(?:情况)?表(?:\([^()]*\))?$/;
const LONGEST = 60;

/** The 绩效自评表 on a sheet; several may stand below one another. Sheets of targets have no scores and are none. */
export function readSelfEvaluations(sheet: Sheet): readonly SelfEvaluationReading[] {
  const grid = gridOf(sheet);
  const titles = titlesOn(grid);
  return titles.flatMap(({ row, title }, index) => {
    const region = {
      grid,
      firstRow: row + 1,
      lastRow: (titles[index + 1]?.row ?? grid.rowCount) - 1,
    };
    const reading = readOne(region, title);
    return reading ? [reading] : [];
  });
}

function titlesOn(grid: Grid): { row: number; title: string }[] {
  const found: { row: number; title: string }[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (const { text } of filled(grid, row)) {
      if (text.length <= LONGEST && TITLE.test(text)) found.push({ row, title: text });
    }
  }
  return found;
}

function readOne(region: EvaluationRegion, title: string): SelfEvaluationReading | undefined {
  const { grid, firstRow, lastRow } = region;
  const execution = readExecution(region);
  const indicators = readIndicators(region);
  if (!execution && !indicators) return undefined;
  const total = totalOf(region, indicators?.scoreColumn);
  const grade = gradeOf(region);
  return {
    title,
    sheet: grid.sheet.name,
    range: {
      firstRow: Math.max(0, firstRow - 1),
      firstColumn: 0,
      lastRow,
      lastColumn: grid.columnCount - 1,
    },
    scores: indicators?.scores ?? [],
    groups: indicators?.groups ?? [],
    ...(execution && { execution }),
    ...(total && { total }),
    ...(grade && { grade }),
  };
}

/** The total stands in the column of scores, on the line 总分; elsewhere it may be the sum of the weights. */
function totalOf({ grid, firstRow, lastRow }: EvaluationRegion, scoreColumn: number | undefined) {
  for (let row = firstRow; row <= lastRow; row++) {
    for (const { column, text } of filled(grid, row)) {
      if (!/^(?:总分|总得分|自评总分|合计得分|得分合计)$/.test(text)) continue;
      const inColumn = scoreColumn === undefined ? undefined : numberAt(grid, row, scoreColumn);
      return inColumn ?? (scoreColumn === undefined ? numberBeside(grid, row, column) : undefined);
    }
  }
  return undefined;
}

function gradeOf({ grid, firstRow, lastRow }: EvaluationRegion) {
  for (let row = firstRow; row <= lastRow; row++) {
    for (const { column, text } of filled(grid, row)) {
      if (!/^(?:自评|评价|绩效)?(?:等级|等次)$/.test(text)) continue;
      const beside = [...filled(grid, row)].find((cell) => cell.column > column);
      if (beside && /^[优良中差]$/.test(beside.text)) {
        return { text: beside.text, place: { sheet: grid.sheet.name, row, column: beside.column } };
      }
    }
  }
  return undefined;
}
