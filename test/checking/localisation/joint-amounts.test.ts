import fc from "fast-check";
import { jointAmounts } from "../../../src/checking/localisation/joint-amounts";
import { localise } from "../../../src/checking/localisation/localise";
import type { CandidateSet } from "../../../src/checking/localisation/localisation";
import { movedBy, type Candidate, type Problem } from "../../../src/checking/localisation/problem";
import { leafOf } from "../../../src/checking/localisation/implication";
import { anyAccounts, misprinted } from "./arbitrary-accounts";

/** Whether every relation holds when the suspects print these amounts, each with its own rounding. */
function allHold({ cells, relations }: Problem, changes: ReadonlyMap<number, number>) {
  return relations.every(({ kind, terms }) => {
    const sum = terms.reduce(
      (all, { cell, coefficient }) =>
        all + 2 * coefficient * (cells[cell]!.printed + (changes.get(cell) ?? 0)),
      0,
    );
    const allowance = terms.reduce(
      (all, { cell, coefficient }) => all + Math.abs(coefficient) * cells[cell]!.half,
      0,
    );
    return sum <= allowance && (kind === "atMost" || sum >= -allowance);
  });
}

function changesOf(
  problem: Problem,
  suspects: readonly Candidate[],
  amounts: readonly number[],
): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  suspects.forEach((suspect, at) => {
    const change = amounts[at]! - problem.cells[leafOf(problem, suspect)]!.printed;
    for (const { cell, coefficient } of movedBy(problem, suspect))
      changes.set(cell, (changes.get(cell) ?? 0) + coefficient * change);
  });
  return changes;
}

function firstSet(problem: Problem): CandidateSet {
  const localisation = localise(problem);
  if (localisation.kind === "gaveUp") throw new Error(localisation.why);
  return localisation.parts.flatMap(({ sets }) => sets[0]!);
}

test("the amounts of one explanation mend everything together, whichever each would have by itself", () => {
  let corrected = 0;
  fc.assert(
    fc.property(
      anyAccounts,
      fc.array(fc.nat(), { minLength: 2, maxLength: 5 }),
      fc.constantFrom("least" as const, "greatest" as const),
      ({ problem }, choices, edge) => {
        const wrong = misprinted(
          problem,
          new Map(choices.map((choice) => [choice % problem.cells.length, 5_000 + (choice % 997)])),
        );
        const set = firstSet(wrong);
        const wishes = set.map(({ alternatives: [first] }) => {
          const { suspect, values } = first!;
          const amount = edge === "least" ? Math.min(...values) : Math.max(...values);
          return { suspect, amount };
        });
        if (wishes.some(({ amount }) => !Number.isFinite(amount))) return;
        const suspects = wishes.map(({ suspect }) => suspect);
        const amounts = jointAmounts(wrong, wishes);
        expect(allHold(wrong, changesOf(wrong, suspects, amounts))).toBe(true);
        const alone = wishes.map(({ amount }) => amount);
        if (!allHold(wrong, changesOf(wrong, suspects, alone))) corrected++;
      },
    ),
    { numRuns: 600, seed: 20_262 },
  );
  expect(corrected).toBeGreaterThan(20);
});
