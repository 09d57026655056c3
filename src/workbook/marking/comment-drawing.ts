import { attributeOf, rootTag, type Element } from "../package/xml-tags";
import { childPlace, childrenOf, spliced } from "../package/xml-edit";
import {
  EMPTY_DRAWING,
  hasShapes,
  withCommentShapes,
  withoutCommentShapes,
  withoutSpareType,
} from "./comment-shapes";
import { withShorterShapes, withTallerShapes } from "./taller-shapes";
import type { CellComment } from "./cell-comment";
import { namespacesOf } from "./namespaces";
import type { PackageDraft } from "./package-draft";
import { addLink, ensureDefaultType, freeName, linksOf } from "./part-links";
import { removePart } from "./part-removal";
import { geometryOf } from "./sheet-geometry";
import { WORKSHEET_ORDER } from "./worksheet-order";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Gives each of these cells a box. */
export function addShapes(
  draft: PackageDraft,
  sheet: string,
  comments: readonly CellComment[],
): void {
  if (comments.length === 0) return;
  const part = drawingPart(draft, sheet);
  const geometry = geometryOf(draft.text(sheet) ?? "");
  draft.put(part, withCommentShapes(draft.text(part) ?? EMPTY_DRAWING, comments, geometry));
}

/** Makes room for what was appended to the comments of others. */
export function growShapes(
  draft: PackageDraft,
  sheet: string,
  comments: readonly CellComment[],
): void {
  changeShapes(draft, sheet, comments, withTallerShapes);
}

/** Takes the room back when what was appended is gone. */
export function shrinkShapes(
  draft: PackageDraft,
  sheet: string,
  comments: readonly CellComment[],
): void {
  changeShapes(draft, sheet, comments, withShorterShapes);
}

function changeShapes(
  draft: PackageDraft,
  sheet: string,
  comments: readonly CellComment[],
  change: typeof withTallerShapes,
): void {
  const xml = draft.text(sheet) ?? "";
  const part = oldDrawing(draft, sheet, xml);
  if (part === undefined || comments.length === 0) return;
  draft.put(part, change(draft.text(part) ?? "", comments, geometryOf(xml)));
}

/** Takes the boxes of these cells away. */
export function removeShapes(
  draft: PackageDraft,
  sheet: string,
  addresses: readonly string[],
): void {
  const part = oldDrawing(draft, sheet, draft.text(sheet) ?? "");
  if (part !== undefined) draft.put(part, withoutCommentShapes(draft.text(part) ?? "", addresses));
}

/** Takes away the sheet's old-style drawing where no shape is left in it, else what only our boxes needed. */
export function removeSpareDrawing(draft: PackageDraft, sheet: string): void {
  const xml = draft.text(sheet) ?? "";
  const part = oldDrawing(draft, sheet, xml);
  if (part === undefined) return;
  const drawing = draft.text(part) ?? "";
  if (hasShapes(drawing)) {
    draft.put(part, withoutSpareType(drawing));
    return;
  }
  const element = oldDrawingElement(xml)!;
  draft.put(sheet, spliced(xml, [{ start: element.tag.start, end: element.end, text: "" }]));
  removePart(draft, part);
}

/** The sheet's old-style drawing; a new one also needs an element in the sheet. */
function drawingPart(draft: PackageDraft, sheet: string): string {
  const xml = draft.text(sheet) ?? "";
  const present = oldDrawing(draft, sheet, xml);
  if (present !== undefined) return present;
  const name = freeName(draft, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  const { links } = namespacesOf(xml);
  const id = addLink(draft, sheet, `${links}/vmlDrawing`, name);
  ensureDefaultType(draft, "vml", DRAWING_TYPE);
  const at = childPlace(xml, "legacyDrawing", WORKSHEET_ORDER);
  const element = `<${rootTag(xml)?.prefix ?? ""}legacyDrawing xmlns:r="${links}" r:id="${id}"/>`;
  draft.put(sheet, spliced(xml, [{ start: at, end: at, text: element }]));
  return name;
}

/** The drawing that the sheet's own element names: another one may belong to its headers and footers. */
function oldDrawing(draft: PackageDraft, sheet: string, xml: string): string | undefined {
  const element = oldDrawingElement(xml);
  const id = element && attributeOf(element.tag, "id");
  return linksOf(draft, sheet).find((link) => link.id === id)?.target;
}

function oldDrawingElement(xml: string): Element | undefined {
  return [...childrenOf(xml)].find(({ tag }) => tag.name === "legacyDrawing");
}
