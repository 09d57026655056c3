import { readRelationships, relationshipsPart, type Relationship } from "../package/relationships";
import { attributeOf, rootTag, tagsOf } from "../package/xml-tags";
import { closingPlace, spliced } from "../package/xml-edit";
import type { PackageDraft } from "./package-draft";

/*
 * Links between parts (ECMA-376 part 2): a new part needs a relationship from the part that uses it,
 * and a content type.
 */
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
const CONTENT_TYPES = "[Content_Types].xml";

/** The links of a part, as they now stand. */
export function linksOf(draft: PackageDraft, part: string): readonly Relationship[] {
  return readRelationships(draft.text(relationshipsPart(part)) ?? "", part);
}

/** The link of a part by its type, as it now stands. */
export function linkOf(draft: PackageDraft, part: string, type: string): Relationship | undefined {
  return linksOf(draft, part).find((link) => link.type === type);
}

/** Links a part to a new one and returns the link's id. `type` is its last step, or whole when it begins with `http`. */
export function addLink(draft: PackageDraft, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const text = opened(draft.text(name) ?? EMPTY);
  const id = freeId(readRelationships(text, part).map((link) => link.id));
  const { prefix = "" } = rootTag(text) ?? {};
  const whole = type.startsWith("http") ? type : `${OFFICE}/${type}`;
  const link = `<${prefix}Relationship Id="${id}" Type="${whole}" Target="/${target}"/>`;
  draft.put(name, insertedAtEnd(text, link));
  return id;
}

/** States the content type of one new part. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  declare(draft, "Override", `PartName="/${part}" ContentType="${type}"`);
}

/** States the content type of all parts with this ending, unless the package does already. */
export function ensureDefaultType(draft: PackageDraft, extension: string, type: string): void {
  const tags = [...tagsOf(draft.text(CONTENT_TYPES) ?? "")];
  const stated = tags.some(
    (tag) => tag.name === "Default" && attributeOf(tag, "Extension")?.toLowerCase() === extension,
  );
  if (!stated) declare(draft, "Default", `Extension="${extension}" ContentType="${type}"`);
}

/** The first free name made with a number: `xl/comments1.xml`, `xl/comments2.xml` … */
export function freeName(draft: PackageDraft, name: (number: number) => string): string {
  let number = 1;
  while (draft.has(name(number))) number++;
  return name(number);
}

function declare(draft: PackageDraft, element: string, attributes: string): void {
  const text = draft.text(CONTENT_TYPES) ?? "";
  const { prefix = "" } = rootTag(text) ?? {};
  draft.put(CONTENT_TYPES, insertedAtEnd(text, `<${prefix}${element} ${attributes}/>`));
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number++;
  return `rId${number}`;
}

function insertedAtEnd(text: string, element: string): string {
  const at = closingPlace(text);
  return spliced(text, [{ start: at, end: at, text: element }]);
}

/** `<Relationships/>` written with two tags. */
function opened(text: string): string {
  const root = rootTag(text);
  if (root?.kind !== "empty") return text;
  const tag = text.slice(root.start, root.end).replace(/\s*\/>$/, ">");
  return `${text.slice(0, root.start)}${tag}</${root.prefix}${root.name}>`;
}
