import type { RolledParagraph } from "../../rolling/rolled-text";
import type { Splice } from "../../workbook/package/xml-edit";

/** Which of some numbers can stay where they are: the longest sequence that rises. */
export function stayingInOrder(sources: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const source of sources) {
    const before = best.filter((run) => run.at(-1)! < source);
    const longest = before.reduce<readonly number[]>(
      (one, other) => (other.length > one.length ? other : one),
      [],
    );
    best.push([...longest, source]);
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}

/** The cells of the new row that begins at a paragraph: they stand one after the other. */
export function cellsOfRow(
  paragraphs: readonly RolledParagraph[],
  first: number,
): readonly RolledParagraph[] {
  const { newRow } = paragraphs[first]!;
  const end = paragraphs.findIndex((one, at) => at > first && one.newRow !== newRow);
  return paragraphs.slice(first, end < 0 ? undefined : end);
}

/** Several paragraphs that come at one place come in the order in which they were given. */
export function inTheirOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices
    .map((splice, at) => ({ splice, at }))
    .toSorted(
      (a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.at - b.at,
    )
    .map(({ splice }) => splice);
}
