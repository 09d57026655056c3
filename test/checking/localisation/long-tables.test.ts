import type { PrintedCell, Problem } from "../../../src/checking/localisation/problem";
import { DEFAULT_LIMITS } from "../../../src/checking/localisation/problem";
import { localise } from "../../../src/checking/localisation/localise";

/** 款 with so many 项 each, as many 款 as are needed; the same table twice, lines equal. */
const ITEMS_OF_SECTION = 20;

/** Two long tables that must agree, of `items` lines each, with a wrong figure in one line. */
function longTables(items: number, wrong: number): Problem {
  const amounts = Array.from({ length: items }, (_, item) => ((item * 7919) % 9973) + 1);
  const sections = Math.ceil(items / ITEMS_OF_SECTION);
  const cells: PrintedCell[] = [];
  const relations: Problem["relations"][number][] = [];
  const put = (printed: number) => cells.push({ printed, half: 1, step: 1 }) - 1;
  const sum = (total: number, parts: readonly number[]) =>
    relations.push({
      kind: "equal",
      terms: [{ cell: total, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))],
    });
  const table = (own: readonly number[]) => {
    const lines = own.map(put);
    const heads = Array.from({ length: sections }, (_, section) => {
      const range = [section * ITEMS_OF_SECTION, (section + 1) * ITEMS_OF_SECTION] as const;
      const head = put(amounts.slice(...range).reduce((all, amount) => all + amount, 0));
      sum(head, lines.slice(...range));
      return head;
    });
    sum(put(amounts.reduce((all, amount) => all + amount, 0)), heads);
    return lines;
  };
  const first = table(amounts);
  const second = table(amounts.map((amount, item) => (item === wrong ? amount + 900 : amount)));
  first.forEach((line, item) => sum(line, [second[item]!]));
  return { cells, relations, chains: [] };
}

test.each([3_000, 20_000])("one wrong cell among %i lines is named", (items) => {
  const wrong = Math.floor(items / 3);
  const problem = longTables(items, wrong);
  const found = localise(problem, DEFAULT_LIMITS);
  if (found.kind !== "explained") throw new Error(found.why);
  const places = found.parts.flatMap(({ sets }) => sets.flat());
  expect(places.flatMap(({ alternatives }) => alternatives)).toMatchObject([
    { suspect: { kind: "cell" }, values: [((wrong * 7919) % 9973) + 1] },
  ]);
});

test("building a long system is no part of the limit", () => {
  const found = localise(longTables(3_000, 5), { ...DEFAULT_LIMITS, firstSet: 5_000 });
  expect(found.kind).toBe("explained");
});
