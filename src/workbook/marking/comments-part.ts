import { unescapeXml } from "../package/xml-text";
import { attributeOf, elementOf, elementsOf, rootTag, type Element } from "../package/xml-tags";
import { appendedIn } from "./appended-words";
import { APART, COMMENT_AUTHOR, headRun, run, runs } from "./comment-runs";
import type { CellComment } from "./cell-comment";
import { appendedTo, spliced, type Splice } from "../package/xml-edit";

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
  /** What was taken off the end of others' comments, so that their boxes get smaller again. */
  readonly shortened: readonly CellComment[];
}

/** The part without the comments of an earlier marking, and without what it appended to others' comments. */
export function withoutOurComments(xml: string): ClearedComments {
  const offset = elementOf(xml, "commentList")?.tag.end ?? 0;
  const ours = String(authorsOf(xml).indexOf(COMMENT_AUTHOR));
  const removed = commentsOf(xml).filter(({ tag }) => attributeOf(tag, "authorId") === ours);
  const cut = commentsOf(xml)
    .filter((comment) => !removed.includes(comment))
    .flatMap((comment) => appendedIn(comment) ?? []);
  const gone = removed.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  const splices = [...gone, ...cut.flatMap((one) => one.splices)];
  return {
    xml: spliced(
      xml,
      splices.map(({ start, end, text }) => ({ start: offset + start, end: offset + end, text })),
    ),
    bare: removed.map(({ tag }) => attributeOf(tag, "ref") ?? ""),
    shortened: cut.map(({ comment }) => comment),
  };
}

function authorsOf(xml: string): readonly string[] {
  const authors = elementOf(xml, "authors")?.content ?? "";
  return [...elementsOf(authors, "author")].map(({ content }) => unescapeXml(content));
}

/** Whether a part bears nothing any more but our name: it is one that we made. */
export function isBareOfComments(xml: string): boolean {
  return commentsOf(xml).length === 0 && authorsOf(xml).every((name) => name === COMMENT_AUTHOR);
}

/** The part without our name among its authors; comments tell their author by its place in the list. */
export function withoutOurAuthor(xml: string): string {
  const ours = authorsOf(xml).indexOf(COMMENT_AUTHOR);
  const authors = elementOf(xml, "authors");
  const list = elementOf(xml, "commentList");
  const author = authors && [...elementsOf(authors.content, "author")][ours];
  if (!author || !list) return xml;
  const start = authors.tag.end + author.tag.start;
  const later = commentsOf(xml).flatMap(({ tag }) => {
    const id = Number(attributeOf(tag, "authorId"));
    if (!(id > ours)) return [];
    const text = list.content.slice(tag.start, tag.end);
    const moved = text.replace(/(\sauthorId=["'])\d+/, `$1${id - 1}`);
    return [{ start: list.tag.end + tag.start, end: list.tag.end + tag.end, text: moved }];
  });
  return spliced(xml, [{ start, end: authors.tag.end + author.end, text: "" }, ...later]);
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
  const names = authorsOf(xml);
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
