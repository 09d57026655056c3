import {
  commentedCells,
  emptyComments,
  withComments,
  withoutOurComments,
  type CellComment,
} from "./comments-part";
import { addShapes, growShapes, removeShapes } from "./comment-drawing";
import { namespacesOf } from "./namespaces";
import type { PackageDraft } from "./package-draft";
import { addContentType, addLink, freeName, linkOf } from "./part-links";
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

/** Takes the comments of an earlier marking off a sheet. */
export function clearComments(draft: PackageDraft, sheet: string): void {
  const comments = linkOf(draft, sheet, "comments")?.target;
  if (comments === undefined) return;
  const { xml, bare } = withoutOurComments(draft.text(comments) ?? "");
  draft.put(comments, xml);
  removeShapes(draft, sheet, bare);
  const thread = linkOf(draft, sheet, "threadedComment")?.target;
  if (thread !== undefined) draft.put(thread, withoutOurReplies(draft.text(thread) ?? ""));
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
