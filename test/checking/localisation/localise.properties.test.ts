import fc from "fast-check";
import { localise } from "../../../src/checking/localisation/localise";
import type { LocalisationPart } from "../../../src/checking/localisation/localisation";
import { movedBy, type Problem } from "../../../src/checking/localisation/problem";
import { isCertain } from "../../../src/checking/localisation/certainty";
import { anyAccounts, misprinted } from "./arbitrary-accounts";

const RUNS = { numRuns: 300, seed: 20222 };

/** An error that no rounding hides: allowances here are below ten digits. */
const anyError = fc.integer({ min: 50, max: 9_999 }).chain((size) => fc.constantFrom(size, -size));

function partsOf(problem: Problem): readonly LocalisationPart[] {
  const explanation = localise(problem);
  if (explanation.kind === "gaveUp") throw new Error(explanation.why);
  return explanation.parts;
}

/** Every cell that is blamed on its own by some smallest set, with the amounts that fit. */
function blamed(parts: readonly LocalisationPart[]): Map<number, readonly number[]> {
  const blames = parts.flatMap(({ sets }) => sets.flat()).flatMap((place) => place.alternatives);
  return new Map(
    blames.flatMap(({ suspect, values }) =>
      suspect.kind === "cell" ? [[suspect.cell, values] as const] : [],
    ),
  );
}

/** The cells that are called wrong with certainty, those of chains included. */
function certain(parts: readonly LocalisationPart[], problem: Problem): number[] {
  return parts.flatMap((part) => {
    const places = (part.sets[0] ?? []).filter((place) => isCertain(place, part));
    const suspects = places.flatMap(({ alternatives }) =>
      alternatives.map(({ suspect }) => suspect),
    );
    return suspects.flatMap((suspect) => movedBy(problem, suspect).map(({ cell }) => cell));
  });
}

test("rounded from consistent amounts, nothing is blamed", () => {
  fc.assert(
    fc.property(anyAccounts, ({ problem }) => {
      expect(partsOf(problem)).toEqual([]);
    }),
    RUNS,
  );
});

test("one wrong cell, blank ones included, is among the suspects, and no other is certain", () => {
  fc.assert(
    fc.property(anyAccounts, fc.nat(), anyError, ({ problem }, choice, error) => {
      const cell = choice % problem.cells.length;
      const printed = (problem.cells[cell]?.printed ?? 0) + error;
      const wrong = misprinted(problem, new Map([[cell, printed]]));
      const parts = partsOf(wrong);
      expect(blamed(parts).get(cell)).toContain(problem.cells[cell]?.printed);
      for (const each of certain(parts, wrong)) expect(each).toBe(cell);
    }),
    RUNS,
  );
});

test("a leaf left blank is among the suspects", () => {
  fc.assert(
    fc.property(anyAccounts, fc.nat(), ({ problem }, choice) => {
      const filled = [...problem.cells.keys()].filter(
        (at) => (problem.cells[at]?.printed ?? 0) > 50,
      );
      const cell = filled[choice % filled.length];
      fc.pre(cell !== undefined);
      const cells = problem.cells.map((each, at) =>
        at === cell ? { printed: 0, half: 0, step: 1, blank: true } : each,
      );
      expect([...blamed(partsOf({ ...problem, cells })).keys()]).toContain(cell);
    }),
    RUNS,
  );
});

test("a leaf whose table was added up anew makes no innocent cell certain", () => {
  fc.assert(
    fc.property(anyAccounts, fc.nat(), anyError, ({ problem }, choice, error) => {
      const { members = [] } = problem.chains[choice % problem.chains.length] ?? {};
      const changes = members.map(({ cell }): [number, number] => [
        cell,
        (problem.cells[cell]?.printed ?? 0) + error,
      ]);
      const readded = misprinted(problem, new Map(changes));
      const parts = partsOf(readded);
      expect(parts.length).toBeGreaterThan(0);
      for (const each of certain(parts, readded))
        expect(changes.map(([cell]) => cell)).toContain(each);
    }),
    RUNS,
  );
});
