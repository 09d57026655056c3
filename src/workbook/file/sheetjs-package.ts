import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { elementOf, rootTag } from "../package/xml-tags";
import { withoutPrefix } from "./worksheet-xml";

/*
 * SheetJS is given a workbook in the plainest form: our own names, our own links, only the parts
 * that hold figures. So it meets neither absolute targets nor prefixed namespaces, and spends
 * nothing on drawings, comments or caches.
 */
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts that hold figures, as text. */
export interface FigureParts {
  /** Worksheets as `reducedWorksheet` makes them. */
  readonly worksheets: readonly string[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly countsFrom1904: boolean;
}

/** Each worksheet as SheetJS reads it, in order; `undefined` where it could not. */
export function readWorksheets(parts: FigureParts): readonly (WorkSheet | undefined)[] {
  const book: WorkBook = read(plainPackage(parts), {
    type: "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    xlfn: true,
    // Or else SheetJS drops formulas whose result the file does not hold.
    sheetStubs: true,
  });
  return parts.worksheets.map((_, index) => book.Sheets[sheetName(index)]);
}

function sheetName(index: number): string {
  return `s${index}`;
}

function plainPackage(parts: FigureParts): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(parts),
    "xl/workbook.xml": workbook(parts),
    "xl/_rels/workbook.xml.rels": links(parts),
    "xl/styles.xml": plainStyles(parts.styles),
    "xl/sharedStrings.xml": plain(parts.sharedStrings ?? `<sst xmlns="${MAIN}"/>`),
  };
  parts.worksheets.forEach((xml, index) => (files[`xl/worksheets/${sheetName(index)}.xml`] = xml));
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

function contentTypes({ worksheets }: FigureParts): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = worksheets.map((_, index) =>
    override(`worksheets/${sheetName(index)}.xml`, "worksheet"),
  );
  const others = [
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    override("sharedStrings.xml", "sharedStrings"),
  ];
  return `<Types xmlns="${PACKAGE}/content-types">${[...others, ...sheets].join("")}</Types>`;
}

function workbook({ worksheets, countsFrom1904 }: FigureParts): string {
  const sheets = worksheets.map(
    (_, i) => `<sheet name="${sheetName(i)}" sheetId="${i + 1}" r:id="${sheetName(i)}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/>` +
    `<sheets>${sheets.join("")}</sheets></workbook>`
  );
}

function links({ worksheets }: FigureParts): string {
  const each = worksheets.map(
    (_, i) =>
      `<Relationship Id="${sheetName(i)}" Type="${OFFICE}/worksheet" Target="worksheets/${sheetName(i)}.xml"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Number formats and the cells' styles; workbooks passed on for years carry tens of thousands of others. */
function plainStyles(styles: string | undefined): string {
  const text = plain(styles ?? "");
  const kept = ["numFmts", "cellXfs"].map((name) => {
    const element = elementOf(text, name);
    return element ? text.slice(element.tag.start, element.end) : "";
  });
  return `<styleSheet xmlns="${MAIN}">${kept.join("")}</styleSheet>`;
}

function plain(text: string): string {
  return withoutPrefix(text, rootTag(text)?.prefix ?? "");
}
