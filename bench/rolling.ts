/**
 * How well last year's texts are rolled forward: `node scripts/typescript.cjs bench/rolling.ts [SEEDS] [SHOW]`.
 * For drawn units with three years, each pack writes last year's text and this year's; last year's, rolled
 * onto this year's books, is held against this year's letter by letter: right, left to the author, wrong.
 * _Lacking_ are numbers of sentences that last year's text had no cause to hold, and nobody could word.
 */
import { rollLastText, type RollRequest } from "../src/actions/roll-last-text";
import type { TextParagraph } from "../src/reading-text/finished-text";
import { seededRandom } from "../test/accounts/random";
import { PACKS, packText } from "../test/proofreading/drawn-texts";
import { reworded } from "../test/proofreading/slips-and-words";
import {
  drawnPairs,
  linesOfPair,
  segmentsOf,
  withSlips,
  type DrawnPair,
} from "../test/rolling/drawn-pairs";
import { besideExpected, withoutReasons, type Beside } from "../test/rolling/rolled-beside";

const [SEEDS = "40", SHOW = "0", FIRST = "1"] = process.argv.slice(2);
const SLIPS = 16;

function main(): void {
  const first = Number(FIRST);
  const pairs = Array.from({ length: Number(SEEDS) }, (_, at) => drawnPairs(first + at)).flat();
  measure("as the packs write", pairs, linesOf);
  measure(`with ${SLIPS} slips`, pairs, (pair) =>
    withSlips(segmentsOf(pair.last), SLIPS, seededRandom(pair.seed)),
  );
  measure("without the year before", pairs, linesOf, { withBefore: false });
  const inOtherWords = (of: (pair: DrawnPair) => readonly string[]) => (pair: DrawnPair) =>
    reworded(of(pair), seededRandom(pair.seed));
  measure("in other words", pairs, inOtherWords(linesOf), { expected: inOtherWords(expectedOf) });
}

function linesOf({ last }: DrawnPair): readonly string[] {
  return linesOfPair(last);
}

function expectedOf({ now }: DrawnPair): readonly string[] {
  return withoutReasons(segmentsOf(now));
}

interface How {
  readonly withBefore?: boolean;
  readonly expected?: (pair: DrawnPair) => readonly string[];
}

function measure(
  what: string,
  pairs: readonly DrawnPair[],
  lines: (pair: DrawnPair) => readonly string[],
  { withBefore = true, expected = expectedOf }: How = {},
): void {
  const results = pairs.map(
    (pair) => [pair, rolledBeside(pair, lines(pair), withBefore, expected)] as const,
  );
  for (const pack of [...PACKS, ""]) {
    const own = results.filter(([pair]) => pack === "" || pair.pack === pack).map(([, one]) => one);
    const total = (of: (one: Beside) => number) => own.reduce((sum, one) => sum + of(one), 0);
    const [right, left] = [total((one) => one.right), total((one) => one.left)];
    const besides = total((one) => one.besides);
    const [wrong, lacking] = [total((one) => one.wrong.length), total((one) => one.lacking.length)];
    const share = ((100 * (right + besides)) / (right + besides + left + wrong)).toFixed(2);
    console.log(
      `${what}, ${pack || "all"}: ${own.length} pairs, ${right + besides} right (${share} %), ${besides} of them told besides, ${left} left, ${lacking} lacking, ${wrong} wrong`,
    );
  }
  for (const [pair, { wrong, lacking }] of results) {
    for (const one of wrong.slice(0, Number(SHOW)))
      console.log(`  WRONG ${pair.seed} ${pair.pack}: ${one}`);
    for (const one of lacking.slice(0, Number(SHOW)))
      console.log(`  lacking ${pair.seed} ${pair.pack}: ${one}`);
  }
}

function rolledBeside(
  pair: DrawnPair,
  lines: readonly string[],
  withBefore: boolean,
  expected: (pair: DrawnPair) => readonly string[],
): Beside {
  const paragraphs = lines.map((text): TextParagraph => ({ text, place: "body" }));
  const request: RollRequest = {
    text: { paragraphs, joined: false },
    tables: pair.now.tables,
    lastYear: pair.last.tables,
    given: { facts: pair.now.given.facts, reasons: new Map() },
    pack: packText(pair.pack),
    ...(withBefore && { beforeLast: pair.beforeLast }),
  };
  const outcome = rollLastText(request);
  if (outcome.kind === "not-done") throw new Error(outcome.message);
  return besideExpected(outcome.rolled, expected(pair), pair.now.given.facts);
}

main();
