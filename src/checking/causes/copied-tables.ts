import type { IndexedReading, Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import { hasAmount, wholeOf } from "./codes/code-sets";
import { printsSame } from "./lines/line-amounts";
import { BUDGETS } from "./lines/lines-left-out";
import { formOf } from "../../tables/forms";

/** Fewer lines than this are the same by chance. */
const LEAST_LINES = 3;

/** A table that prints the same as another, line by line. */
export interface CopiedTable {
  readonly from: TableId;
  /** No two budgets spend the same; of other tables that is usual where a unit has but one source. */
  readonly areBudgets: boolean;
}

/** The table whose lines and amounts stand in this one as well; of several the first. */
export function copiedFrom(table: TableId, readings: Readings): CopiedTable | undefined {
  const own = readings.get(table)!;
  if (!isByCode(own)) return undefined;
  const [other] = readings
    .all()
    .filter((each) => each !== own && isByCode(each))
    .filter((each) => areSame(own, each));
  if (!other) return undefined;
  const from = other.reading.table;
  return { from, areBudgets: BUDGETS.includes(table) && BUDGETS.includes(from) };
}

function isByCode({ reading, codes }: IndexedReading): boolean {
  return formOf(reading.table).layout === "code-lines" && codes.length >= LEAST_LINES;
}

function areSame(own: IndexedReading, other: IndexedReading): boolean {
  if (own.codes.length !== other.codes.length) return false;
  const filled = own.codes.filter(({ code }) => hasAmount(own, code!));
  const columns = [wholeOf(own), wholeOf(other)] as const;
  return (
    filled.length >= LEAST_LINES &&
    own.codes.every(
      ({ code }) => other.line(code!) !== undefined && printsSame(own, other, code!, columns),
    )
  );
}
