import { readRelationships, relationshipsPart } from "../package/relationships";
import { attributeOf, tagsOf, type Tag } from "../package/xml-tags";
import { spliced } from "../package/xml-edit";
import type { PackageDraft } from "./package-draft";
import { linksOf } from "./part-links";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Takes a part away: the part, every link to it and its content type; then what it linked to and
 * nothing else does. A reference in the text of another part (`r:id`) is the caller's to take out first.
 */
export function removePart(draft: PackageDraft, part: string): void {
  const below = linksOf(draft, part).flatMap(({ target }) => target ?? []);
  for (const name of relationshipParts(draft)) unlink(draft, name, part);
  draft.remove(part);
  draft.remove(relationshipsPart(part));
  undeclare(draft, part);
  for (const one of below) if (draft.has(one) && !isLinked(draft, one)) removePart(draft, one);
}

/** Whether any part, or the package, links to this one. */
function isLinked(draft: PackageDraft, part: string): boolean {
  return relationshipParts(draft).some((name) =>
    targets(draft.text(name) ?? "", ownerOf(name)).includes(part.toLowerCase()),
  );
}

function relationshipParts(draft: PackageDraft): readonly string[] {
  return draft.names().filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name));
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`; `_rels/.rels` → `""`, the package itself. */
function ownerOf(relationships: string): string {
  return relationships.replace(/_rels\/([^/]*)\.rels$/i, "$1");
}

function targets(text: string, owner: string): readonly string[] {
  return readRelationships(text, owner).map(({ target = "" }) => target.toLowerCase());
}

function unlink(draft: PackageDraft, name: string, part: string): void {
  const text = draft.text(name) ?? "";
  const at = targets(text, ownerOf(name));
  if (!at.includes(part.toLowerCase())) return;
  const links = [...tagsOf(text)].filter(
    (tag) => tag.name === "Relationship" && tag.kind !== "close",
  );
  const left = links.filter((_, index) => at[index] !== part.toLowerCase());
  if (left.length === 0) draft.remove(name);
  else
    draft.put(
      name,
      withoutTags(
        text,
        links.filter((tag) => !left.includes(tag)),
      ),
    );
}

/** The content type of the part; that of its ending too, where no other part has it and we declared it. */
function undeclare(draft: PackageDraft, part: string): void {
  const text = draft.text(CONTENT_TYPES) ?? "";
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const isLast = !draft.names().some((name) => name.toLowerCase().endsWith(`.${ending}`));
  const types = [...tagsOf(text)].filter(({ name, kind }) => kind !== "close" && name !== "Types");
  const own = types.filter(
    (tag) =>
      tag.name === "Override" &&
      attributeOf(tag, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const left = types.filter((tag) => !own.includes(tag));
  const ofEnding = isLast ? left.filter((tag) => isDefaultAtEnd(tag, ending, left)) : [];
  draft.put(CONTENT_TYPES, withoutTags(text, [...own, ...ofEnding]));
}

/** Ours stands behind all others (`ensureDefaultType`); writers of files begin with theirs. */
function isDefaultAtEnd(tag: Tag, ending: string, types: readonly Tag[]): boolean {
  const behind = types.slice(types.indexOf(tag) + 1);
  return (
    tag.name === "Default" &&
    attributeOf(tag, "Extension")?.toLowerCase() === ending &&
    behind.every(({ name }) => name === "Default")
  );
}

/** The text without these tags, and without the closing tag of one that is written with two. */
function withoutTags(text: string, gone: readonly Tag[]): string {
  return spliced(
    text,
    gone.map(({ start, end, kind, prefix, name }) => {
      const closing = `</${prefix}${name}>`;
      const closed = kind === "open" && text.startsWith(closing, end);
      return { start, end: closed ? end + closing.length : end, text: "" };
    }),
  );
}
