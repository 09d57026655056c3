import fc from "fast-check";
import type {
  Chain,
  PrintedCell,
  Problem,
  Equation,
} from "../../../src/checking/localisation/problem";

const halves = fc.constantFrom(0, 1, 1, 1, 5);

const anyCell: fc.Arbitrary<PrintedCell> = fc
  .record({
    printed: fc.integer({ min: -12, max: 12 }),
    half: halves,
    weight: fc.constantFrom(2, 2, 2, 3),
    fixed: fc.constantFrom(false, false, false, false, true),
  })
  .map((cell) => ({ ...cell, step: Math.max(1, cell.half) }));

function anyTerms(cells: number): fc.Arbitrary<Equation["terms"]> {
  const coefficients = fc.constantFrom(1, 1, -1, -1, -1, 2);
  return fc
    .uniqueArray(fc.nat(cells - 1), { minLength: 2, maxLength: 5 })
    .chain((named) =>
      fc.tuple(...named.map((cell) => coefficients.map((coefficient) => ({ cell, coefficient })))),
    );
}

function anyRelation(cells: number): fc.Arbitrary<Equation> {
  const kind = fc.constantFrom(
    "equal" as const,
    "equal" as const,
    "equal" as const,
    "atMost" as const,
  );
  return fc.record({ kind, terms: anyTerms(cells) });
}

function anyChain(cells: number): fc.Arbitrary<Chain> {
  return anyTerms(cells).map((members) => ({ leaf: members[0]?.cell ?? 0, members }));
}

/** Small problems of any shape, mostly inconsistent ones. */
export const anyProblem: fc.Arbitrary<Problem> = fc.integer({ min: 3, max: 7 }).chain((count) =>
  fc.record({
    cells: fc.array(anyCell, { minLength: count, maxLength: count }),
    relations: fc.array(anyRelation(count), { minLength: 1, maxLength: 5 }),
    chains: fc.array(anyChain(count), { maxLength: 2 }),
  }),
);
