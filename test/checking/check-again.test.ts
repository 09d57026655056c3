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

/** The line in the middle under a code or caption that no other has. */
function renamed(reading: TableReading): TableReading {
  const { key, code } = reading.lines[Math.floor(reading.lines.length / 2)]!;
  const other =
    code === undefined ? `${key}等` : `${code.slice(0, -1)}${code.endsWith("7") ? 6 : 7}`;
  return {
    ...reading,
    lines: reading.lines.map((line) =>
      line.key === key ? { ...line, key: other, ...(code !== undefined && { code: other }) } : line,
    ),
    figures: reading.figures.map((each) => (each.line === key ? { ...each, line: other } : each)),
  };
}

/** The figures of the first two lines in each other's place. */
function turned(reading: TableReading): TableReading {
  const [one, other] = reading.lines.map(({ key }) => key);
  const place = (line: string) => (line === one ? other! : line === other ? one! : line);
  return {
    ...reading,
    figures: reading.figures.map((each) => ({ ...each, line: place(each.line) })),
  };
}

test.each([
  [3, renamed],
  [11, renamed],
  [29, turned],
  [5, turned],
  [17, shortened],
])("tables that differ in a line are judged as if for the first time (%i, %p)", (seed, edit) => {
  const { readings: tables } = recognise(sheetsOfAll(randomPublication(seed).files));
  const readings = new Readings(tables);
  const before = { readings, checked: check(DECLARED, readings) };
  for (const changed of tables) {
    const edited = tables.map((each) => (each === changed ? edit(each) : each));
    const again = check(DECLARED, new Readings(edited, readings), before);
    const { found: _, ...anew } = check(DECLARED, new Readings(edited));
    expect(again).toMatchObject(anew);
  }
  // And back: what was missing or broken in the edited ones comes again.
  const all = tables.map(edit);
  const there = { readings: new Readings(all), checked: check(DECLARED, new Readings(all)) };
  expect(check(DECLARED, readings, there)).toMatchObject(
    (({ found: _, ...rest }) => rest)(before.checked),
  );
});

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
