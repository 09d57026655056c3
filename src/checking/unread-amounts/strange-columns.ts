import type { IndexedReading, Readings } from "../../identities/readings";
import { formColumns, formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity, NotChecked, Result } from "../checked-identity";

/** Fewer sums than this do not show that a column is added up. */
const ENOUGH = 3;
/** For each sum of a column that is missed, so many must hold. */
const FOR_EACH_MISS = 4;

/**
 * A column that is not the form's, such as 其中：教育, may be added up by level or hold whatever it
 * likes. A sum down it that misses is broken only where the column's other sums show that it is added
 * up; else nobody knows.
 */
export function unlessStrange(results: readonly Result[], readings: Readings): readonly Result[] {
  const sums = results.filter((result) => result.kind === "checked");
  const known = new Map<string, boolean>();
  const isKnown = ({ id }: StrangeColumn) => {
    const isAdded =
      known.get(id) ?? isAddedUp(sums.filter((sum) => strangeColumn(sum, readings)?.id === id));
    known.set(id, isAdded);
    return isAdded;
  };
  return results.map((result) => {
    if (result.kind !== "checked" || !isBroken(result)) return result;
    const column = strangeColumn(result, readings);
    return !column || isKnown(column) ? result : notKnown(result, column);
  });
}

function notKnown(
  { declared, text }: CheckedIdentity,
  { id, caption, table }: StrangeColumn,
): NotChecked {
  const why = `《${formOf(table).title}》的“${caption}”一栏不在已知的表样中，不知是否逐级相加`;
  return { kind: "notChecked", declared, text, why, cause: id };
}

interface StrangeColumn {
  readonly id: string;
  readonly table: TableId;
  readonly caption: string;
}

/** The column that all figures of a relation stand in, where it is none of its form's. */
function strangeColumn(
  { left, right }: CheckedIdentity,
  readings: Readings,
): StrangeColumn | undefined {
  const [first, ...others] = [...left, ...right];
  if (!first) return undefined;
  const { table, placed } = first;
  const isBelow = others.every(
    (other) => other.table === table && other.placed.columnKey === placed.columnKey,
  );
  if (!isBelow || isOnForm(readings.get(table)!, placed.columnKey)) return undefined;
  const { columns } = readings.get(table)!.reading;
  const caption = columns.find(({ key }) => key === placed.columnKey)!.caption;
  return { id: `${table} ${placed.columnKey}`, table, caption };
}

function isOnForm({ reading }: IndexedReading, column: string): boolean {
  return formColumns(formOf(reading.table)).some(({ key }) => key === column);
}

function isBroken({ judgement }: CheckedIdentity): boolean {
  return judgement.outcome.kind === "broken";
}

function isAddedUp(sums: readonly CheckedIdentity[]): boolean {
  const holding = sums.filter((sum) => !isBroken(sum) && amounts(sum) > 1).length;
  const missed = sums.filter(isBroken).length;
  return holding >= Math.max(ENOUGH, FOR_EACH_MISS * missed);
}

function amounts({ right }: CheckedIdentity): number {
  return right.filter(
    ({ placed: { figure } }) => figure.kind === "amount" && !figure.printed.isZero(),
  ).length;
}
