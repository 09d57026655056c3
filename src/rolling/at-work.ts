import type { FactBook } from "../narrative/fact";
import type { SectionKind } from "../narrative/wording/section-words";
import type { FoundHeader, ReadText } from "../reading-text/read-finished-text";
import type { NormalText } from "../reading-text/normal-text";
import type { NumberStatement, Statement } from "../reading-text/statement";
import type { Confirmation } from "./confirmation";
import type { YearShift } from "./own-years";
import { AS_NAMED, type Renaming } from "./renaming";
import type { TextWords } from "./text-words";
import type { WrittenStyle } from "./written-style";

/** All that a text is rolled with. */
export interface RollingWork {
  /** What last year's text was made from. */
  readonly source: FactBook;
  /** What the new one is made from. */
  readonly target: FactBook;
  readonly read: ReadText;
  readonly paragraphs: readonly ParagraphAtWork[];
  readonly confirmed: ReadonlyMap<NumberStatement, Confirmation>;
  readonly style: WrittenStyle;
  readonly words: TextWords;
  readonly years: YearShift;
  /** What was typed in, by name. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** A paragraph of last year's text that is being rolled. */
export interface ParagraphAtWork {
  readonly index: number;
  readonly raw: string;
  readonly normal: NormalText;
  readonly text: string;
  readonly section: SectionKind | undefined;
  readonly within: boolean;
  readonly isHeading: boolean;
  readonly statements: readonly Statement[];
  readonly header: FoundHeader | undefined;
  /** Worded for another line than its own: then what only its author knew does not go along. */
  readonly as: Renaming;
  /** It stands below a heading of the 类 that it is worded for: its own words need not name it. */
  readonly isBelowCategory?: true;
}

/** The paragraphs of a text, each with what was understood of it. */
export function paragraphsAtWork(read: ReadText): readonly ParagraphAtWork[] {
  const byParagraph = new Map<number, Statement[]>();
  for (const statement of read.statements) {
    const known = byParagraph.get(statement.paragraph) ?? [];
    byParagraph.set(statement.paragraph, [...known, statement]);
  }
  return read.paragraphs.map(({ raw, normal, section, within, isHeading }, index) => ({
    ...{ index, raw, normal, text: normal.text, section, within, isHeading, as: AS_NAMED },
    statements: (byParagraph.get(index) ?? []).toSorted((a, b) => a.start - b.start),
    header: read.headers.find(({ paragraph }) => paragraph === index),
  }));
}

/** The same worded for another line. */
export function wordedFor(paragraph: ParagraphAtWork, as: Renaming): ParagraphAtWork {
  return { ...paragraph, as };
}

/** Whether a paragraph is worded after a sibling's. */
export function isBorrowed({ as }: ParagraphAtWork): boolean {
  return as !== AS_NAMED;
}

/** Letters of the paragraph as they stand: quotation marks and white space, which are not read, included. */
export function asItStands(
  { raw, normal: { places } }: ParagraphAtWork,
  start: number,
  end: number,
): string {
  const [from, to] = rawLetters({ raw, places }, start, end);
  return raw.slice(from, to);
}

const OPENING = /[“‘「『"]$/;
const CLOSING = /^[”’」』]/;

/** Where letters of the normal text stand in the paragraph; a quotation mark stays with its word. */
export function rawLetters(
  { raw, places }: { readonly raw: string; readonly places: readonly number[] },
  start: number,
  end: number,
): readonly [start: number, end: number] {
  let from = places[start]!;
  if (end <= start) return [from, from];
  let to = places[end - 1]! + 1;
  if (OPENING.test(raw.slice(0, from))) from--;
  if (CLOSING.test(raw.slice(to))) to++;
  return [from, to];
}
