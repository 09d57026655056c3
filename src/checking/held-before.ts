import { tablesNamed } from "../identities/expand";
import type { DeclaredIdentity } from "../identities/identity";
import type { IndexedReading, Readings } from "../identities/readings";
import type { Checked, Result } from "./checked-identity";
import type { Operand } from "./operand";

/** A check of accounts that differ from those at hand in some tables only. */
export interface CheckBefore {
  readonly readings: Readings;
  readonly checked: Checked;
}

/**
 * What became of a relation, by its text, in a check `before` in which it held: as long as every cell
 * that it names is the very one it was, it holds. A relation that missed is judged anew, because what
 * was not read beside it may be other lines now; so is one with a place that no line answered to, or
 * with a group of lines, because a line may have come.
 */
export function heldBefore(
  declared: DeclaredIdentity,
  readings: Readings,
  { readings: former, checked }: CheckBefore,
): (text: string) => Result | undefined {
  const isLaidOutAlike = tablesNamed(declared).every((table) =>
    haveSameColumns(readings.get(table), former.get(table)),
  );
  const results = isLaidOutAlike ? (checked.found.get(declared) ?? []) : [];
  const held = new Map(results.filter(isHeld).map((result) => [result.text, result]));
  return (text) => {
    const result = held.get(text);
    return result && cellsOf(result).every((operand) => stands(operand, readings, former))
      ? result
      : undefined;
  };
}

type WithCells = Exclude<Result, { readonly kind: "notChecked" }>;

function isHeld(result: Result): result is WithCells {
  if (result.kind === "notChecked" || result.missing.length > 0) return false;
  const isMissed = result.kind === "checked" && result.judgement.outcome.kind === "broken";
  return !isMissed && !result.text.includes("之和");
}

function haveSameColumns(one?: IndexedReading, other?: IndexedReading): boolean {
  return (
    one?.reading.columns === other?.reading.columns && one?.reading.money === other?.reading.money
  );
}

function cellsOf({ left, right }: WithCells): readonly Operand[] {
  return [...left, ...right];
}

/** The very cell, on the line that its names mean still: a code may have come to another line. */
function stands({ table, placed }: Operand, readings: Readings, former: Readings): boolean {
  const [now, then] = [readings.get(table), former.get(table)];
  if (now === then) return true;
  const line = then?.line(placed.line);
  return (
    now?.figure(placed.line, placed.columnKey) === placed &&
    now.line(placed.line) === line &&
    (line?.code === undefined || now.line(line.code) === then?.line(line.code))
  );
}
