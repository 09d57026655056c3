import type { LeftOpen, RawChange, RolledParagraph } from "../../rolling/rolled-text";
import { numbersWithin, type TaggedNumber } from "./numbers-with-tags";

/** What is to be done with a paragraph of last year's document, by the letters of its text. */
export interface ParagraphPlan {
  readonly changes: readonly PlannedChange[];
  /** Letters that stay, on a yellow ground. */
  readonly lit: readonly Letters[];
  readonly comments: readonly PlannedComment[];
}

export interface Letters {
  readonly start: number;
  readonly end: number;
}

/** A change, and whether all its words are for the author to look at. */
interface PlannedChange extends RawChange {
  readonly isLit: boolean;
  /** The numbers among its words. */
  readonly numbers: readonly TaggedNumber[];
}

/** A comment to some letters, changes at its ends included. */
export interface PlannedComment extends Letters {
  readonly text: string;
}

/** The plan of a paragraph that stays: comments of one kind are made once in it. */
export function planOf(paragraph: RolledParagraph): ParagraphPlan {
  const { changes, left, told, text } = paragraph;
  const places = left.map((one) => ({ ...one, at: placeOf(one, changes) }));
  const isWhole = ({ start, end }: LeftOpen) => start === 0 && end >= text.trimEnd().length;
  const lit = places
    .filter((one) => !isWhole(one))
    .flatMap(({ at }) => withoutChanges(at, changes));
  const numbers = numbersByChange(paragraph);
  return {
    changes: changes.map((change) => ({
      ...change,
      numbers: numbers.get(change) ?? [],
      isLit:
        !change.words.includes("〔待填") &&
        places.some((one) => !isWhole(one) && covers(one.at, change)),
    })),
    lit,
    comments: [
      ...comments(places),
      ...told.map((one) => ({ ...placeOf(one, changes), text: one.message })),
    ],
  };
}

/** The numbers among the words of each change, with what says what they are. */
function numbersByChange({
  changes,
  numbers,
}: RolledParagraph): ReadonlyMap<RawChange, readonly TaggedNumber[]> {
  const found = new Map<RawChange, readonly TaggedNumber[]>();
  let shift = 0;
  for (const change of changes) {
    const { length } = change.words;
    const from = change.start + shift;
    shift += length - (change.end - change.start);
    found.set(change, numbersWithin(numbers, from, from + length));
  }
  return found;
}

/** Where letters of the new text stand in the old one; within new words, where those are put. */
function placeOf({ start, end }: Letters, changes: readonly RawChange[]): Letters {
  return { start: oldLetter(start, changes, "start"), end: oldLetter(end, changes, "end") };
}

function oldLetter(letter: number, changes: readonly RawChange[], side: "start" | "end"): number {
  let shift = 0;
  for (const change of changes) {
    const from = change.start + shift;
    const to = from + change.words.length;
    if (letter < from || (letter === from && side === "end")) break;
    if (letter < to || (letter === to && side === "end")) return change[side];
    shift += change.words.length - (change.end - change.start);
  }
  return letter - shift;
}

function covers(at: Letters, change: RawChange): boolean {
  return at.start <= change.start && at.end >= change.end;
}

/** The letters of a stretch that stay. */
function withoutChanges(
  { start, end }: Letters,
  changes: readonly RawChange[],
): readonly Letters[] {
  const parts: Letters[] = [];
  let at = start;
  for (const change of changes) {
    if (change.end <= start || change.start >= end) continue;
    if (change.start > at) parts.push({ start: at, end: change.start });
    at = Math.max(at, change.end);
  }
  if (end > at) parts.push({ start: at, end });
  return parts;
}

function comments(
  places: readonly (LeftOpen & { readonly at: Letters })[],
): readonly PlannedComment[] {
  const byWhy = new Map<string, (LeftOpen & { readonly at: Letters })[]>();
  for (const one of places) byWhy.set(one.why, [...(byWhy.get(one.why) ?? []), one]);
  return [...byWhy].map(([why, all]) => ({
    ...all[0]!.at,
    text: all.length === 1 ? `${why}。` : `${why}。（本段 ${all.length} 处，已标黄。）`,
  }));
}
