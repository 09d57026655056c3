import { check } from "../../src/checking/check";
import { DECLARED } from "../../src/identities/declared/all";
import { Readings } from "../../src/identities/readings";
import { recognise } from "../../src/recognition/recognise";
import type { TableReading } from "../../src/tables/reading";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

/** The reading without its line in the middle, and so with a broken sum. */
function shortened(reading: TableReading): TableReading {
  const { key } = reading.lines[Math.floor(reading.lines.length / 2)]!;
  return {
    ...reading,
    lines: reading.lines.filter((line) => line.key !== key),
    figures: reading.figures.filter(({ line }) => line !== key),
  };
}

test.each([3, 11, 29])(
  "what did not change is not checked again, and says the same (%i)",
  (seed) => {
    const { readings: tables } = recognise(sheetsOfAll(randomPublication(seed).files));
    const readings = new Readings(tables);
    const before = { readings, checked: check(DECLARED, readings) };
    for (const changed of tables) {
      const edited = tables.map((each) => (each === changed ? shortened(each) : each));
      const again = check(DECLARED, new Readings(edited, readings), before);
      const { found: _, ...anew } = check(DECLARED, new Readings(edited));
      expect(again).toMatchObject(anew);
      const kept = DECLARED.filter(
        (identity) => again.found.get(identity) === before.checked.found.get(identity),
      );
      expect(kept.length).toBeGreaterThan(DECLARED.length / 3);
      expect(kept.length).toBeLessThan(DECLARED.length);
    }
  },
);
