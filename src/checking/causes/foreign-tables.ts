import { tablesNamed } from "../../identities/expand";
import type { Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import { saidOtherwise } from "../said-otherwise";
import type { ForeignTable } from "./cause";
import { copiedFrom } from "./copied-tables";
import { WEIGHTS } from "./weights";

/** Fewer broken relations with others than these are no sign of another year or unit. */
const LEAST_BROKEN = 3;

/**
 * Tables of another unit or year: by their heads, or because they agree with themselves and no other.
 * What disagrees with a table that has broken relations of its own says nothing of the others.
 */
export function foreignTables(
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly ForeignTable[] {
  const headed = [...byHead(readings, "year"), ...byHead(readings, "unit")].filter(
    ({ table }) => touched(broken, table).length > 0,
  );
  const known = new Set(headed.map(({ table }) => table));
  const odd = new Set(broken.filter((each) => !isBetweenTables(each)).flatMap(tablesOf));
  const bySums = readings
    .all()
    .map(({ reading }) => reading.table)
    .filter((table) => !known.has(table))
    .flatMap((table): readonly ForeignTable[] => {
      const own = touched(broken, table);
      const withSound = own.filter((each) => !tablesOf(each).some((other) => odd.has(other)));
      if (own.length === 0 || !own.every(isBetweenTables)) return [];
      return byFigures(table, withSound.length >= LEAST_BROKEN, readings);
    });
  return [...headed, ...bySums];
}

/** A table that agrees with itself and not with the others; filled in from another of them where it prints its lines. */
function byFigures(table: TableId, isOdd: boolean, readings: Readings): readonly ForeignTable[] {
  const copied = copiedFrom(table, readings);
  if (copied === undefined || (!isOdd && !copied.areBudgets))
    return isOdd ? [{ kind: "table", table, weight: WEIGHTS.foreignByFigures }] : [];
  const weight = copied.areBudgets ? WEIGHTS.tableOfOtherBudget : WEIGHTS.tableCopied;
  return [{ kind: "table", table, copyOf: copied.from, weight }];
}

function touched(broken: readonly CheckedIdentity[], table: string): readonly CheckedIdentity[] {
  return broken.filter(({ left, right }) =>
    [...left, ...right].some((operand) => operand.table === table),
  );
}

/** A relation whose other side has no line has operands in one table; by its text it is between two. */
function isBetweenTables({ text, left, right }: CheckedIdentity): boolean {
  const tables = new Set([...left, ...right].map(({ table }) => table));
  return tables.size > 1 || new Set(text.match(/［[^］]+］/g)).size > 1;
}

function tablesOf({ declared }: CheckedIdentity): readonly TableId[] {
  return tablesNamed(declared);
}

function byHead(readings: Readings, what: "unit" | "year"): readonly ForeignTable[] {
  return saidOtherwise(readings, what).map(({ reading, own, usual }) => ({
    kind: "table",
    table: reading.reading.table,
    says: { what, own, usual },
    weight: WEIGHTS.foreignByHead,
  }));
}
