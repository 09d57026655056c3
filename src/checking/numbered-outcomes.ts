import type { Axis, Relation } from "../identities/notation/syntax";
import type { IndexedReading } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { NumberedRelation } from "./form-relations";
import { judge } from "./judge";
import type { Operand } from "./operand";
import type { Outcome } from "./outcome";

export function outcomesOf(
  numbered: NumberedRelation,
  relation: Relation,
  reading: IndexedReading,
): readonly Outcome[] {
  return grouped(reading.reading.figures, numbered.axis)
    .map((figures) => outcomeOn(figures, numbered, relation, reading))
    .filter((outcome) => outcome !== undefined);
}

export function holds(relation: NumberedRelation, reading: IndexedReading): boolean {
  return outcomesOf(relation, "＝", reading).every(({ kind }) => kind !== "broken");
}

/** Figures by number: of one column for 行次, of one line for 栏次. */
function grouped(
  figures: readonly PlacedFigure[],
  axis: Axis,
): readonly ReadonlyMap<number, PlacedFigure>[] {
  const groups = new Map<string, Map<number, PlacedFigure>>();
  for (const placed of figures) {
    const number = axis === "line" ? placed.lineNumber : placed.columnNumber;
    if (number === undefined) continue;
    const key = axis === "line" ? placed.columnKey : `${placed.sheet} ${placed.row}`;
    const group = groups.get(key) ?? new Map<number, PlacedFigure>();
    groups.set(key, group.set(number, placed));
  }
  return [...groups.values()];
}

function outcomeOn(
  figures: ReadonlyMap<number, PlacedFigure>,
  { left, right }: NumberedRelation,
  relation: Relation,
  { reading }: IndexedReading,
): Outcome | undefined {
  const side = (numbers: ReadonlyMap<number, number>): readonly (Operand | undefined)[] =>
    [...numbers].map(([number, sign]) => {
      const placed = figures.get(number);
      return placed && { sign: sign as 1 | -1, table: reading.table, placed };
    });
  const [leftSide, rightSide] = [side(left), side(right)];
  const operands = [...leftSide, ...rightSide];
  if (!operands.every((operand) => operand !== undefined && operand.placed.figure.kind !== "text"))
    return undefined;
  const sides = { left: leftSide as Operand[], right: rightSide as Operand[] };
  return judge(sides, relation, () => reading.money).outcome;
}
