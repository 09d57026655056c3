import { printed } from "../amounts/decimal";
import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { CheckedIdentity, NotChecked, Result } from "./checked-identity";
import type { Finding } from "./finding";
import type { Operand } from "./operand";
import { whereIsFigure } from "./places";
import type { UnfilledTable } from "./unfilled-table";

/** What became of the relations, and the tables that nobody filled in. */
interface WithoutUnfilled {
  readonly results: readonly Result[];
  readonly unfilled: readonly UnfilledTable[];
}

/** Tables that are empty in most accounts: one figure of another table may be wrong as well. */
const OFTEN_EMPTY: Readonly<Partial<Record<TableId, number>>> = {
  "government-funds": 2,
  "state-capital": 2,
};

/**
 * A table without a single amount was not filled in where figures that agree with all others say what
 * must stand in it. No figure is wrong then, neither there nor elsewhere: what the table breaks is not
 * checkable until it is filled in.
 */
export function unlessUnfilled(results: readonly Result[], readings: Readings): WithoutUnfilled {
  const empty = new Set(
    readings
      .all()
      .filter(isEmpty)
      .map(({ reading }) => reading.table),
  );
  if (empty.size === 0) return { results, unfilled: [] };
  const broken = results.filter(isBroken).filter(({ declared }) => declared.strength === "must");
  const doubtful = new Set(
    broken.flatMap((one) => (operandsOf(one).some(isIn(empty)) ? [] : figuresOf(one))),
  );
  const unfilled = [...empty].flatMap((table): UnfilledTable[] => {
    const missing = broken
      .filter((one) => operandsOf(one).some(isIn(new Set([table]))))
      .flatMap((one) => operandsOf(one).filter(holdsAmount));
    const sure = missing.filter(({ placed }) => !doubtful.has(placed));
    const figures = new Set(sure.map(({ placed }) => placed));
    const [shownBy] = sure;
    return shownBy && figures.size >= (OFTEN_EMPTY[table] ?? 1) ? [{ table, shownBy }] : [];
  });
  const tables = new Set(unfilled.map(({ table }) => table));
  return { results: results.map((result) => waiting(result, tables)), unfilled };
}

/** An error for each table that was not filled in. */
export function unfilledFindings(
  unfilled: readonly UnfilledTable[],
  readings: Readings,
): readonly Finding[] {
  return unfilled.map(({ table, shownBy }) => {
    const { reading } = readings.get(table)!;
    const { firstRow: row, firstColumn: column } = reading.range;
    const other = `${whereIsFigure(shownBy, readings)}为 ${shownAs(shownBy.placed)}`;
    return {
      severity: "error",
      kind: "recognition",
      table,
      cells: [{ sheet: reading.sheet, row, column }],
      message:
        `${formOf(table).title}（${reading.sheet}）没有填写：表中没有一个金额，而其他表有，如${other}。` +
        "请补填这张表；涉及它的关系填写后才能核对。",
    };
  });
}

function shownAs({ figure }: PlacedFigure): string {
  return figure.kind === "amount" ? printed(figure.printed, figure.decimals) : "";
}

function isEmpty({ reading }: IndexedReading): boolean {
  return reading.figures.every(
    ({ figure }) =>
      figure.kind === "blank" ||
      figure.kind === "dash" ||
      (figure.kind === "amount" && figure.stored.isZero()),
  );
}

function waiting(result: Result, tables: ReadonlySet<TableId>): Result {
  if (!isBroken(result)) return result;
  const operand = operandsOf(result).find(isIn(tables));
  if (!operand) return result;
  const { declared, text } = result;
  const why = `《${formOf(operand.table).title}》没有填写`;
  return { kind: "notChecked", declared, text, why } satisfies NotChecked;
}

function isBroken(result: Result): result is CheckedIdentity {
  return result.kind === "checked" && result.judgement.outcome.kind === "broken";
}

function operandsOf({ left, right }: CheckedIdentity): readonly Operand[] {
  return [...left, ...right];
}

function figuresOf(identity: CheckedIdentity): readonly PlacedFigure[] {
  return operandsOf(identity).map(({ placed }) => placed);
}

function isIn(tables: ReadonlySet<TableId>): (operand: Operand) => boolean {
  return ({ table }) => tables.has(table);
}

function holdsAmount({ placed: { figure } }: Operand): boolean {
  return figure.kind === "amount" && !figure.printed.isZero();
}
