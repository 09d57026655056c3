import { tagsOf } from "../../workbook/package/xml-tags";
import type { Splice } from "../../workbook/package/xml-edit";
import type { DocxParagraph, DocxPiece } from "./docx-paragraph";

/** Letters of a paragraph that a comment is put to. */
export interface CommentedLetters {
  readonly paragraph: DocxParagraph;
  readonly start: number;
  readonly end: number;
  /** The comment's number in the document. */
  readonly id: number;
}

/**
 * What is put into the part so that a comment stands at its letters: runs are parted there, and keep
 * their looks. Nothing that was there is taken away.
 */
export function commentSplices(
  xml: string,
  prefix: string,
  at: CommentedLetters,
): readonly Splice[] {
  const first = pieceAt(at.paragraph, at.start);
  const last = pieceAt(at.paragraph, Math.max(at.start, at.end - 1));
  const marks = commentMarks(prefix, at.id);
  if (!first || !last) return [atTop(xml, at.paragraph.start, marks)];
  return [
    ...parted(xml, prefix, first.piece, at.start - first.start, marks.open),
    ...parted(xml, prefix, last.piece, at.end - last.start, marks.close),
  ];
}

/** A comment to a whole paragraph, by where it begins in the part: at its top. */
export function paragraphSplice(xml: string, prefix: string, start: number, id: number): Splice {
  return atTop(xml, start, commentMarks(prefix, id));
}

/** What begins and what ends a commented stretch. */
interface Marks {
  readonly open: string;
  readonly close: string;
}

export function commentMarks(w: string, id: number): Marks {
  return {
    open: `<${w}commentRangeStart ${w}id="${id}"/>`,
    close: `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`,
  };
}

interface FoundPiece {
  readonly piece: DocxPiece;
  /** Where it begins in the paragraph's text. */
  readonly start: number;
}

function pieceAt({ pieces }: DocxParagraph, letter: number): FoundPiece | undefined {
  let start = 0;
  for (const piece of pieces) {
    if (letter < start + piece.text.length) return { piece, start };
    start += piece.text.length;
  }
  return undefined;
}

/** Parts the run before a letter of a piece, with marks between its halves; signs are not parted. */
function parted(
  xml: string,
  w: string,
  piece: DocxPiece,
  letter: number,
  marks: string,
): readonly Splice[] {
  const { run } = piece;
  if (letter === 0 && isFirst(xml, w, piece))
    return [{ start: run.start, end: run.start, text: marks }];
  if (letter === piece.text.length && isLast(xml, w, piece))
    return [{ start: run.end, end: run.end, text: marks }];
  if (piece.kind === "sign") {
    const place = letter === 0 ? run.start : run.end;
    return [{ start: place, end: place, text: marks }];
  }
  const place = piece.start + lengthInXml(xml.slice(piece.start, piece.end), letter);
  const text = `</${w}t></${w}r>${marks}${run.open}${run.properties}<${w}t xml:space="preserve">`;
  return [...keptSpace(xml, w, piece), { start: place, end: place, text }];
}

/** Nothing stands before it in its run. */
function isFirst(xml: string, w: string, { kind, start, run }: DocxPiece): boolean {
  const before = xml.slice(run.start + run.open.length + run.properties.length, start);
  return kind === "text" && before.startsWith(`<${w}t`) && /^<[^<>]*>$/.test(before);
}

/** Nothing stands after it in its run. */
function isLast(xml: string, w: string, { kind, end, run }: DocxPiece): boolean {
  return kind === "text" && xml.slice(end, run.end) === `</${w}t></${w}r>`;
}

/** White space at the end of a parted text counts from now on. */
function keptSpace(xml: string, w: string, { start }: DocxPiece): readonly Splice[] {
  const tag = `<${w}t>`;
  if (!xml.slice(0, start).endsWith(tag)) return [];
  return [{ start: start - 1, end: start - 1, text: ' xml:space="preserve"' }];
}

/** How many letters of the part hold so many letters of its text. */
export function lengthInXml(content: string, letters: number): number {
  let at = 0;
  for (let told = 0; told < letters && at < content.length; told++) {
    const entity =
      content[at] === "&" ? /^&[^;]{1,10};/.exec(content.slice(at, at + 12))?.[0] : undefined;
    at += entity?.length ?? 1;
    // A letter beyond 16 bits, written as a number, counts twice in the text.
    if (entity !== undefined && /^&#/.test(entity) && codeOf(entity) > 0xffff) told++;
  }
  return at;
}

function codeOf(entity: string): number {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity) ?? [];
  return hex === undefined ? parseInt(decimal ?? "0", 10) : parseInt(hex, 16);
}

/** After a paragraph's own tag and its properties. */
function atTop(xml: string, start: number, { open, close }: Marks): Splice {
  let place = start;
  let within = false;
  for (const tag of tagsOf(xml, start)) {
    if (tag.start === start) place = tag.end;
    else if (tag.name === "pPr" && tag.kind !== "close" && !within && tag.start === place) {
      place = tag.end;
      within = tag.kind === "open";
    } else if (tag.name === "pPr" && tag.kind === "close") {
      place = tag.end;
      break;
    } else if (!within) break;
  }
  return { start: place, end: place, text: open + close };
}
