import { tagsOf, type Tag } from "../../workbook/package/xml-tags";
import type { DocxParagraph, DocxPiece } from "../finished/docx-paragraph";
import type { Letters } from "./paragraph-plan";

/** A piece of the paragraph with the letters that it holds, and the run around it. */
export interface PlacedPiece extends Letters {
  readonly piece: DocxPiece;
  /** The tag of somebody's tracked insertion right around its run. */
  readonly insertion: Tag | undefined;
}

/** The pieces of a paragraph, each with its letters. */
export function placedPieces(
  xml: string,
  { pieces, start: from }: DocxParagraph,
): readonly PlacedPiece[] {
  const insertions = insertionsAround(
    xml,
    Math.min(from, ...pieces.map(({ run }) => run.start)),
    pieces,
  );
  let start = 0;
  return pieces.map((piece) => {
    const end = start + piece.text.length;
    const one = { piece, start, end, insertion: insertions.get(piece.run.start) };
    start = end;
    return one;
  });
}

/** The insertions of others that runs stand in directly, by where the runs begin. */
function insertionsAround(
  xml: string,
  from: number,
  pieces: readonly DocxPiece[],
): ReadonlyMap<number, Tag> {
  const wanted = new Set(pieces.map(({ run }) => run.start));
  const found = new Map<number, Tag>();
  const open: Tag[] = [];
  const last = Math.max(...wanted);
  for (const tag of tagsOf(xml, from)) {
    if (tag.start > last) break;
    const parent = open.at(-1);
    if (wanted.has(tag.start) && parent?.name === "ins") found.set(tag.start, parent);
    if (tag.kind === "open") open.push(tag);
    if (tag.kind === "close") open.pop();
  }
  return found;
}
