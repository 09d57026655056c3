import type { Asked, RolledNumber } from "./rolled-text";

/** What is done with letters `start` to `end` of a paragraph's normal text: pieces never overlap. */
export interface RolledPiece {
  readonly start: number;
  readonly end: number;
  /** In the order of the letters, within the piece. */
  readonly rewordings: readonly Rewording[];
  /** What of it only the author can settle. */
  readonly open: readonly OpenPlace[];
  readonly told?: string;
}

/** Other words for some letters. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly numbers: readonly RolledNumber[];
}

/** Letters of last year's text, or the gap in the words that take their place. */
export interface OpenPlace {
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly asks?: Asked;
  /** What the author gave, the last of the words there: it is settled, and can be given anew. */
  readonly given?: string;
}

/** Nothing changes, but the author has to look. */
export function leftOpen(start: number, end: number, why: string, asks?: Asked): RolledPiece {
  return { start, end, rewordings: [], open: [{ start, end, why, ...(asks && { asks }) }] };
}

/** Other words for all letters of a piece. */
export function reworded(
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
  more: {
    readonly numbers?: readonly RolledNumber[];
    readonly why?: string;
    readonly asks?: Asked | undefined;
  } = {},
): RolledPiece {
  const { numbers = [], why, asks } = more;
  return {
    start,
    end,
    rewordings: [{ start, end, words, numbers }],
    open: why === undefined ? [] : [{ start, end, why, ...(asks && { asks }) }],
  };
}

/** What only the author knows, as it stands in the text. */
export function gapFor(what: string): string {
  return `〔待填：${what}〕`;
}

/** The pieces in the order of the letters; of two that overlap the one given first stays. */
export function apart(pieces: readonly RolledPiece[]): readonly RolledPiece[] {
  const kept: RolledPiece[] = [];
  for (const piece of pieces)
    if (kept.every((one) => piece.end <= one.start || piece.start >= one.end)) kept.push(piece);
  return kept.toSorted((a, b) => a.start - b.start);
}
