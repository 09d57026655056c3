import { attributeOf, rootTag } from "../package/xml-tags";
import { childPlace, childrenOf, spliced } from "../package/xml-edit";
import { geometryOf } from "./sheet-geometry";
import {
  commentedCells,
  emptyComments,
  withComments,
  withoutOurComments,
  type CellComment,
} from "./comments-part";
import {
  EMPTY_DRAWING,
  withCommentShapes,
  withoutCommentShapes,
  withTallerShapes,
} from "./comment-shapes";
import type { PackageDraft } from "./package-draft";
import {
  addContentType,
  addLink,
  ensureDefaultType,
  freeName,
  linkOf,
  linksOf,
} from "./part-links";
import { withOurPerson, withoutOurReplies, withReplies } from "./threaded-comments";
import { WORKSHEET_ORDER } from "./worksheet-order";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Puts our comments on a sheet, in all the parts that a comment lives in. */
export function addComments(
  draft: PackageDraft,
  workbook: string,
  sheet: string,
  comments: readonly CellComment[],
): void {
  const strict = isStrict(draft, sheet);
  const part = commentsPart(draft, sheet, strict);
  const before = draft.text(part) ?? emptyComments(strict ? STRICT_MAIN : MAIN);
  const taken = commentedCells(before);
  draft.put(part, withComments(before, comments));
  addShapes(
    draft,
    sheet,
    strict,
    comments.filter(({ address }) => !taken.has(address)),
  );
  const appended = comments.filter(({ address }) => taken.has(address));
  growShapes(draft, sheet, appended);
  addReplies(draft, workbook, sheet, appended);
}

/** Takes the comments of an earlier marking off a sheet. */
export function clearComments(draft: PackageDraft, sheet: string): void {
  const comments = linkOf(draft, sheet, "comments")?.target;
  if (comments === undefined) return;
  const { xml, bare } = withoutOurComments(draft.text(comments) ?? "");
  draft.put(comments, xml);
  const drawing = oldDrawing(draft, sheet, draft.text(sheet) ?? "");
  if (drawing !== undefined)
    draft.put(drawing, withoutCommentShapes(draft.text(drawing) ?? "", bare));
  const thread = linkOf(draft, sheet, "threadedComment")?.target;
  if (thread !== undefined) draft.put(thread, withoutOurReplies(draft.text(thread) ?? ""));
}

/** The sheet's comments part; linked and typed anew when it has none. */
function commentsPart(draft: PackageDraft, sheet: string, strict: boolean): string {
  const present = linkOf(draft, sheet, "comments")?.target;
  if (present !== undefined) return present;
  const name = freeName(draft, (number) => `xl/comments${number}.xml`);
  addLink(draft, sheet, strict ? `${STRICT_LINKS}/comments` : "comments", name);
  addContentType(draft, name, COMMENTS_TYPE);
  return name;
}

function addShapes(
  draft: PackageDraft,
  sheet: string,
  strict: boolean,
  comments: readonly CellComment[],
): void {
  if (comments.length === 0) return;
  const part = drawingPart(draft, sheet, strict);
  const geometry = geometryOf(draft.text(sheet) ?? "");
  draft.put(part, withCommentShapes(draft.text(part) ?? EMPTY_DRAWING, comments, geometry));
}

function growShapes(draft: PackageDraft, sheet: string, comments: readonly CellComment[]): void {
  const xml = draft.text(sheet) ?? "";
  const part = oldDrawing(draft, sheet, xml);
  if (part === undefined || comments.length === 0) return;
  draft.put(part, withTallerShapes(draft.text(part) ?? "", comments, geometryOf(xml)));
}

/** The sheet's old-style drawing; a new one also needs an element in the sheet. */
function drawingPart(draft: PackageDraft, sheet: string, strict: boolean): string {
  const xml = draft.text(sheet) ?? "";
  const present = oldDrawing(draft, sheet, xml);
  if (present !== undefined) return present;
  const name = freeName(draft, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  const links = strict ? STRICT_LINKS : LINKS;
  const id = addLink(draft, sheet, `${links}/vmlDrawing`, name);
  ensureDefaultType(draft, "vml", DRAWING_TYPE);
  const at = childPlace(xml, "legacyDrawing", WORKSHEET_ORDER);
  const element = `<${rootTag(xml)?.prefix ?? ""}legacyDrawing xmlns:r="${links}" r:id="${id}"/>`;
  draft.put(sheet, spliced(xml, [{ start: at, end: at, text: element }]));
  return name;
}

/** The drawing that the sheet's own element names: another one may belong to its headers and footers. */
function oldDrawing(draft: PackageDraft, sheet: string, xml: string): string | undefined {
  const element = [...childrenOf(xml)].find(({ tag }) => tag.name === "legacyDrawing");
  const id = element && attributeOf(element.tag, "id");
  return linksOf(draft, sheet).find((link) => link.id === id)?.target;
}

function isStrict(draft: PackageDraft, sheet: string): boolean {
  return rootTag(draft.text(sheet) ?? "")?.attributes.includes(STRICT_MAIN) ?? false;
}

/** Appends to the thread on a cell, if Excel keeps one there beside the old comment. */
function addReplies(
  draft: PackageDraft,
  workbook: string,
  sheet: string,
  comments: readonly CellComment[],
): void {
  const part = linkOf(draft, sheet, "threadedComment")?.target;
  const persons = linkOf(draft, workbook, "person")?.target;
  if (part === undefined || persons === undefined || comments.length === 0) return;
  const before = draft.text(part) ?? "";
  const after = withReplies(before, comments);
  if (after === before) return;
  draft.put(part, after);
  draft.put(persons, withOurPerson(draft.text(persons) ?? ""));
}
