import { unescapeXml } from "../package/xml-text";
import { attributeOf, elementOf, elementsOf, rootTag, type Element } from "../package/xml-tags";
import { APART, COMMENT_AUTHOR, headRun, run, runs } from "./comment-runs";
import { appendedTo, spliced, type Splice } from "../package/xml-edit";

/** What is to be said on one cell. */
export interface CellComment {
  readonly address: string;
  readonly text: string;
}

/** A comments part without comments, for a sheet that has none. `main` is the sheet's own namespace. */
export function emptyComments(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
  );
}

/** Every comment of a part. */
function commentsOf(xml: string): Element[] {
  return [...elementsOf(elementOf(xml, "commentList")?.content ?? "", "comment")];
}

/** The cells that bear a comment already. */
export function commentedCells(xml: string): ReadonlySet<string> {
  return new Set(commentsOf(xml).map(({ tag }) => attributeOf(tag, "ref") ?? ""));
}

export interface ClearedComments {
  readonly xml: string;
  /** The cells that bear no comment any more, so that their boxes must go too. */
  readonly bare: readonly string[];
}

/** The part without the comments of an earlier marking, and without what it appended to others' comments. */
export function withoutOurComments(xml: string): ClearedComments {
  const list = elementOf(xml, "commentList");
  const authors = [...elementsOf(elementOf(xml, "authors")?.content ?? "", "author")];
  const ours = String(authors.findIndex(({ content }) => unescapeXml(content) === COMMENT_AUTHOR));
  const removed = commentsOf(xml).filter(({ tag }) => attributeOf(tag, "authorId") === ours);
  const offset = list?.tag.end ?? 0;
  const left = spliced(
    xml,
    removed.map(({ tag, end }) => ({ start: offset + tag.start, end: offset + end, text: "" })),
  );
  const prefix = rootTag(xml)?.prefix ?? "";
  return {
    xml: withoutAppended(left, prefix),
    bare: removed.map(({ tag }) => attributeOf(tag, "ref") ?? ""),
  };
}

/** Our two runs are known by the first, which always reads the same. */
function withoutAppended(xml: string, prefix: string): string {
  const end = `</${prefix}r>`;
  const [before, ...pieces] = xml.split(headRun(prefix, APART));
  return [before, ...pieces.map((piece) => piece.slice(piece.indexOf(end) + end.length))].join("");
}

/** The part with our comments: a new one on a bare cell, appended below what others wrote on theirs. */
export function withComments(xml: string, comments: readonly CellComment[]): string {
  const taken = commentedCells(xml);
  const appended = comments.reduce(
    (text, comment) => (taken.has(comment.address) ? withAppended(text, comment) : text),
    xml,
  );
  return withAdded(
    appended,
    comments.filter(({ address }) => !taken.has(address)),
  );
}

function withAdded(xml: string, comments: readonly CellComment[]): string {
  const authors = elementOf(xml, "authors");
  const list = elementOf(xml, "commentList");
  if (!authors || !list || comments.length === 0) return xml;
  const names = [...elementsOf(authors.content, "author")].map(({ content }) =>
    unescapeXml(content),
  );
  const known = names.indexOf(COMMENT_AUTHOR);
  const prefix = rootTag(xml)?.prefix ?? "";
  const author = known >= 0 ? known : names.length;
  const elements = comments.map((comment) => commentXml(prefix, author, comment)).join("");
  const splices: Splice[] = [appendedTo(xml, list, elements)];
  if (known < 0)
    splices.push(appendedTo(xml, authors, `<${prefix}author>${COMMENT_AUTHOR}</${prefix}author>`));
  return spliced(xml, splices);
}

function commentXml(prefix: string, author: number, { address, text }: CellComment): string {
  return (
    `<${prefix}comment ref="${address}" authorId="${author}">` +
    `<${prefix}text>${runs(prefix, text)}</${prefix}text></${prefix}comment>`
  );
}

/** Our words below theirs. Their text becomes a run if it was bare, which looks the same. */
function withAppended(xml: string, { address, text }: CellComment): string {
  const list = elementOf(xml, "commentList");
  const comment = commentsOf(xml).find(({ tag }) => attributeOf(tag, "ref") === address);
  if (!list || !comment) return xml;
  const start = list.tag.end + comment.tag.start;
  const end = list.tag.end + comment.end;
  return xml.slice(0, start) + withRun(xml.slice(start, end), text) + xml.slice(end);
}

function withRun(comment: string, text: string): string {
  const prefix = rootTag(comment)?.prefix ?? "";
  const body = elementOf(comment, "text");
  if (!body) return comment;
  const words = headRun(prefix, APART) + run(prefix, text, "");
  if (body.tag.kind === "empty") return spliced(comment, [appendedTo(comment, body, words)]);
  const theirs = body.content.replace(
    /^\s*(<(?:[^\s<>:]+:)?t(?:\s[^<>]*)?>[^<]*<\/(?:[^\s<>:]+:)?t>)/,
    `<${prefix}r>$1</${prefix}r>`,
  );
  // Phonetic guides come last by the schema.
  const guides = /<(?:[^\s<>:]+:)?(?:rPh|phoneticPr)[\s>]/.exec(theirs)?.index ?? theirs.length;
  const content = theirs.slice(0, guides) + words + theirs.slice(guides);
  return (
    comment.slice(0, body.tag.end) + content + comment.slice(body.tag.end + body.content.length)
  );
}
