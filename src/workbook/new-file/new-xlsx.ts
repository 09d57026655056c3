import { newEntry, writeZip } from "../package/zip-writing";
import { escapeXml } from "../package/xml-text";
import { CellStyles } from "./cell-styles";
import { sheetXml, type FileSheet } from "./sheet-xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new workbook of these sheets, in the bytes of an .xlsx: fonts, lines, merged cells and the way it is
 * printed, as the sheets say. The same sheets always give the same bytes. `sheets` is not empty, and their
 * names differ.
 */
export function newXlsx(sheets: readonly FileSheet[]): Uint8Array {
  const styles = new CellStyles();
  const worksheets = sheets.map((sheet) => sheetXml(sheet, styles));
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ...worksheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
    // Last: the sheets say which styles there are.
    ["xl/styles.xml", styles.xml()],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => newEntry(name, encoder.encode(DECLARATION + xml))));
}

function contentTypes(sheets: number): string {
  const types = [
    ["/xl/workbook.xml", "sheet.main"],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      "worksheet",
    ]),
    ["/xl/styles.xml", "styles"],
  ];
  const overrides = types.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly FileSheet[]): string {
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, page }, at) =>
    page?.repeatedRow === undefined ? [] : [printTitles(name, at, page.repeatedRow + 1)],
  );
  const names = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheets>${named.join("")}</sheets>${names}</workbook>`
  );
}

function printTitles(sheet: string, at: number, row: number): string {
  const quoted = escapeXml(sheet.replaceAll("'", "''"));
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${quoted}'!$${row}:$${row}</definedName>`;
}
