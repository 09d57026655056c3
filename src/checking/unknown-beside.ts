import type { IndexedReading, Readings } from "../identities/readings";
import { addressOf } from "../sheets/address";
import type { Line, PlacedFigure } from "../tables/reading";
import { formOf } from "../tables/forms";
import type { BoundSides } from "./bind";
import type { Operand } from "./operand";

/**
 * A sum over lines or columns is not judged broken while a line or column that is on no known form
 * holds an amount beside its addends: it may belong to the sum. Returns the reason, in Chinese.
 */
export function unknownBeside({ left, right }: BoundSides, readings: Readings): string | undefined {
  const within = sharedReading([...left, ...right], readings) !== undefined;
  for (const side of [left, right]) {
    // A single addend is a sum as well where both sides stand in one table: 合计＝201.
    const isSum = side.length > 1 || (within && side === right);
    const reading = isSum ? sharedReading(side, readings) : undefined;
    const unknown = reading && (alongColumn(side, reading) ?? alongLine(side, reading));
    if (unknown)
      return `《${formOf(side[0]!.table).title}》${addressOf(unknown.row, unknown.column)}所在的“${unknown.name}”不在已知的表样中，不知是否应计入`;
  }
  return undefined;
}

function sharedReading(side: readonly Operand[], readings: Readings): IndexedReading | undefined {
  const tables = new Set(side.map(({ table }) => table));
  return tables.size === 1 ? readings.get(side[0]!.table) : undefined;
}

interface Unknown {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** Addends below one another: an unknown line of the same part of the table. */
function alongColumn(side: readonly Operand[], { reading }: IndexedReading): Unknown | undefined {
  const [first] = side;
  if (!side.every(({ placed }) => placed.columnKey === first!.placed.columnKey)) return undefined;
  const zones = new Set(side.map(({ placed }) => zoneOf(reading.lines, placed)));
  const lines = new Map(
    reading.lines.filter((line) => line.standing === "unknown").map((line) => [line.key, line]),
  );
  const found = reading.figures.find(
    (placed) =>
      placed.columnKey === first!.placed.columnKey &&
      holdsAmount(placed) &&
      inZone(lines.get(placed.line), zones),
  );
  return found && { row: found.row, column: found.column, name: lines.get(found.line)!.caption };
}

function zoneOf(lines: readonly Line[], placed: PlacedFigure): string {
  const line = lines.find(({ key }) => key === placed.line);
  return `${line?.side ?? ""}/${line?.zone === "carry-over" ? "carry-over" : "items"}`;
}

function inZone(line: Line | undefined, zones: ReadonlySet<string>): boolean {
  if (!line) return false;
  return zones.has(`${line.side ?? ""}/${line.zone === "carry-over" ? "carry-over" : "items"}`);
}

/** Addends beside one another: an unknown column with an amount on the same line. */
function alongLine(side: readonly Operand[], { reading }: IndexedReading): Unknown | undefined {
  const [first] = side;
  if (!side.every(({ placed }) => placed.line === first!.placed.line)) return undefined;
  const columns = new Map(
    reading.columns
      .filter(({ standing }) => standing === "unknown")
      .map((column) => [column.key, column]),
  );
  const found = reading.figures.find(
    (placed) =>
      placed.line === first!.placed.line && holdsAmount(placed) && columns.has(placed.columnKey),
  );
  return (
    found && { row: found.row, column: found.column, name: columns.get(found.columnKey)!.caption }
  );
}

function holdsAmount({ figure }: PlacedFigure): boolean {
  return figure.kind === "amount" && !figure.printed.isZero();
}
