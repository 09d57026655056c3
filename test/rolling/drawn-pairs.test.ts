import { rollLastText } from "../../src/actions/roll-last-text";
import type { RolledText } from "../../src/rolling/rolled-text";
import type { TextParagraph } from "../../src/reading-text/finished-text";
import { seededRandom } from "../accounts/random";
import { packText, PACKS } from "../proofreading/drawn-texts";
import { reworded } from "../proofreading/slips-and-words";
import { drawnPairs, linesOfPair, segmentsOf, withSlips, type DrawnPair } from "./drawn-pairs";
import { besideExpected, withoutReasons, type Beside } from "./rolled-beside";

function beside(pair: DrawnPair, lines: readonly string[], expected: readonly string[]): Beside {
  return besideExpected(rolledOf(pair, lines), expected, pair.now.given.facts);
}

function rolledOf(pair: DrawnPair, lines: readonly string[]): RolledText {
  const paragraphs = lines.map((text): TextParagraph => ({ text, place: "body" }));
  const outcome = rollLastText({
    text: { paragraphs, joined: false },
    tables: pair.now.tables,
    lastYear: pair.last.tables,
    beforeLast: pair.beforeLast,
    given: { facts: pair.now.given.facts, reasons: new Map() },
    pack: packText(pair.pack),
  });
  if (outcome.kind === "not-done") throw new Error(outcome.message);
  return outcome.rolled;
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

const PAIRS = [1, 2, 3, 5].flatMap(drawnPairs);

test("pairs of every pack were drawn", () => {
  expect(new Set(PAIRS.map(({ pack }) => pack))).toEqual(new Set(PACKS));
});

describe.each(PAIRS.map((pair) => [pair.pack, pair.seed, pair] as const))(
  "%s, accounts %i: no number and no direction is wrong",
  (_pack, seed, pair) => {
    const expected = withoutReasons(segmentsOf(pair.now));

    test("as the pack writes", () => {
      const { right, wrong, left } = beside(pair, linesOfPair(pair.last), expected);
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThan(40);
      expect(left).toBeLessThan(right / 10);
    });

    test("every number knows where it stands, and what it is on this year's book", () => {
      for (const { text, numbers, left, given } of rolledOf(pair, linesOfPair(pair.last))
        .paragraphs) {
        for (const one of numbers) expect(text.slice(one.start, one.end)).toBe(one.text);
        for (const one of left) expect(plain(text.slice(one.start, one.end))).toBe(one.quote);
        expect(given).toEqual([]);
      }
    });

    test("with sixteen slips in it", () => {
      const lines = withSlips(segmentsOf(pair.last), 16, seededRandom(seed));
      expect(beside(pair, lines, expected).wrong).toEqual([]);
    });

    test("in other words", () => {
      const [lines, words] = [linesOfPair(pair.last), expected].map((one) =>
        reworded(one, seededRandom(seed)),
      );
      expect(beside(pair, lines!, words!).wrong).toEqual([]);
    });
  },
);
