import { expressionOfTag } from "../../narrative/expression-tag";
import type { PackageDraft } from "../../workbook/marking/package-draft";
import { spliced, type Splice } from "../../workbook/package/xml-edit";
import { attributeOf, tagsOf, type Tag } from "../../workbook/package/xml-tags";
import type { DocxText } from "../finished/read-docx";

/** A content control that is open while a part is read: what of it goes, if it is one of ours. */
interface OpenSdt {
  readonly start: number;
  isOurs: boolean;
  contentStart?: number;
  contentEnd?: number;
}

/** Takes our content controls out of a document, those of last year's text as well; what stands in them stays. */
export function takeControlsOut({ main, paragraphs }: DocxText, draft: PackageDraft): void {
  for (const part of new Set([main, ...paragraphs.map((own) => own.part)])) {
    const before = draft.text(part)!;
    const after = withoutOwnControls(before);
    if (after !== before) draft.put(part, after);
  }
}

/** A part without the content controls of ours, which say what a number is. */
function withoutOwnControls(xml: string): string {
  const open: OpenSdt[] = [];
  const splices: Splice[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name === "sdt" && tag.kind === "open") open.push({ start: tag.start, isOurs: false });
    const control = open.at(-1);
    if (!control) continue;
    notice(control, tag);
    if (tag.name !== "sdt" || tag.kind !== "close") continue;
    open.pop();
    splices.push(...takenOut(control, tag.end, xml));
  }
  return splices.length === 0 ? xml : spliced(xml, splices);
}

function notice(control: OpenSdt, tag: Tag): void {
  const isContent = tag.name === "sdtContent";
  if (isContent && tag.kind === "open") control.contentStart = tag.end;
  if (isContent && tag.kind === "close") control.contentEnd = tag.start;
  const isProperty = tag.name === "tag" && tag.kind !== "close";
  if (isProperty && control.contentStart === undefined)
    control.isOurs ||= isOurTag(attributeOf(tag, "val"));
}

function takenOut(control: OpenSdt, end: number, xml: string): readonly Splice[] {
  const { start, isOurs, contentStart, contentEnd } = control;
  if (!isOurs || contentStart === undefined || contentEnd === undefined) return [];
  return [
    { start: markedBefore(xml, start), end: markedAfter(xml, contentStart), text: "" },
    { start: markedBefore(xml, contentEnd), end: markedAfter(xml, end), text: "" },
  ];
}

/** A control whose insertion is tracked has marks around its beginning and its end: they go with it. */
const MARK_BEFORE = /<\w*:?customXmlInsRangeStart\b[^<>]*\/>$/;
const MARK_AFTER = /^<\w*:?customXmlInsRangeEnd\b[^<>]*\/>/;
/** So many letters a mark has at most. */
const LONGEST_MARK = 400;

function markedBefore(xml: string, place: number): number {
  const before = xml.slice(Math.max(0, place - LONGEST_MARK), place);
  return place - (MARK_BEFORE.exec(before)?.[0].length ?? 0);
}

function markedAfter(xml: string, place: number): number {
  return place + (MARK_AFTER.exec(xml.slice(place, place + LONGEST_MARK))?.[0].length ?? 0);
}

function isOurTag(tag: string | undefined): boolean {
  return tag !== undefined && expressionOfTag(tag) !== undefined;
}
