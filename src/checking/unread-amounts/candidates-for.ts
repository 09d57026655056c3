import type { Readings } from "../../identities/readings";
import type { PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { BoundSides } from "../bind";
import type { CheckedIdentity } from "../checked-identity";
import type { Operand } from "../operand";
import { amountsBesideSum } from "./beside-sum";
import type { UnreadAmount } from "./unread-amount";
import { missingAddends } from "./missing-addends";

/**
 * The amounts that a relation which misses may be read otherwise with, each once and none of them
 * zero: unread ones beside a sum, unread ones for what the sheet lacks, and those read inexactly.
 */
export function candidatesFor(
  identity: CheckedIdentity,
  readings: Readings,
): readonly UnreadAmount[] {
  const { declared, relation, missing } = identity;
  // Two totals that must agree are no sum of one another.
  const isSum = relation === "＝" && !declared.balance;
  const found = [
    ...(isSum ? amountsBesideSum(identity, readings) : []),
    ...missing.flatMap((term) => missingAddends(term, readings)),
    ...inexactOperands(asOneSide(identity), readings),
  ].filter(isFilled);
  return found.filter(
    ({ placed }, index) => found.findIndex((other) => other.placed === placed) === index,
  );
}

/** Left − right as one sum. */
function asOneSide({ left, right }: BoundSides): readonly Operand[] {
  return [...left, ...right.map((operand) => ({ ...operand, sign: -operand.sign as 1 | -1 }))];
}

/** An amount that is printed and not zero. */
export function isFilled({ placed: { figure } }: UnreadAmount): boolean {
  return figure.kind === "amount" && !figure.printed.isZero();
}

/** The figures of one side whose line or column was read inexactly: perhaps they are none of it. */
export function inexactOperands(
  operands: readonly Operand[],
  readings: Readings,
): readonly UnreadAmount[] {
  return operands.flatMap(({ sign, table, placed }) => {
    const name = inexactName(table, placed, readings);
    return name === undefined
      ? []
      : [{ table, placed, name, role: "counted", signs: [sign === 1 ? -1 : 1] }];
  });
}

/** The caption, as printed, of the figure's line or column, where that was read inexactly. */
function inexactName(
  table: TableId,
  { line, columnKey }: PlacedFigure,
  readings: Readings,
): string | undefined {
  const own = readings.get(table)!;
  const column = own.reading.columns.find(({ key }) => key === columnKey);
  return [own.line(line), column].find((named) => named?.inexact)?.caption;
}
