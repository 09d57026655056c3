import { printedAmount } from "../../amounts/rounding";
import type { Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { Cause } from "../causes/cause";
import type { FoundCause } from "../causes/found-cause";
import type { Suspect } from "./suspect";

/** On so many lines of one table, figures of so many columns each. */
const LINES = 3;
const COLUMNS = 2;

/**
 * Figures wrong in several columns on several lines of a table were hardly mistyped one by one: rows
 * were moved or overwritten. Where no cause explains it, no figure is certain, in the tables beside it neither.
 */
export function unlessWholeRows(suspects: readonly Suspect[]): readonly Suspect[] {
  const tables = new Set(suspects.map(({ cell }) => cell.table));
  return [...tables].some((table) => areRowsWrong(table, suspects))
    ? suspects.map((suspect) => ({ ...suspect, certain: false }))
    : suspects;
}

function areRowsWrong(table: TableId, suspects: readonly Suspect[]): boolean {
  const columns = new Map<string, Set<string>>();
  for (const { cell, chainOf } of suspects) {
    // A leaf with all that was added up from it is one mistake, however many lines it reaches.
    if (cell.table !== table || chainOf !== undefined) continue;
    const { line, columnKey } = cell.placed;
    columns.set(line, (columns.get(line) ?? new Set()).add(columnKey));
  }
  return [...columns.values()].filter(({ size }) => size >= COLUMNS).length >= LINES;
}

/**
 * Two figures of one line that do not even add up, or more, that no slip turns into what should stand there,
 * and all too small: a line beside it that was lost, and one slip, would do as well, whether or not another table
 * knows its code. None of them is certain.
 */
export function unlessLineLost(suspects: readonly Suspect[]): readonly Suspect[] {
  const lines = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const { table, placed } = suspect.cell;
    if (formOf(table).layout !== "code-lines" || suspect.chainOf !== undefined) continue;
    const key = `${table} ${placed.line}`;
    lines.set(key, [...(lines.get(key) ?? []), suspect]);
  }
  const doubtful = new Set(
    [...lines.values()]
      .filter((own) => own.length > COLUMNS || (own.length === COLUMNS && own.some(breaksItsLine)))
      .filter((own) => own.every(isLacking))
      .flat(),
  );
  return suspects.map((each) => (doubtful.has(each) ? { ...each, certain: false } : each));
}

function isLacking({ slip, suggested, cell }: Suspect): boolean {
  const printed = printedAmount(cell.placed.figure);
  return slip === undefined && suggested !== undefined && printed?.lessThan(suggested) === true;
}

function breaksItsLine({ cell, explains }: Suspect): boolean {
  return explains.some(({ left, right }) =>
    [...left, ...right].every(
      ({ table, placed }) => table === cell.table && placed.line === cell.placed.line,
    ),
  );
}

/** An explanation by causes and cells together. */
interface Explanation {
  readonly causes: readonly FoundCause[];
  readonly suspects: readonly Suspect[];
}

/**
 * An explanation that hardly came about as it says is told, and nothing in it is certain: lines of codes
 * would have amounts below nought in a table that prints none, of two lines exchanged one would be wrong
 * all the same, or a line would have been moved twice. More rows were moved or overwritten then than it knows of.
 */
export function unlessUnlikely(found: Explanation, readings: Readings): Explanation {
  const { causes, suspects } = found;
  const isUnlikely =
    suspects.some((suspect) => isBelowNought(suspect, readings)) ||
    suspects.some((suspect) => causes.some((each) => isExchangedAndWrong(suspect, each))) ||
    isLineMovedTwice(causes);
  if (!isUnlikely) return found;
  return {
    causes: causes.map((each) => ({ ...each, certain: false })),
    suspects: suspects.map((each) => ({ ...each, certain: false })),
  };
}

function isBelowNought({ suggested, cell: { table } }: Suspect, readings: Readings): boolean {
  if (suggested?.startsWith("-") !== true || formOf(table).layout !== "code-lines") return false;
  const { figures } = readings.get(table)!.reading;
  return !figures.some(({ figure }) => printedAmount(figure)?.isNegative() === true);
}

function isExchangedAndWrong({ cell }: Suspect, { cause }: FoundCause): boolean {
  return (
    cause.kind === "lines" &&
    cause.table === cell.table &&
    cause.lines.some(({ key }) => key === cell.placed.line)
  );
}

function isLineMovedTwice(causes: readonly FoundCause[]): boolean {
  const moved = causes.flatMap(({ cause }) =>
    linesMoved(cause).map((key) => `${cause.table} ${key}`),
  );
  return new Set(moved).size < moved.length;
}

function linesMoved(cause: Cause): readonly string[] {
  switch (cause.kind) {
    case "lines":
      return cause.lines.map(({ key }) => key);
    case "rows":
      return cause.moves.map(({ line }) => line.key);
    default:
      return [];
  }
}
