import { assert, integer, property } from "fast-check";
import { quickCheck } from "../../../src/checking/causes/exchanged/quick-check";
import { firstState, type State } from "../../../src/checking/causes/search/state";
import { check } from "../../../src/checking/check";
import { DECLARED } from "../../../src/identities/declared/all";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import type { PlacedFigure, TableReading } from "../../../src/tables/reading";
import { randomPublication } from "../../accounts/publish";
import { seededRandom } from "../../accounts/random";
import { sheetsOfAll } from "../../publications/checking";

function stateOf(tables: readonly TableReading[]): State {
  const readings = new Readings(tables);
  return firstState(check(DECLARED, readings), readings);
}

function exchanged(
  tables: readonly TableReading[],
  pairs: readonly (readonly [PlacedFigure, PlacedFigure])[],
): readonly TableReading[] {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return tables.map((table) => ({
    ...table,
    figures: table.figures.map((placed) => ({
      ...placed,
      figure: (other.get(placed) ?? placed).figure,
    })),
  }));
}

test("the quick check counts what a check of all tables counts", () => {
  let broke = 0;
  assert(
    property(integer({ min: 0, max: 100_000 }), (seed) => {
      const random = seededRandom(seed);
      const { readings } = recognise(sheetsOfAll(randomPublication(seed).files));
      const table = random.pick(readings.filter(({ figures }) => figures.length > 12));
      const amounts = table.figures.filter(({ figure }) => figure.kind === "amount");
      const [first, second, third, fourth] = random.sample(amounts, 4);
      const wrong = exchanged(readings, [[first!, second!]]);
      const state = stateOf(wrong);
      const own = wrong.find((each) => each.table === table.table)!;
      const now = ({ row, column }: PlacedFigure) =>
        own.figures.find((each) => each.row === row && each.column === column)!;
      const quick = quickCheck(state.accounts());
      expect(quick.broken).toBe(state.broken.length);
      const back = [[now(first!), now(second!)]] as const;
      const further = [[now(third!), now(fourth!)]] as const;
      for (const pairs of [back, further, [...back, ...further]]) {
        const after = stateOf(exchanged(wrong, pairs)).broken;
        expect(quick.after(table.table, pairs).broken).toBe(after.length);
      }
      // What was tried leaves no trace.
      expect(quick.after(table.table, []).broken).toBe(state.broken.length);
      if (state.broken.length > 0) broke++;
    }),
    { numRuns: 12 },
  );
  expect(broke).toBeGreaterThan(6);
});
