import { tablesNamed } from "../../identities/expand";
import type { IndexedReading, Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import type { ForeignTable } from "./cause";
import { WEIGHTS } from "./weights";

/** Fewer tables than these do not say what the others should. */
const ENOUGH = 3;
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
  const headed = [
    ...strangers(readings, "year", ({ reading }) => reading.year?.toString()),
    ...strangers(readings, "unit", ({ reading }) => reading.organisation?.replace(/\s+/g, "")),
  ].filter(({ table }) => touched(broken, table).length > 0);
  const known = new Set(headed.map(({ table }) => table));
  const odd = new Set(broken.filter((each) => !isBetweenTables(each)).flatMap(tablesOf));
  const bySums = readings
    .all()
    .map(({ reading }) => reading.table)
    .filter((table) => !known.has(table))
    .filter((table) => {
      const own = touched(broken, table);
      const withSound = own.filter((each) => !tablesOf(each).some((other) => odd.has(other)));
      return withSound.length >= LEAST_BROKEN && own.every(isBetweenTables);
    })
    .map((table) => ({ kind: "table", table, weight: WEIGHTS.foreignByFigures }) as const);
  return [...headed, ...bySums];
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

function strangers(
  readings: Readings,
  what: "unit" | "year",
  said: (reading: IndexedReading) => string | undefined,
): readonly ForeignTable[] {
  const all = readings.all().flatMap((reading) => {
    const own = said(reading);
    return own === undefined ? [] : [{ table: reading.reading.table, own }];
  });
  const usual = all.find(({ own }) => {
    const same = all.filter((other) => other.own === own).length;
    return same >= ENOUGH && same * 2 > all.length;
  })?.own;
  if (usual === undefined) return [];
  return all
    .filter(({ own }) => own !== usual)
    .map(({ table, own }) => ({
      kind: "table",
      table,
      says: { what, own, usual },
      weight: WEIGHTS.foreignByHead,
    }));
}
