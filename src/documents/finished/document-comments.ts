import type { PackageDraft } from "../../workbook/marking/package-draft";
import { addContentType, addLink, freeName, linkOf } from "../../workbook/marking/part-links";
import { closingPlace, spliced } from "../../workbook/package/xml-edit";
import { attributeOf, rootTag, tagsOf } from "../../workbook/package/xml-tags";
import { escapeXml } from "../../workbook/package/xml-text";
import { wordPrefix } from "./word-prefix";

/** Who our comments and tracked changes are by. */
export const AUTHOR = "决算核对";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The document's comments as they are, or a new part for them. */
export function commentsPart(
  draft: PackageDraft,
  main: string,
  xml: string,
  prefix: string,
): string {
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

/** The first number that no comment of the part has. */
export function firstFreeComment(draft: PackageDraft, part: string): number {
  const ids = [...tagsOf(draft.text(part)!)]
    .filter(({ name }) => name === "comment")
    .map((tag) => Number(attributeOf(tag, "id")));
  return Math.max(-1, ...ids.filter((id) => Number.isInteger(id))) + 1;
}

/** A comment as it is written into the part. */
export interface NumberedComment {
  readonly id: number;
  readonly text: string;
  /** When it was made, `2026-01-31T08:00:00Z`; comments of ours mostly bear no date. */
  readonly date?: string;
}

/** Writes comments to the end of the part. */
export function addDocumentComments(
  draft: PackageDraft,
  part: string,
  comments: readonly NumberedComment[],
): void {
  const own = draft.text(part)!;
  const place = closingPlace(own);
  const text = comments.map((one) => commentXml(wordPrefix(own), one)).join("");
  draft.put(part, spliced(own, [{ start: place, end: place, text }]));
}

function commentXml(w: string, { id, text, date }: NumberedComment): string {
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`,
    );
  const dated = date === undefined ? "" : ` ${w}date="${date}"`;
  return `<${w}comment ${w}id="${id}" ${w}author="${AUTHOR}"${dated} ${w}initials="核">${lines.join("")}</${w}comment>`;
}
