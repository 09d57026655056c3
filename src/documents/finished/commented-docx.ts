import type { TextSpan } from "../../reading-text/finished-text";
import { PackageDraft } from "../../workbook/marking/package-draft";
import { spliced, type Splice } from "../../workbook/package/xml-edit";
import { commentSplices, paragraphSplice } from "./comment-splices";
import { addDocumentComments, commentsPart, firstFreeComment } from "./document-comments";
import { wordPrefix } from "./word-prefix";
import type { DocxText, PlacedParagraph } from "./read-docx";

/** A comment to some letters of a finished text. */
export interface TextComment {
  readonly span: TextSpan;
  readonly text: string;
}

/** A copy of a Word document with comments at their letters; every other part is copied byte for byte. */
export function commentedDocx(text: DocxText, comments: readonly TextComment[]): Uint8Array {
  const draft = new PackageDraft(text.file);
  if (comments.length === 0) return draft.bytes();
  const xml = draft.text(text.main)!;
  const prefix = wordPrefix(xml);
  const part = commentsPart(draft, text.main, xml, prefix);
  const first = firstFreeComment(draft, part);
  const splices = comments.flatMap(({ span }, index) =>
    splicesOf(text, xml, prefix, span, first + index),
  );
  draft.put(text.main, spliced(xml, once(splices)));
  addDocumentComments(
    draft,
    part,
    comments.map((comment, index) => ({ id: first + index, text: told(text, comment) })),
  );
  return draft.bytes();
}

/** Word takes no comments in text boxes and notes: theirs stand at the paragraph that they hang in. */
function splicesOf(
  text: DocxText,
  xml: string,
  prefix: string,
  span: TextSpan,
  id: number,
): readonly Splice[] {
  const paragraph = text.paragraphs[span.paragraph]!;
  if (isCommentable(paragraph)) {
    const { start, end } = span;
    return commentSplices(xml, prefix, { paragraph, start, end: Math.max(end, start + 1), id });
  }
  const host =
    paragraph.part === text.main ? paragraph.host : text.paragraphs.find(isCommentable)?.start;
  return host === undefined ? [] : [paragraphSplice(xml, prefix, host, id)];
}

function isCommentable({ place }: PlacedParagraph): boolean {
  return place === "body" || place === "table";
}

function told(text: DocxText, { span, text: words }: TextComment): string {
  const paragraph = text.paragraphs[span.paragraph]!;
  if (isCommentable(paragraph)) return words;
  const where = paragraph.place === "note" ? "脚注" : "文本框";
  return `（${where}：“${paragraph.text.slice(Math.max(0, span.start - 10), span.end + 4).trim()}”）${words}`;
}

/** Two comments that part one text keep its white space once. */
function once(splices: readonly Splice[]): readonly Splice[] {
  const seen = new Set<string>();
  return splices.filter(({ start, text }) => {
    if (!text.startsWith(" xml:space")) return true;
    const key = `${start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
