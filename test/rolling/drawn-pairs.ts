import type { Segment } from "../../src/narrative/paragraph";
import { GIVEN_FACTS } from "../../src/narrative/facts/given-facts";
import { textOf } from "../../src/narrative/render-text";
import type { TableReading } from "../../src/tables/reading";
import { generateAccounts } from "../accounts/generate-accounts";
import { nextYear } from "../accounts/next-year";
import { publicationOf } from "../accounts/publish";
import { seededRandom, type Random } from "../accounts/random";
import { drawnText, PACKS, type DrawnText } from "../proofreading/drawn-texts";
import { spoilt } from "../proofreading/slips-and-words";
import { checkPublication } from "../publications/checking";

/** Two years of one unit, each told by the same pack, and the year before them. */
export interface DrawnPair {
  readonly seed: number;
  readonly pack: (typeof PACKS)[number];
  readonly beforeLast: readonly TableReading[];
  readonly last: Omit<DrawnText, "seed">;
  readonly now: Omit<DrawnText, "seed">;
}

/** The latest year whose next year still has a form of its own. */
const LATEST = 2023;

/** The pairs of one seed, one a pack; none where a drawn layout is not read whole. */
export function drawnPairs(seed: number): readonly DrawnPair[] {
  const random = seededRandom(seed);
  const drawn = generateAccounts(random);
  const first = { ...drawn, year: Math.min(drawn.year, LATEST) };
  const second = nextYear(random, first);
  const third = nextYear(random, second);
  const [beforeLast, lastTables, tables] = [first, second, third].map(
    (accounts, at) => checkPublication(publicationOf(accounts, seed * 3 + at).files).tables,
  ) as [readonly TableReading[], readonly TableReading[], readonly TableReading[]];
  if ([beforeLast, lastTables, tables].some((one) => one.length < 9)) return [];
  return PACKS.flatMap((pack) => {
    const last = drawnText(pack, lastTables, beforeLast, random, planned(random));
    const known = new Map([...planned(random), ...toldAsLastYears(last?.given.facts)]);
    const now = drawnText(pack, tables, lastTables, random, known);
    return last && now ? [{ seed, pack, beforeLast, last, now }] : [];
  });
}

/** Without them, forms tell another budget, or nothing: that is no other year of the same text. */
function planned(random: Random): ReadonlyMap<string, string> {
  return new Map([
    ["一般公共预算支出年初预算", (random.whole(1, 400_000) / 100).toFixed(2)],
    ["部门整体绩效自评得分", String(random.whole(60, 100))],
  ]);
}

/** What was typed in for one year is last year's in the next. */
function toldAsLastYears(
  facts: ReadonlyMap<string, string> = new Map(),
): readonly (readonly [string, string])[] {
  return GIVEN_FACTS.flatMap(({ name, lastYearToo }): readonly (readonly [string, string])[] => {
    const value = facts.get(name);
    return lastYearToo === true && value !== undefined ? [[`上年${name}`, value]] : [];
  });
}

/** Title, headings and paragraphs of a text, each with its segments. */
export function segmentsOf({
  narrative,
}: Pick<DrawnText, "narrative">): readonly (readonly Segment[])[] {
  return [
    narrative.title,
    ...narrative.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.filter(({ style }) => style !== "caption").map(({ segments }) => segments),
    ]),
  ];
}

/** One wrong number in each of some paragraphs: digits exchanged, lost or changed, or the point moved. */
export function withSlips(
  parts: readonly (readonly Segment[])[],
  count: number,
  random: Random,
): readonly string[] {
  const places = parts.flatMap((segments, paragraph) =>
    segments.flatMap((segment, at) =>
      segment.kind === "number" ? [{ paragraph, at, segment }] : [],
    ),
  );
  const chosen = random.sample(places, count);
  return parts.map((segments, paragraph) =>
    segments
      .map((segment, at) =>
        chosen.some((one) => one.paragraph === paragraph && one.at === at)
          ? spoilt(segment.text, random)
          : segment.text,
      )
      .join(""),
  );
}

/** A text as lines. */
export function linesOfPair(text: Pick<DrawnText, "narrative">): readonly string[] {
  return segmentsOf(text).map(textOf);
}
