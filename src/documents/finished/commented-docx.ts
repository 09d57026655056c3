import type { TextSpan } from "../../reading-text/finished-text";
import { PackageDraft } from "../../workbook/marking/package-draft";
import { addContentType, addLink, freeName, linkOf } from "../../workbook/marking/part-links";
import { attributeOf, rootTag, tagsOf } from "../../workbook/package/xml-tags";
import { closingPlace, spliced, type Splice } from "../../workbook/package/xml-edit";
import { escapeXml } from "../../workbook/package/xml-text";
import { commentSplices, paragraphSplice } from "./comment-splices";
import { wordPrefix } from "./docx-paragraphs";
import type { DocxText, PlacedParagraph } from "./read-docx";

/** A comment to some letters of a finished text. */
export interface TextComment {
  readonly span: TextSpan;
  readonly text: string;
}

const AUTHOR = "决算核对";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** A copy of a Word document with comments at their letters; every other part is copied byte for byte. */
export function commentedDocx(text: DocxText, comments: readonly TextComment[]): Uint8Array {
  const draft = new PackageDraft(text.file);
  if (comments.length === 0) return draft.bytes();
  const xml = draft.text(text.main)!;
  const prefix = wordPrefix(xml);
  const part = commentsPart(draft, text.main, xml, prefix);
  const first = firstFreeId(draft.text(part)!);
  const splices = comments.flatMap(({ span }, index) =>
    splicesOf(text, xml, prefix, span, first + index),
  );
  draft.put(text.main, spliced(xml, once(splices)));
  const own = draft.text(part)!;
  const written = comments.map((comment, index) =>
    commentXml(wordPrefix(own), first + index, told(text, comment)),
  );
  draft.put(
    part,
    spliced(own, [{ start: closingPlace(own), end: closingPlace(own), text: written.join("") }]),
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

/** The document's comments as they are, or a new part for them. */
function commentsPart(draft: PackageDraft, main: string, xml: string, prefix: string): string {
  const present = linkOf(draft, main, "comments")?.target;
  if (present !== undefined && draft.text(present) !== undefined) {
    draft.put(present, opened(draft.text(present)!));
    return present;
  }
  const part = freeName(draft, (number) => `word/comments${number === 1 ? "" : number}.xml`);
  const w = prefix === "" ? "" : prefix.slice(0, -1);
  const namespace = namespaceOf(xml, w);
  const declared = w === "" ? `xmlns="${namespace}"` : `xmlns:${w}="${namespace}"`;
  draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments ${declared}></${prefix}comments>`,
  );
  addLink(draft, main, "comments", part);
  addContentType(draft, part, COMMENTS_TYPE);
  return part;
}

function namespaceOf(xml: string, w: string): string {
  const attribute =
    w === "" ? /\sxmlns\s*=\s*["']([^"']+)/ : new RegExp(`\\sxmlns:${w}\\s*=\\s*["']([^"']+)`);
  return (
    attribute.exec(rootTag(xml)?.attributes ?? "")?.[1] ??
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  );
}

/** `<w:comments/>` written with two tags. */
function opened(text: string): string {
  const root = rootTag(text);
  if (root?.kind !== "empty") return text;
  const tag = text.slice(root.start, root.end).replace(/\s*\/>$/, ">");
  return `${text.slice(0, root.start)}${tag}</${root.prefix}${root.name}>`;
}

function firstFreeId(comments: string): number {
  const ids = [...tagsOf(comments)]
    .filter(({ name }) => name === "comment")
    .map((tag) => Number(attributeOf(tag, "id")));
  return Math.max(-1, ...ids.filter((id) => Number.isInteger(id))) + 1;
}

function commentXml(w: string, id: number, text: string): string {
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`,
    );
  return `<${w}comment ${w}id="${id}" ${w}author="${AUTHOR}" ${w}initials="核">${lines.join("")}</${w}comment>`;
}
