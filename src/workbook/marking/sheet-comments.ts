import type { CellComment } from "./cell-comment";
import {
  commentedCells,
  emptyComments,
  isBareOfComments,
  withComments,
  withoutOurAuthor,
  withoutOurComments,
} from "./comments-part";
import {
  addShapes,
  growShapes,
  removeShapes,
  removeSpareDrawing,
  shrinkShapes,
} from "./comment-drawing";
import { namespacesOf } from "./namespaces";
import type { PackageDraft } from "./package-draft";
import { addContentType, addLink, freeName, linkOf } from "./part-links";
import { removePart } from "./part-removal";
import { withOurPerson, withoutOurReplies, withReplies } from "./threaded-comments";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** Puts our comments on a sheet, in all the parts that a comment lives in. */
export function addComments(
  draft: PackageDraft,
  workbook: string,
  sheet: string,
  comments: readonly CellComment[],
): void {
  const { main, links } = namespacesOf(draft.text(sheet) ?? "");
  const part = commentsPart(draft, sheet, links);
  const before = draft.text(part) ?? emptyComments(main);
  const taken = commentedCells(before);
  draft.put(part, withComments(before, comments));
  const added = comments.filter(({ address }) => !taken.has(address));
  const appended = comments.filter(({ address }) => taken.has(address));
  addShapes(draft, sheet, added);
  growShapes(draft, sheet, appended);
  addReplies(draft, workbook, sheet, appended);
}

/** Takes the comments of an earlier marking off a sheet; tells how many there were, appended ones included. */
export function clearComments(draft: PackageDraft, sheet: string): number {
  const thread = linkOf(draft, sheet, "threadedComment")?.target;
  if (thread !== undefined) draft.put(thread, withoutOurReplies(draft.text(thread) ?? ""));
  const comments = linkOf(draft, sheet, "comments")?.target;
  if (comments === undefined) return 0;
  const { xml, bare, shortened } = withoutOurComments(draft.text(comments) ?? "");
  draft.put(comments, xml);
  shrinkShapes(draft, sheet, shortened);
  removeShapes(draft, sheet, bare);
  return bare.length + shortened.length;
}

/** Like `clearComments`; what a marking made for its comments goes too, where nobody else uses it. */
export function removeComments(draft: PackageDraft, sheet: string): number {
  const cleared = clearComments(draft, sheet);
  const comments = linkOf(draft, sheet, "comments")?.target;
  if (cleared === 0 || comments === undefined) return cleared;
  const xml = draft.text(comments) ?? "";
  if (isBareOfComments(xml)) removePart(draft, comments);
  else draft.put(comments, withoutOurAuthor(xml));
  removeSpareDrawing(draft, sheet);
  return cleared;
}

/** The sheet's comments part; linked and typed anew when it has none. */
function commentsPart(draft: PackageDraft, sheet: string, links: string): string {
  const present = linkOf(draft, sheet, "comments")?.target;
  if (present !== undefined) return present;
  const name = freeName(draft, (number) => `xl/comments${number}.xml`);
  addLink(draft, sheet, `${links}/comments`, name);
  addContentType(draft, name, COMMENTS_TYPE);
  return name;
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
