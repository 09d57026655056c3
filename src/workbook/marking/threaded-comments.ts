import { escapeXml } from "../package/xml-text";
import { attributeOf, elementsOf, rootTag, type Element } from "../package/xml-tags";
import { closingPlace, spliced } from "../package/xml-edit";
import { crc32 } from "../package/crc32";
import { COMMENT_AUTHOR } from "./comment-runs";
import type { CellComment } from "./cell-comment";

/*
 * Threaded comments (Excel 365): where a cell bears a thread, Excel shows the thread and hides the
 * old comment beside it, so we answer in the thread as well.
 */
const PERSON = "{4A7C1E52-9D30-4B68-8F21-6E5B0C9A7D13}";

/** The part with a reply of ours to each cell that bears a thread; the same text when none does. */
export function withReplies(xml: string, comments: readonly CellComment[]): string {
  const threads = [...elementsOf(xml, "threadedComment")];
  const prefix = rootTag(xml)?.prefix ?? "";
  const replies = comments.map((comment) => {
    const cell = threads.filter(({ tag }) => attributeOf(tag, "ref") === comment.address);
    const first = cell.find(({ tag }) => attributeOf(tag, "parentId") === undefined);
    return first ? replyXml(prefix, first, cell[cell.length - 1]!, comment) : "";
  });
  const at = closingPlace(xml);
  return spliced(xml, [{ start: at, end: at, text: replies.join("") }]);
}

/** The part without our replies of an earlier marking. */
export function withoutOurReplies(xml: string): string {
  const ours = [...elementsOf(xml, "threadedComment")].filter(
    ({ tag }) => attributeOf(tag, "personId") === PERSON,
  );
  return spliced(
    xml,
    ours.map(({ tag, end }) => ({ start: tag.start, end, text: "" })),
  );
}

/** Dated as the thread's last word: the same marks always make the same bytes, and ours stands below. */
function replyXml(
  prefix: string,
  first: Element,
  last: Element,
  { address, text }: CellComment,
): string {
  const attributes = {
    ref: address,
    dT: attributeOf(last.tag, "dT") ?? "2000-01-01T00:00:00.00",
    personId: PERSON,
    id: replyId(`${attributeOf(first.tag, "id")}${text}`),
    parentId: attributeOf(first.tag, "id") ?? "",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return `<${prefix}threadedComment${written.join("")}><${prefix}text>${escapeXml(text)}</${prefix}text></${prefix}threadedComment>`;
}

function replyId(seed: string): string {
  const digits = crc32(new TextEncoder().encode(seed)).toString(16).toUpperCase().padStart(8, "0");
  return `{${digits}-5C2E-4D17-9A40-3B8F6E1D2C05}`;
}

/** Whether a thread bears a word of ours. */
export function hasOurReplies(xml: string): boolean {
  return xml.includes(PERSON);
}

/** The list of persons without us. */
export function withoutOurPerson(xml: string): string {
  const ours = [...elementsOf(xml, "person")].filter(
    ({ tag }) => attributeOf(tag, "id") === PERSON,
  );
  return spliced(
    xml,
    ours.map(({ tag, end }) => ({ start: tag.start, end, text: "" })),
  );
}

/** The list of persons with us in it. */
export function withOurPerson(xml: string): string {
  if (xml.includes(PERSON)) return xml;
  const prefix = rootTag(xml)?.prefix ?? "";
  const at = closingPlace(xml);
  const person = `<${prefix}person displayName="${COMMENT_AUTHOR}" id="${PERSON}" userId="${COMMENT_AUTHOR}" providerId="None"/>`;
  return spliced(xml, [{ start: at, end: at, text: person }]);
}
