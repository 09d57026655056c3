import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { Column, Line } from "../../tables/reading";
import type { MissingPlace, MissingTerm } from "../missing-place";
import type { UnreadAmount } from "./unread-amount";
import { unreadColumns, unreadLines } from "./unread-places";

/** The unread amounts that an addend may be which a relation names and the sheet lacks. */
export function missingAddends(
  { sign, place }: MissingTerm,
  readings: Readings,
): readonly UnreadAmount[] {
  return amountsFor(place, readings.get(place.table)!).map((amount) => ({
    ...amount,
    role: "missing",
    signs: [sign],
  }));
}

type Amount = Pick<UnreadAmount, "table" | "placed" | "name">;

/**
 * On a line that was read, unread columns; in a column that was read, unread lines. A head over one
 * kind of one item of 三公 is both at once.
 */
function amountsFor(place: MissingPlace, own: IndexedReading): readonly Amount[] {
  const lines = unreadLines(own).filter((line) => mayBe(line, place));
  const columns = unreadColumns(own).filter(({ side }) => side === place.side);
  const isGrid = formOf(place.table).layout === "items";
  return [
    ...(place.line === undefined ? [] : amountsAt([place.line], columns, own)),
    ...(place.column === undefined ? [] : amountsAt(lines, [place.column], own)),
    ...(isGrid ? amountsAt(lines, columns, own) : []),
  ];
}

/** An item stands among the items; what is carried over may stand anywhere on its side. */
function mayBe(line: Line, { side, zone }: MissingPlace): boolean {
  return line.side === side && (zone !== "items" || line.zone === undefined || line.zone === zone);
}

function amountsAt(
  lines: readonly (Line | string)[],
  columns: readonly (Column | string)[],
  own: IndexedReading,
): readonly Amount[] {
  return lines.flatMap((line) =>
    columns.flatMap((column) => {
      const placed = own.figure(keyOf(line), keyOf(column));
      const unread = typeof line === "string" ? column : line;
      const name = typeof unread === "string" ? unread : unread.caption;
      return placed ? [{ table: own.reading.table, placed, name }] : [];
    }),
  );
}

function keyOf(named: Line | Column | string): string {
  return typeof named === "string" ? named : named.key;
}
