import { placedSpan } from "../reading-text/normal-text";
import type { ReadParagraph } from "../reading-text/read-finished-text";
import type { TextSpot } from "../reading-text/statement";
import type { TextFinding } from "./text-finding";

/** What a judge says of a place; the words around it follow from the text. */
export interface Remark extends Omit<TextFinding, "span" | "quote" | "found" | "corrected"> {
  readonly spot: TextSpot;
  /** Whether the corrected sentence can be made by putting `expected` in the place. */
  readonly replaces: boolean;
}

/** How long a quotation may be: beyond it, only the clauses around are quoted. */
const LONGEST = 110;
const WHITE = /\s+/g;

/** A remark as a finding: with the sentence that it stands in, and that sentence corrected. */
export function quoted(remark: Remark, paragraphs: readonly ReadParagraph[]): TextFinding {
  const { spot, replaces, ...rest } = remark;
  const { raw, normal } = paragraphs[spot.paragraph]!;
  const [start, end] = placedSpan(normal, spot.start, spot.end);
  const [from, to] = around(normal.text, spot);
  const [first] = placedSpan(normal, from, from + 1);
  const [, last] = placedSpan(normal, Math.max(from, to - 1), to);
  const without = (text: string) => text.replace(WHITE, "");
  return {
    ...rest,
    span: { paragraph: spot.paragraph, start, end },
    quote: without(raw.slice(first, last)),
    found: without(raw.slice(start, end)),
    corrected: replaces
      ? without(raw.slice(first, start) + rest.expected + raw.slice(end, last))
      : "",
  };
}

/** The sentence around a place, or the clauses next to it. */
function around(text: string, { start, end }: TextSpot): readonly [from: number, to: number] {
  const [from, to] = between(text, start, end, "。；");
  return to - from <= LONGEST ? [from, to] : between(text, start, end, "。；，：");
}

function between(
  text: string,
  start: number,
  end: number,
  signs: string,
): readonly [number, number] {
  let from = start;
  while (from > 0 && !signs.includes(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !signs.includes(text[to]!)) to++;
  return [from, Math.min(text.length, to + 1)];
}
