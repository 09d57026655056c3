import fc from "fast-check";
import { localise } from "../../../src/checking/localisation/localise";
import { anyProblem } from "./arbitrary-problem";
import { bruteForce } from "./brute-force";
import { canonical, nameOf, setsOf } from "./problems";

/** Dearer explanations are left to the search alone: the oracle would take too long. */
const DEAREST = 8;

test("exactly the smallest sets of the oracle are found", () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const expected = bruteForce(problem, DEAREST);
      const explanation = localise(problem);
      if (expected === undefined) {
        const dearer = explanation.kind === "explained" && explanation.weight > DEAREST;
        expect(explanation.kind === "gaveUp" ? explanation.why : dearer).toEqual(
          explanation.kind === "gaveUp" ? "contradiction" : true,
        );
        return;
      }
      expect(setsOf(explanation)).toEqual(canonical(expected.map((set) => set.map(nameOf))));
    }),
    { numRuns: 600, seed: 20221 },
  );
}, 60_000);
