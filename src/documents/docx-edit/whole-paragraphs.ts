import { elementsOf, tagsOf } from "../../workbook/package/xml-tags";
import type { Splice } from "../../workbook/package/xml-edit";
import { commentMarks } from "../finished/comment-splices";
import type { PlacedParagraph } from "../finished/read-docx";
import { insertedRuns } from "./inserted-runs";
import type { TaggedNumber } from "./numbers-with-tags";
import type { Revision } from "./revision";

/** Marks the end of a paragraph as deleted: with all its letters deleted, it is gone when that is accepted. */
export function endDeleted(
  xml: string,
  { start, end }: PlacedParagraph,
  revision: Revision,
): readonly Splice[] {
  const { w } = revision;
  const mark = revision.tag("del", true);
  const properties = propertiesAt(xml, start, end);
  // The end of a section's last paragraph holds the section: it stays.
  if (properties && /<\w*:?sectPr\b/.test(xml.slice(properties.start, properties.end))) return [];
  if (!properties) {
    const [own] = tagsOf(xml, start);
    const text = `<${w}pPr><${w}rPr>${mark}</${w}rPr></${w}pPr>`;
    return own ? [{ start: own.end, end: own.end, text }] : [];
  }
  const inner = xml.slice(properties.start, properties.end);
  const looks = /<\w*:?rPr\s*>/.exec(inner);
  if (looks) {
    const place = properties.start + looks.index + looks[0].length;
    return [{ start: place, end: place, text: mark }];
  }
  const place = properties.start + placeOfLooks(inner);
  return [{ start: place, end: place, text: `<${w}rPr>${mark}</${w}rPr>` }];
}

/** Before a former change of the properties, else at their end. */
function placeOfLooks(properties: string): number {
  const change = /<\w*:?pPrChange\b/.exec(properties);
  return change ? change.index : properties.lastIndexOf("</");
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A paragraph's properties; `undefined` where it has none, or an empty element. */
function propertiesAt(xml: string, start: number, end: number): Place | undefined {
  const [own, first] = firstTags(xml, start);
  if (!own || first?.name !== "pPr" || first.kind !== "open") return undefined;
  for (const element of elementsOf(xml.slice(first.start, end), "pPr"))
    return { start: first.start, end: first.start + element.end };
  return undefined;
}

function firstTags(xml: string, start: number) {
  const tags = [];
  for (const tag of tagsOf(xml, start)) {
    tags.push(tag);
    if (tags.length === 2) break;
  }
  return tags;
}

/** What a new paragraph says. */
interface NewParagraph {
  readonly text: string;
  readonly numbers: readonly TaggedNumber[];
  /** The comments to all of it. */
  readonly comments: readonly number[];
}

/** A new paragraph that looks like another one. */
export function newParagraph(
  xml: string,
  model: PlacedParagraph,
  { text, numbers, comments }: NewParagraph,
  revision: Revision,
): string {
  const { w } = revision;
  const place = propertiesAt(xml, model.start, model.end);
  const own = place ? xml.slice(place.start, place.end) : `<${w}pPr></${w}pPr>`;
  const plain = withoutParts(own, ["rPr", "sectPr", "pPrChange"]);
  const at = plain.lastIndexOf("</");
  const ended = `<${w}rPr>${revision.tag("ins", true)}</${w}rPr>`;
  const properties = plain.slice(0, at) + ended + plain.slice(at);
  const [longest] = model.pieces.toSorted((a, b) => b.text.length - a.text.length);
  const looks = longest?.run.properties ?? "";
  const runs = insertedRuns({ words: text, numbers, open: `<${w}r>`, properties: looks }, revision);
  const marks = comments.map((id) => commentMarks(w, id));
  const opening = marks.map(({ open }) => open).join("");
  const closing = marks.map(({ close }) => close).join("");
  return `<${w}p>${properties}${opening}${runs}${closing}</${w}p>`;
}

function withoutParts(properties: string, names: readonly string[]): string {
  let text = properties;
  for (const name of names)
    for (const element of [...elementsOf(text, name)].toReversed())
      text = text.slice(0, element.tag.start) + text.slice(element.end);
  return text;
}
