import { isMemory } from "../memory-xml";
import type { PackageDraft } from "../marking/package-draft";
import { linksOf } from "../marking/part-links";
import { removePart } from "../marking/part-removal";

/** Takes out the parts in which the product keeps its memory; tells how many there were. */
export function removeMemory(draft: PackageDraft): number {
  const parts = customXmlItems(draft).filter((name) => isMemory(draft.text(name) ?? ""));
  for (const part of parts) removePart(draft, part);
  return parts.length;
}

/** The custom XML parts of a workbook, the descriptions beside them left aside. */
export function customXmlItems(draft: PackageDraft): readonly string[] {
  return draft.names().filter((name) => /^customXml\/item\d*\.xml$/i.test(name));
}

/**
 * Takes out what Excel notes of the add-ins whose pane was open: the list of panes, which the package
 * links to, and each add-in's own part, settings included. Add-ins that stand in a sheet's drawing
 * are content, and stay. Tells how many add-ins there were.
 */
export function removeTaskPanes(draft: PackageDraft): number {
  const before = webExtensions(draft).length;
  const lists = linksOf(draft, "").filter(({ type }) => type === "webextensiontaskpanes");
  for (const { target } of lists) if (target !== undefined) removePart(draft, target);
  return before - webExtensions(draft).length;
}

/** The parts that describe an add-in. */
export function webExtensions(draft: PackageDraft): readonly string[] {
  return draft.names().filter((name) => /(?:^|\/)webextension\d*\.xml$/i.test(name));
}
