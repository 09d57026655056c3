import type { PackageDraft } from "../marking/package-draft";
import { linksOf } from "../marking/part-links";
import type { Relationship } from "../package/relationships";
import type { ListedSheet } from "../package/workbook-part";
import { attributeOf, elementsOf, tagsOf, type Tag } from "../package/xml-tags";
import { unescapeXml } from "../package/xml-text";

/** A workbook's package as it is to be published, looked through for what would leave with it. */
export interface SurveyedPackage {
  readonly draft: PackageDraft;
  /** The name of the workbook part. */
  readonly main: string;
  readonly sheets: readonly ListedSheet[];
}

/** The texts of the parts that a part, `""` for the package itself, links to by a type. */
export function linkedTexts(
  { draft }: SurveyedPackage,
  part: string,
  type: string,
): readonly string[] {
  return linksOfType(draft, part, type).flatMap(({ target = "" }) => draft.text(target) ?? []);
}

/** The links of a part by their type. */
export function linksOfType(
  draft: PackageDraft,
  part: string,
  type: string,
): readonly Relationship[] {
  return linksOf(draft, part).filter((link) => link.type === type);
}

/** The opening tags of a name. */
export function tagsNamed(xml: string, name: string): readonly Tag[] {
  return [...tagsOf(xml)].filter((tag) => tag.name === name && tag.kind !== "close");
}

/** An attribute of each tag of a name, where it says something. */
export function attributesOf(xml: string, name: string, attribute: string): readonly string[] {
  return tagsNamed(xml, name).flatMap((tag) => attributeOf(tag, attribute)?.trim() || []);
}

/** What stands in each element of a name, without tags; empty ones say nothing. */
export function wordsIn(xml: string, name: string): readonly string[] {
  return [...elementsOf(xml, name)].flatMap(
    ({ content }) => unescapeXml(content.replace(/<[^>]*>/g, "")).trim() || [],
  );
}
