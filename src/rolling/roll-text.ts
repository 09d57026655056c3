import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import type { FactBook } from "../narrative/fact";
import { USUAL_WORDING } from "../narrative/wording/words";
import type { SectionKind } from "../narrative/wording/section-words";
import { readFinishedText, type ReadText } from "../reading-text/read-finished-text";
import type { FinishedText } from "../reading-text/finished-text";
import { isPictureCaption } from "../reading-text/picture-caption";
import { denialsIn } from "../proofreading/denials";
import { ownGapsIn } from "../reading-text/own-gaps";
import { paragraphsAtWork, type ParagraphAtWork, type RollingWork } from "./at-work";
import { withBlankLines } from "./blank-lines";
import { categoryRunsIn } from "./category-runs";
import { confirmations } from "./confirmation";
import { exactValue } from "./exact-value";
import { leftPictures } from "./left-pictures";
import { lineGroupsIn } from "./line-groups";
import type { OfferedSections } from "./offered-sections";
import { outsideParagraph } from "./outside-paragraph";
import { yearOfText } from "./own-years";
import { rolledParagraph } from "./paragraph-pieces";
import { countedOn, withReferencesTold } from "./renumbered";
import { removedParagraph, rolledGroup } from "./rolled-group";
import type { RolledParagraph, RolledText } from "./rolled-text";
import { rolledCategoryRun } from "./rolled-category-run";
import { rolledTables } from "./text-tables/rolled-table";
import { toldReasons } from "./told-reasons";
import { TURNING_SECTIONS, whyTurned } from "./section-states";
import { wordsOfText } from "./text-words";
import { EXACT_DECIMALS, settingsFor, writtenStyleOf } from "./written-style";

/** What a text is rolled with. */
export interface RollWith {
  /** The books that last year's text was made from. */
  readonly source: FactBook;
  /** This year's. */
  readonly target: FactBook;
  /** By how many years the text moves. */
  readonly by: number;
  /** Reasons that were typed in, by name: they take the place of last year's. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** What a pack says of sections that last year's text tells in other words. */
  readonly offered: (numbers: NumberSettings) => OfferedSections;
}

/** Last year's text as it stands for this year: in its own words, every number from this year's books. */
export function rollText(text: FinishedText, roll: RollWith): RolledText {
  const work = workOf(text, roll);
  const whole = new Map<number, readonly RolledParagraph[]>();
  const skipped = new Set<number>();
  const place = (first: number, last: number, rolled: readonly RolledParagraph[]) => {
    whole.set(first, rolled);
    for (let at = first + 1; at <= last; at++) skipped.add(at);
  };
  for (const { first, last, rolled } of turnedSections(work, roll.offered(settingsOfOffered(work))))
    place(first, last, rolled);
  for (const { first, last, rolled } of rolledTables(text.paragraphs, work))
    if (!skipped.has(first) && !whole.has(first)) place(first, last, rolled);
  const groups = lineGroupsIn(work.paragraphs);
  for (const run of categoryRunsIn(groups, work.paragraphs, work.source)) {
    const rolled = skipped.has(run.first) ? undefined : rolledCategoryRun(run, work);
    if (rolled) place(run.first, run.last, rolled);
  }
  const placed = groups.flatMap((group) => {
    if (skipped.has(group.first) || whole.has(group.first)) return [];
    const rolled = rolledGroup(group, work);
    place(group.first, group.last, rolled);
    return [{ group, rolled }];
  });
  const numbers = countedOn(placed, work.paragraphs);
  const paragraphs = work.paragraphs.flatMap(
    (p) => whole.get(p.index) ?? (skipped.has(p.index) ? [] : [rolledOne(p, text, work, numbers)]),
  );
  const told = withReferencesTold(paragraphs, work.paragraphs);
  const { years, style, words } = work;
  return {
    ...{ paragraphs: withBlankLines(text, told), years, reasons: toldReasons(work) },
    pictures: leftPictures(text, work.paragraphs, paragraphs),
    recognised: recognisedIn(work),
    numbers: settingsFor(style, words.unit),
    wording: { ...USUAL_WORDING, up: words.up, down: words.down },
  };
}

function workOf(
  text: FinishedText,
  { source, target, by, reasons = new Map() }: RollWith,
): RollingWork {
  const read = readFinishedText(text, source);
  const confirmed = confirmations(read.statements, source);
  return {
    ...{ source, target, read, confirmed, reasons },
    paragraphs: paragraphsAtWork(read),
    style: writtenStyleOf(numbersOf(read), (one) => exactValue(one, confirmed, source)),
    words: wordsOfText(read),
    years: {
      of: yearOfText(read.paragraphs.map(({ normal }) => normal.text)) ?? yearOf(source),
      by,
    },
  };
}

/** Sentences that last year's text did not have keep all digits of the tables: it rounded none of theirs. */
function settingsOfOffered({ style, words }: RollingWork): NumberSettings {
  const usual = settingsFor(style, words.unit);
  return usual.moneyDecimals >= EXACT_DECIMALS
    ? usual
    : { ...usual, moneyDecimals: EXACT_DECIMALS, trimmed: true };
}

/** The year that a book is of, for a text that names none itself. */
function yearOf(book: FactBook): number | undefined {
  const year = book.fact("年度");
  return year?.kind === "words" && /^\d{4}$/.test(year.text) ? Number(year.text) : undefined;
}

function recognisedIn({ paragraphs }: RollingWork): number {
  const counts = paragraphs.map(({ section, text, statements, header }) => {
    const bound = statements.filter((one) => one.kind !== "number" || one.outcome.kind === "bound");
    const denials = section === undefined ? [] : denialsIn(section, text);
    return bound.length + denials.length + ownGapsIn(text).length + (header?.match ? 1 : 0);
  });
  return counts.reduce((sum, one) => sum + one, 0);
}

function numbersOf({ statements }: ReadText) {
  return statements.filter((one) => one.kind === "number");
}

function rolledOne(
  p: ParagraphAtWork,
  text: FinishedText,
  work: RollingWork,
  numbers: ReadonlyMap<number, number>,
): RolledParagraph {
  const { place } = text.paragraphs[p.index]!;
  const ordinal = numbers.get(p.index);
  return p.within && place !== "table" && !isPictureCaption(p.text)
    ? rolledParagraph(p, work, ordinal === undefined ? {} : { ordinal })
    : outsideParagraph(p, place, work);
}

interface TurnedSection {
  readonly first: number;
  readonly last: number;
  readonly rolled: readonly RolledParagraph[];
}

/** Sections that had nothing to tell and now have, or the other way round: the pack's take their place. */
function turnedSections(work: RollingWork, offered: OfferedSections): readonly TurnedSection[] {
  return TURNING_SECTIONS.flatMap((section) => {
    const own = stretchOf(section, work.paragraphs);
    const instead = offered.get(section) ?? [];
    const why = whyTurned(section, own, work.target);
    if (why === undefined || own.length === 0 || instead.length === 0) return [];
    const [first, ...more] = instead as [RolledParagraph, ...RolledParagraph[]];
    const quote = first.text.replace(/\s+/g, "");
    const said = { start: 0, end: first.text.length, quote, why };
    return [
      {
        first: own[0]!.index,
        last: own.at(-1)!.index,
        rolled: [...own.map(removedParagraph), { ...first, left: [said, ...first.left] }, ...more],
      },
    ];
  });
}

/** The paragraphs of a section below its own heading; none where they are not in one piece. */
function stretchOf(
  section: SectionKind,
  paragraphs: readonly ParagraphAtWork[],
): readonly ParagraphAtWork[] {
  const all = paragraphs.filter((p) => p.section === section && p.within);
  const [heading, ...own] = all;
  const isOne = all.every((p, at) => p.index === all[0]!.index + at);
  return heading?.isHeading && isOne ? own : [];
}
