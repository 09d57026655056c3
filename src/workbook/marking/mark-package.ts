import type { Mark } from "../port";
import type { OpcPackage } from "../package/opc-package";
import { linkedPart, listedSheets, mainPart, type ListedSheet } from "../package/workbook-part";
import { relationshipsOf, relationshipsPart } from "../package/relationships";
import { markedRanges, withMarkColours, withoutMarkColours } from "./conditional-formats";
import type { CellComment } from "./cell-comment";
import { withMarkFormats, type MarkKind } from "./mark-formats";
import { PackageDraft } from "./package-draft";
import { addContentType, addLink, linkOf } from "./part-links";
import { addComments, clearComments } from "./sheet-comments";

export interface MarkedPackage {
  readonly bytes: Uint8Array;
  /** Marks whose sheet the workbook does not have, or has only as a chart. */
  readonly unplaced: readonly Mark[];
}

/** Marks an .xlsx package; `undefined` when a part that must change is damaged. */
export function markPackage(file: OpcPackage, marks: readonly Mark[]): MarkedPackage | undefined {
  const main = mainPart(file) ?? "";
  const workbook = file.text(main);
  if (workbook.kind !== "text") return undefined;
  const sheets = listedSheets(file, main, workbook.text).filter(({ type }) => type === "worksheet");
  const marked = sheets.map((sheet) => ({
    sheet,
    marks: marks.filter((mark) => mark.sheet === sheet.name),
  }));
  const touched = marked.filter((each) => each.marks.length > 0);
  if (
    !canChange(
      file,
      main,
      touched.map(({ sheet }) => sheet),
    )
  )
    return undefined;
  const draft = new PackageDraft(file);
  for (const { part = "" } of sheets) clearSheet(draft, part);
  if (touched.length === 0) return { bytes: draft.bytes(), unplaced: marks };
  const formats = addFormats(draft, main);
  for (const { sheet, marks: own } of touched)
    markSheet(draft, main, sheet.part ?? "", own, formats);
  const names = new Set(sheets.map(({ name }) => name));
  return { bytes: draft.bytes(), unplaced: marks.filter((mark) => !names.has(mark.sheet)) };
}

/** Every part that marking reads and writes again must be whole, or something would be lost silently. */
function canChange(file: OpcPackage, main: string, sheets: readonly ListedSheet[]): boolean {
  const parts = sheets.flatMap(({ part = "" }) => [
    part,
    relationshipsPart(part),
    ...relationshipsOf(file, part).flatMap(({ target }) =>
      target?.match(/\.(xml|vml)$/i) ? [target] : [],
    ),
  ]);
  const present = sheets.every(({ part }) => part !== undefined && file.text(part).kind === "text");
  return (
    present &&
    linkedPart(file, main, "styles").kind !== "damaged" &&
    parts.every((part) => file.text(part).kind !== "damaged")
  );
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`;

function addFormats(draft: PackageDraft, main: string): Readonly<Record<MarkKind, number>> {
  const present = linkOf(draft, main, "styles")?.target;
  const part = present ?? "xl/styles.xml";
  const { xml, ids } = withMarkFormats(draft.text(part) ?? NO_STYLES);
  draft.put(part, xml);
  if (present === undefined) {
    addLink(draft, main, "styles", part);
    addContentType(draft, part, STYLES_TYPE);
  }
  return ids;
}

/** Marks of an earlier run would speak of figures that have been mended since. */
function clearSheet(draft: PackageDraft, part: string): void {
  const xml = draft.text(part);
  if (xml === undefined || markedRanges(xml).length === 0) return;
  draft.put(part, withoutMarkColours(xml));
  clearComments(draft, part);
}

function markSheet(
  draft: PackageDraft,
  workbook: string,
  part: string,
  marks: readonly Mark[],
  formats: Readonly<Record<MarkKind, number>>,
): void {
  draft.put(part, withMarkColours(draft.text(part) ?? "", marks, formats));
  addComments(draft, workbook, part, joinedComments(marks));
}

/** One comment for each cell, in the order of the marks, the same words once. */
function joinedComments(marks: readonly Mark[]): CellComment[] {
  const texts = new Map<string, Set<string>>();
  for (const { address, comment } of marks)
    texts.set(address, (texts.get(address) ?? new Set()).add(comment));
  return [...texts].map(([address, comments]) => ({ address, text: [...comments].join("\n\n") }));
}
