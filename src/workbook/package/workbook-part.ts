import { optionalText, type OpcPackage, type PartText } from "./opc-package";
import { relationshipsOf } from "./relationships";
import { attributeOf, tagsOf, type Tag } from "./xml-tags";
import type { Sheet } from "../../sheets/sheet";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`; empty when the link is missing. */
  readonly type: string;
  /** The sheet's part; absent when the link is missing. */
  readonly part?: string;
}

/** The name of the part that the package says it is about: `xl/workbook.xml`, `word/document.xml` … */
export function mainPart(file: OpcPackage): string | undefined {
  const stated = relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target;
  if (stated !== undefined && file.entry(stated)) return stated;
  return file.entry("xl/workbook.xml")?.name;
}

/** The sheets in the workbook's order, from the text of its workbook part. */
export function listedSheets(
  file: OpcPackage,
  workbook: string,
  text: string,
): readonly ListedSheet[] {
  const links = new Map(relationshipsOf(file, workbook).map((link) => [link.id, link]));
  return sheetTags(text).map((tag) => {
    const link = links.get(attributeOf(tag, "id") ?? "");
    return {
      name: attributeOf(tag, "name") ?? "",
      visibility: visibility(attributeOf(tag, "state")),
      type: link?.type ?? "",
      ...(link?.target === undefined ? {} : { part: link.target }),
    };
  });
}

function sheetTags(text: string): Tag[] {
  return [...tagsOf(text)].filter((tag) => tag.name === "sheet" && tag.kind !== "close");
}

function visibility(state: string | undefined): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Whether dates count from 1904, which only the shown text of a date needs. */
export function countsFrom1904(text: string): boolean {
  const properties = [...tagsOf(text)].find((tag) => tag.name === "workbookPr");
  const value = properties && attributeOf(properties, "date1904");
  return value === "1" || value === "true";
}

/** A part that the workbook part links to by this type (`styles`, `sharedStrings`). */
export function linkedPart(file: OpcPackage, workbook: string, type: string): PartText {
  const target = relationshipsOf(file, workbook).find((link) => link.type === type)?.target;
  return target === undefined ? { kind: "absent" } : file.text(target);
}

/** Excel opens a workbook of one kind only under the extension of that kind. */
export function extensionOf(file: OpcPackage): ".xlsx" | ".xlsm" {
  return optionalText(file.text("[Content_Types].xml"))?.includes("sheet.macroEnabled.main")
    ? ".xlsm"
    : ".xlsx";
}
