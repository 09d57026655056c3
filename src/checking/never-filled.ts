import type { Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { BoundSides } from "./bind";
import type { Operand } from "./operand";

/**
 * A total beside columns that nobody filled in, on any line, says nothing of the total: who printed
 * only totals made no slip in each of them. Returns the reason, in Chinese.
 */
export function neverFilled({ left, right }: BoundSides, readings: Readings): string | undefined {
  const [first] = right;
  if (arePartsUnfilled(left, right, readings))
    return `《${formOf(first!.table).title}》的各分项没有填写`;
  const isAlongLine =
    right.length > 0 &&
    [...left, ...right].every(
      ({ table, placed }) => table === first!.table && placed.line === first!.placed.line,
    );
  if (!isAlongLine) return undefined;
  const partly = partlyFilled([...left, ...right], readings);
  if (partly !== undefined) return partly;
  if (!right.every(isBlank)) return undefined;
  const columns = new Set(right.map(({ placed }) => placed.columnKey));
  const { figures } = readings.get(first!.table)!.reading;
  const isEmpty = figures
    .filter(({ columnKey }) => columns.has(columnKey))
    .every(({ figure }) => figure.kind === "blank");
  const title = formOf(first!.table).title;
  return isEmpty
    ? `《${title}》${[...columns].map((key) => `“${key}”`).join("")}整栏没有填写`
    : undefined;
}

/** A line 其中 of a table by code says as much as its author wanted: where a cell of it is blank, nothing follows. */
function partlyFilled(operands: readonly Operand[], readings: Readings): string | undefined {
  const { table, placed } = operands[0]!;
  const line = readings.get(table)!.line(placed.line);
  if (line?.standing !== "part" || line.side !== undefined || !operands.some(isBlank))
    return undefined;
  return `《${formOf(table).title}》“${line.caption}”一行只填了部分栏`;
}

function isBlank({ placed: { figure } }: Operand): boolean {
  return figure.kind === "blank";
}

/** Lines of a two-sided table that say what another is made of (其中), none of which holds more than nought. */
function arePartsUnfilled(
  left: readonly Operand[],
  right: readonly Operand[],
  readings: Readings,
): boolean {
  return (
    right.length > 1 &&
    right.every(({ table, placed }) => {
      const line = readings.get(table)!.line(placed.line);
      return (
        table === left[0]?.table &&
        line?.standing === "part" &&
        line.side !== undefined &&
        (placed.figure.kind !== "amount" || placed.figure.printed.isZero())
      );
    })
  );
}
