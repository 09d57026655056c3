import type { Readings } from "../identities/readings";
import type { CellPlace } from "../sheets/sheet";
import type { PlacedFigure, TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { CheckedIdentity } from "./checked-identity";
import { isPrinted, judgedFigures } from "./coverage";

/** Printed figures of one table that no relation checked, for one reason. */
export interface UncheckedFigures {
  readonly table: TableId;
  /** Chinese. */
  readonly why: string;
  readonly cells: readonly CellPlace[];
}

/** Accounts for every printed figure that no relation was judged with; the counts are those of `coverageOf`. */
export function uncheckedFigures(
  identities: readonly CheckedIdentity[],
  readings: Readings,
): readonly UncheckedFigures[] {
  const judged = judgedFigures(identities);
  return readings.all().flatMap(({ reading }) => [
    ...byReason(
      reading,
      reading.figures.filter((placed) => isPrinted(placed) && !judged.has(placed)),
    ),
    ...besideFigures(reading),
  ]);
}

function byReason(
  reading: TableReading,
  figures: readonly PlacedFigure[],
): readonly UncheckedFigures[] {
  const reasons = [...new Set(figures.map((placed) => whyUnchecked(placed, reading)))];
  return reasons.map((why) => {
    const own = figures.filter((placed) => whyUnchecked(placed, reading) === why);
    const cells = own.map(({ sheet, row, column }) => ({ sheet, row, column }));
    return { table: reading.table, why, cells };
  });
}

function whyUnchecked(placed: PlacedFigure, { lines, columns }: TableReading): string {
  if (placed.figure.kind === "text") return "这里是文字或没有结果的公式，不是数字";
  const line = lines.find(({ key }) => key === placed.line);
  const column = columns.find(({ key }) => key === placed.columnKey);
  if (line?.standing === "unknown") return "所在的行不在已知的表样上";
  if (column?.standing === "unknown") return "所在的栏不在已知的表样上";
  return "没有一条能核对的关系用到它";
}

function besideFigures({ table, aside = [] }: TableReading): readonly UncheckedFigures[] {
  const why = "预算数、上年数等栏不是决算数，不参加核对";
  return aside.length === 0 ? [] : [{ table, why, cells: aside }];
}
