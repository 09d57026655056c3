import type { UnreadSheet } from "../port";
import type { OpcPackage } from "../package/opc-package";
import type { ListedSheet } from "../package/workbook-part";
import { rootTag } from "../package/xml-tags";
import { decodedText } from "../package/xml-text";
import { inflated } from "../package/zip-entry";
import { READING_LIMITS } from "./limits";
import { passedOverSheet, type PassedOver } from "./refusals";
import { reducedWorksheet, type WorksheetXml } from "./worksheet-xml";

/** What a listed sheet has for reading: its worksheet, or the reason why it is passed over. */
export type SheetSource =
  | { readonly kind: "worksheet"; readonly listed: ListedSheet; readonly reduced: WorksheetXml }
  | { readonly kind: "unread"; readonly unread: UnreadSheet };

/** The sheet's part cut down for reading, or why it is passed over. */
export function sourceOf(file: OpcPackage, listed: ListedSheet): SheetSource {
  const kind = passedOver(listed.type);
  if (kind) return unreadSheet(listed, kind);
  const entry = listed.part === undefined ? undefined : file.entry(listed.part);
  if (!entry) return unreadSheet(listed, "missing");
  if (entry.size > READING_LIMITS.sheetBytes) return unreadSheet(listed, "tooLarge");
  const bytes = inflated(entry);
  const text = bytes && decodedText(bytes);
  const reduced = text && reducedWorksheet(text);
  // Some writers link a chart sheet as if it were a worksheet: what the part holds decides.
  if (!reduced)
    return unreadSheet(listed, passedOver(rootTag(text ?? "")?.name ?? "") ?? "damaged");
  if (reduced.cells > READING_LIMITS.sheetCells) return unreadSheet(listed, "tooLarge");
  return { kind: "worksheet", listed, reduced };
}

function passedOver(type: string): PassedOver | undefined {
  if (type === "chartsheet" || type === "dialogsheet") return type;
  return type.endsWith("acrosheet") ? "macrosheet" : undefined;
}

export function unreadSheet(
  { name }: ListedSheet,
  why: PassedOver,
): Extract<SheetSource, { kind: "unread" }> {
  return { kind: "unread", unread: passedOverSheet(name, why) };
}
