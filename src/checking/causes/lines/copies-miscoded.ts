import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading, Readings } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { CheckedIdentity } from "../../checked-identity";
import { bareName, CodeSets, digitsApart, hasAmount, parentOf } from "../codes/code-sets";
import { isInvented } from "../invented-figures";
import { WEIGHTS } from "../weights";
import { sameAmounts } from "./line-amounts";
import type { LineTwice } from "./surplus";
import { isWhole } from "./whole-tables";

/**
 * Lines that print what another one does under a code that no other table has money on: entered twice, and
 * the code of the copy mistyped. Nothing but broken relations of the table calls for it.
 */
export function copiesMiscoded(
  readings: Readings,
  broken: readonly CheckedIdentity[],
): readonly LineTwice[] {
  const sets = new CodeSets(readings);
  const touched = new Set(
    broken.flatMap(({ left, right }) => [...left, ...right].map(({ table }) => table)),
  );
  return sets.tables
    .filter((own) => touched.has(own.reading.table) && isWhole(own))
    .flatMap((own) => copiesIn(own, sets));
}

function copiesIn(own: IndexedReading, sets: CodeSets): readonly LineTwice[] {
  const { table } = own.reading;
  const printed = own.codes.filter(({ place }) => !isInvented(place));
  return printed
    .filter(({ code }) => own.below(code).length === 0)
    .filter((line) => isFilled(own, line))
    .filter(({ code }) => !sets.others(code!, table).some((other) => hasAmount(other, code!)))
    .flatMap((line) =>
      printed
        .filter((first) => isCopy(own, line, first))
        .flatMap((first) => eachWay(own, line, first)),
    );
}

function isCopy(own: IndexedReading, line: Line, first: Line): boolean {
  const apart = digitsApart(line.code!, first.code!);
  if (apart === undefined || apart === 0) return false;
  const name = bareName(first);
  const isNamed = name !== "" && name === bareName(line);
  return (isNamed || apart === 1) && sameAmounts(own, line, first);
}

/** Not added up; or so where it stands, or beside the first. */
function eachWay(own: IndexedReading, line: Line, first: Line): readonly LineTwice[] {
  const { table } = own.reading;
  const places = [line, first].map(({ code }) => parentOf(code!) ?? "合计");
  const cause = { kind: "line-twice", table, line, first, weight: WEIGHTS.lineTwice } as const;
  return [
    { ...cause, addedUp: false, miscoded: { under: places[0]! } },
    ...[...new Set(places)].map((under) => ({ ...cause, addedUp: true, miscoded: { under } })),
  ];
}

function isFilled(own: IndexedReading, { key }: Line): boolean {
  return own.reading.columns.some((column) => {
    const placed = own.figure(key, column.key);
    return !((placed && printedAmount(placed.figure))?.isZero() ?? true);
  });
}
