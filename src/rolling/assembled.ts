import { isBorrowed, rawLetters, type ParagraphAtWork } from "./at-work";
import type { OpenPlace, Rewording, RolledPiece } from "./rolled-piece";
import { droppedWords } from "./dropped-words";
import { placedNumbers } from "./placed-numbers";
import type {
  GivenReason,
  LeftOpen,
  RawChange,
  RolledNumber,
  RolledParagraph,
  ToldError,
} from "./rolled-text";

/** Some letters of a paragraph as they read now. */
export interface RolledLetters {
  readonly words: string;
  readonly numbers: readonly RolledNumber[];
  readonly isOpen: boolean;
}

/** Letters of a paragraph with what its pieces make of them. */
export function rolledLetters(
  p: ParagraphAtWork,
  pieces: readonly RolledPiece[],
  start: number,
  end: number,
): RolledLetters {
  const within = pieces.filter((one) => one.start >= start && one.end <= end);
  const rewordings = inOrder(within.flatMap((one) => one.rewordings));
  let words = "";
  let at = start;
  for (const one of rewordings) {
    words += rawBetween(p, at, one.start) + one.words;
    at = one.end;
  }
  return {
    words: words + rawBetween(p, at, end),
    numbers: rewordings.flatMap(({ numbers }) => numbers),
    isOpen: within.some(({ open }) => open.some(({ given }) => given === undefined)),
  };
}

function rawBetween({ raw, normal }: ParagraphAtWork, start: number, end: number): string {
  return end <= start ? "" : raw.slice(...rawLetters({ raw, places: normal.places }, start, end));
}

function inOrder(rewordings: readonly Rewording[]): readonly Rewording[] {
  return rewordings.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Whole = Pick<
  RolledParagraph,
  "text" | "changes" | "numbers" | "left" | "given" | "told" | "dropped"
>;

/** A paragraph with all that its pieces change. */
export function assembled(p: ParagraphAtWork, pieces: readonly RolledPiece[]): Whole {
  const rewordings = inOrder(pieces.flatMap((one) => one.rewordings));
  const changes = rewordings.flatMap((one) => rawChange(p, one));
  const text = withChanges(p.raw, changes);
  const places = pieces.flatMap(({ open }) => open);
  const left = places
    .filter(({ given }) => given === undefined)
    .map((place) => leftAt(place, p, changes, text));
  return {
    text,
    changes,
    numbers: rewordings.flatMap((one) =>
      placedNumbers(one.numbers, text, ...newLetters(one.start, one.end, p, changes)),
    ),
    left: left.toSorted((a, b) => a.start - b.start),
    given: places.flatMap((place) => givenAt(place, p, changes)),
    told: pieces.flatMap((piece) => toldOf(piece, p, changes, text)),
    // Of another line's sentences nothing goes: they stand where they stood.
    dropped: isBorrowed(p) ? [] : droppedWords(p.raw, changes),
  };
}

/** Where the words stand in the paragraph; what already reads so does not change. */
function rawChange(p: ParagraphAtWork, { start, end, words }: Rewording): readonly RawChange[] {
  const { raw, normal } = p;
  const isDigits = /^[\d.,]+$/.test(words);
  const [from, to] = isDigits
    ? [normal.places[start]!, normal.places[end - 1]! + 1]
    : rawLetters({ raw, places: normal.places }, start, end);
  const said = p.normal.text.slice(start, end);
  return said === words || raw.slice(from, to) === words ? [] : [{ start: from, end: to, words }];
}

/** A text with its changes, which are in order and apart. */
function withChanges(raw: string, changes: readonly RawChange[]): string {
  let text = "";
  let at = 0;
  for (const { start, end, words } of changes) {
    text += raw.slice(at, start) + words;
    at = end;
  }
  return text + raw.slice(at);
}

const GAP = /〔待填[^〕]*〕/;

function leftAt(
  { start, end, why, asks }: OpenPlace,
  p: ParagraphAtWork,
  changes: readonly RawChange[],
  text: string,
): LeftOpen {
  const [from, to] = newLetters(start, end, p, changes);
  const gap = GAP.exec(text.slice(from, to));
  const [first, last] = gap ? [from + gap.index, from + gap.index + gap[0].length] : [from, to];
  return {
    start: first,
    end: last,
    quote: plain(text.slice(first, last)),
    why,
    ...(asks && { asks }),
  };
}

function givenAt(
  { start, end, asks, given }: OpenPlace,
  p: ParagraphAtWork,
  changes: readonly RawChange[],
): readonly GivenReason[] {
  if (given === undefined || !asks) return [];
  const [, to] = newLetters(start, end, p, changes);
  return [{ start: to - given.length, end: to, asks }];
}

function toldOf(
  { start, end, told }: RolledPiece,
  p: ParagraphAtWork,
  changes: readonly RawChange[],
  text: string,
): readonly ToldError[] {
  if (told === undefined) return [];
  const [from, to] = newLetters(start, end, p, changes);
  return [{ start: from, end: to, quote: plain(text.slice(from, to)), message: told }];
}

/** Where letters of the old paragraph stand in the new one. */
function newLetters(
  start: number,
  end: number,
  { raw, normal: { places } }: ParagraphAtWork,
  changes: readonly RawChange[],
): readonly [start: number, end: number] {
  const [from, to] = rawLetters({ raw, places }, start, Math.max(start, end));
  let [first, last] = [from, to];
  for (const one of changes) {
    const more = one.words.length - (one.end - one.start);
    if (one.end <= from && one.start < from) first += more;
    if (one.end <= to) last += more;
  }
  return [first, Math.max(first, last)];
}

function plain(words: string): string {
  return words.replace(/\s+/g, "");
}
