import { strToU8, zipSync } from "fflate";
import { relationships, workbookParts, worksheetXml, type Parts } from "../hand-made-package";

/*
 * Workbooks with what real ones have beside figures, written part by part as Excel writes it, so that
 * nothing here shares code with what takes marks out again.
 */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** One thing that a workbook may have: it adds parts, links and types, and text to the sheets. */
type Feature = (book: BookInTheMaking) => void;

interface BookInTheMaking {
  readonly parts: Parts;
  /** Links by the part that has them, `""` for the package. */
  readonly links: Record<
    string,
    (readonly [id: string, type: string, target: string, mode?: string])[]
  >;
  readonly types: Record<string, string>;
  /** Elements behind the sheet data, in the schema's order. */
  readonly tail: string[];
  readonly rows: string[];
  readonly cols: string[];
  readonly workbook: { before: string; after: string };
}

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

/** In the order in which their elements stand in a sheet. */
export const FEATURES = {
  colourScale: ({ tail }) =>
    tail.push(
      `<conditionalFormatting sqref="B1:B9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>B1&lt;0</formula></cfRule></conditionalFormatting>`,
    ),
  validation: ({ tail }) =>
    tail.push(
      '<dataValidations count="1"><dataValidation type="list" sqref="D1:D9"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
    ),
  link: ({ tail, links }) => {
    tail.push(
      '<hyperlinks><hyperlink ref="A1" r:id="rIdH"/><hyperlink ref="A2" r:id="rIdW"/></hyperlinks>',
    );
    links[SHEET]!.push(
      ["rIdH", "hyperlink", "file:///C:\\Users\\zhang\\%E5%BA%95%E7%A8%BF.xlsx", "External"],
      ["rIdW", "hyperlink", "https://example.gov.cn/", "External"],
    );
  },
  printer: ({ tail, links, parts, types }) => {
    tail.push('<pageSetup orientation="landscape" r:id="rIdP"/>');
    links[SHEET]!.push(["rIdP", "printerSettings", "../printerSettings/printerSettings1.bin"]);
    const name = [..."\\\\oa-server\\HP", "\0"].map((letter) => `${letter}\0`).join("");
    parts["xl/printerSettings/printerSettings1.bin"] = name.padEnd(200, "\0");
    types["xl/printerSettings/printerSettings1.bin"] =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";
  },
  chart: ({ tail, links, parts, types }) => {
    tail.push('<drawing r:id="rIdD"/>');
    links[SHEET]!.push(["rIdD", "drawing", "../drawings/drawing1.xml"]);
    links["xl/drawings/drawing1.xml"] = [["rId1", "chart", "../charts/chart1.xml"]];
    parts["xl/drawings/drawing1.xml"] =
      `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pic><xdr:cNvPr descr="C:\\Users\\li\\Pictures\\章.png"/></xdr:pic></xdr:wsDr>`;
    parts["xl/charts/chart1.xml"] = '<c:chartSpace xmlns:c="urn:c"/>';
    types["xl/drawings/drawing1.xml"] = "application/vnd.openxmlformats-officedocument.drawing+xml";
    types["xl/charts/chart1.xml"] =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  },
  notes: ({ tail, links, parts, types }) => {
    tail.push('<legacyDrawing r:id="rIdV"/>');
    links[SHEET]!.push(
      ["rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rIdC", "comments", "../comments1.xml"],
      [
        "rIdT",
        `${MICROSOFT}/2017/10/relationships/threadedComment`,
        "../threadedComments/threadedComment1.xml",
      ],
    );
    links[WORKBOOK]!.push([
      "rIdQ",
      `${MICROSOFT}/2017/10/relationships/person`,
      "persons/person.xml",
    ]);
    parts["xl/comments1.xml"] =
      `<comments xmlns="${MAIN}"><authors><author>tc={A}</author><author>张三</author></authors><commentList><comment ref="B1" authorId="0"><text><t>[会话批注] 为何</t></text></comment><comment ref="B2" authorId="1"><text><r><rPr><b/></rPr><t>张三:</t></r><r><t xml:space="preserve">\n请核对</t></r></text></comment><comment ref="B3" authorId="1"><text><t>数</t></text></comment></commentList></comments>`;
    parts["xl/threadedComments/threadedComment1.xml"] =
      '<ThreadedComments xmlns="urn:t"><threadedComment ref="B1" dT="2023-08-01T00:00:00.00" personId="{P}" id="{A}"><text>为何</text></threadedComment></ThreadedComments>';
    parts["xl/persons/person.xml"] =
      '<personList xmlns="urn:t"><person displayName="李四" id="{P}" userId="S::li@example.gov.cn::1" providerId="AD"/></personList>';
    parts["xl/drawings/vmlDrawing1.vml"] =
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<v:shapetype id="_x0000_t202" coordsize="21600,21600"></v:shapetype>${[0, 1, 2].map(boxOf).join("")}</xml>`;
    types["xl/comments1.xml"] =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    types["xl/threadedComments/threadedComment1.xml"] =
      "application/vnd.ms-excel.threadedcomments+xml";
    types["xl/persons/person.xml"] = "application/vnd.ms-excel.person+xml";
    types["Default vml"] = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  },
  pivot: ({ links, parts, types, workbook }) => {
    links[SHEET]!.push(["rIdPt", "pivotTable", "../pivotTables/pivotTable1.xml"]);
    links[WORKBOOK]!.push([
      "rIdPc",
      "pivotCacheDefinition",
      "pivotCache/pivotCacheDefinition1.xml",
    ]);
    links["xl/pivotCache/pivotCacheDefinition1.xml"] = [
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ];
    workbook.after += '<pivotCaches><pivotCache cacheId="1" r:id="rIdPc"/></pivotCaches>';
    parts["xl/pivotTables/pivotTable1.xml"] =
      `<pivotTableDefinition xmlns="${MAIN}"><formats count="1"><format dxfId="1"/></formats></pivotTableDefinition>`;
    parts["xl/pivotCache/pivotCacheDefinition1.xml"] =
      `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:C9" sheet="工资明细"/></cacheSource></pivotCacheDefinition>`;
    parts["xl/pivotCache/pivotCacheRecords1.xml"] = `<pivotCacheRecords xmlns="${MAIN}"/>`;
    types["xl/pivotTables/pivotTable1.xml"] =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml";
  },
  external: ({ links, parts, workbook }) => {
    links[WORKBOOK]!.push(["rIdX", "externalLink", "externalLinks/externalLink1.xml"]);
    links["xl/externalLinks/externalLink1.xml"] = [
      ["rId1", "externalLinkPath", "file:///\\\\oa\\决算\\上年.xlsx", "External"],
    ];
    parts["xl/externalLinks/externalLink1.xml"] =
      `<externalLink xmlns="${MAIN}"><externalBook r:id="rId1" xmlns:r="${OFFICE}"/></externalLink>`;
    workbook.after += '<externalReferences><externalReference r:id="rIdX"/></externalReferences>';
  },
  connection: ({ links, parts }) => {
    links[WORKBOOK]!.push(["rIdN", "connections", "connections.xml"]);
    parts["xl/connections.xml"] =
      `<connections xmlns="${MAIN}"><connection id="1" name="账务库"><dbPr connection="Server=oa;Pwd=1"/></connection></connections>`;
  },
  authors: ({ links, parts, types }) => {
    links[""]!.push(
      [
        "rIdC",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rIdE", "extended-properties", "docProps/app.xml"],
      ["rIdU", "custom-properties", "docProps/custom.xml"],
    );
    parts["docProps/core.xml"] =
      '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>王五</dc:creator><cp:lastModifiedBy>赵六</cp:lastModifiedBy></cp:coreProperties>';
    parts["docProps/app.xml"] =
      "<Properties><Manager></Manager><Company>某局</Company></Properties>";
    parts["docProps/custom.xml"] = '<Properties><property name="审批单号"/></Properties>';
    types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml";
  },
  hidden: ({ rows, cols, workbook }) => {
    cols.push(
      '<col min="3" max="3" width="9" hidden="1"/><col min="20" max="16384" width="9" hidden="1"/>',
    );
    rows.push(
      '<row r="7" hidden="1"><c r="A7"><v>1</v></c></row><row r="8" ht="0" hidden="1" customHeight="1"><c r="C8"><v>2</v></c></row><row r="9" hidden="1"><c r="A9" s="1"/></row>',
    );
    workbook.after +=
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!$A$1:$B$9</definedName><definedName name="底数" hidden="1">表!$A$7</definedName></definedNames>';
  },
  path: ({ workbook }) =>
    (workbook.before += `<x15ac:absPath url="D:\\决算\\张三\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/>`),
  otherXml: ({ links, parts }) => {
    links[WORKBOOK]!.push(["rIdO", "customXml", "../customXml/item1.xml"]);
    links["customXml/item1.xml"] = [["rId1", "customXmlProps", "itemProps1.xml"]];
    parts["customXml/item1.xml"] = '<form xmlns="urn:some-office-system"/>';
    parts["customXml/itemProps1.xml"] = '<ds:datastoreItem xmlns:ds="urn:ds"/>';
  },
  embedded: ({ links, parts }) => {
    links[SHEET]!.push(["rIdB", "package", "../embeddings/底稿.docx"]);
    parts["xl/embeddings/底稿.docx"] = "PK";
  },
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

function boxOf(row: number): string {
  return `<v:shape id="_x0000_s${1025 + row}" type="#_x0000_t202" style='position:absolute;width:108pt;height:59.25pt;z-index:1;visibility:hidden'><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>\r\n    3, 15, ${row}, 2, 5, 15, ${row + 3}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
}

/** The parts of a workbook with these features, as text. */
export function richParts(features: readonly FeatureName[]): Parts {
  const book: BookInTheMaking = {
    parts: {},
    links: { "": [], [WORKBOOK]: [], [SHEET]: [] },
    types: {},
    tail: [],
    rows: [],
    cols: [],
    workbook: { before: "", after: "" },
  };
  for (const name of Object.keys(FEATURES) as FeatureName[])
    if (features.includes(name)) FEATURES[name](book);
  const head = book.cols.length > 0 ? `<cols>${book.cols.join("")}</cols>` : "";
  const data = `<row r="1"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row>${book.rows.join("")}`;
  const sheet = worksheetXml(data, head, book.tail.join("")).replace(
    "<worksheet ",
    `<worksheet xmlns:r="${OFFICE}" `,
  );
  const parts = { ...workbookParts({ 表: sheet, 另表: worksheetXml("<row/>") }), ...book.parts };
  parts[WORKBOOK] = parts[WORKBOOK]!.replace("<sheets>", `${book.workbook.before}<sheets>`)
    .replace("</sheets>", `</sheets>${book.workbook.after}`)
    .replace(
      'name="另表"',
      features.includes("hidden") ? 'name="另表" state="veryHidden"' : 'name="另表"',
    );
  parts["xl/styles.xml"] =
    `<?xml version="1.0" encoding="utf-8"?><styleSheet xmlns="${MAIN}"><dxfs count="2"><dxf><font><b/></font></dxf><dxf/></dxfs></styleSheet>`;
  book.links[WORKBOOK]!.push(["rIdS", "styles", "styles.xml"]);
  for (const [part, links] of Object.entries(book.links)) addLinks(parts, part, links);
  addTypes(parts, book.types);
  return parts;
}

function addLinks(parts: Parts, part: string, links: BookInTheMaking["links"][string]): void {
  if (links.length === 0) return;
  const cut = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const text = parts[name] ?? relationships([]);
  const each = links.map(([id, type, target, mode]) => {
    const whole = type.startsWith("http") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  });
  parts[name] = text.replace("</Relationships>", `${each.join("")}</Relationships>`);
}

function addTypes(parts: Parts, types: Readonly<Record<string, string>>): void {
  const name = "[Content_Types].xml";
  const each = Object.entries(types).map(([part, type]) =>
    part.startsWith("Default ")
      ? `<Default Extension="${part.slice(8)}" ContentType="${type}"/>`
      : `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const styles = `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`;
  parts[name] = parts[name]!.replace("</Types>", `${each.join("")}${styles}</Types>`);
}

/** The parts as Excel saves them after our pane was open and kept something: a custom XML part, two add-ins. */
export function withPaneTraces(parts: Parts): Parts {
  const traced: Parts = {
    ...parts,
    "customXml/item7.xml":
      '<memory xmlns="urn:final-accounts-check:memory:1">{"ignored":[]}</memory>',
    "customXml/itemProps7.xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:final-accounts-check:memory:1"/></ds:schemaRefs></ds:datastoreItem>',
    "xl/webextensions/taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0"><wetp:webextensionref xmlns:r="urn:r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    "xl/webextensions/webextension1.xml":
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:snapshot xmlns:r="urn:r" r:embed="rId1"/></we:webextension>',
    "xl/webextensions/webextension2.xml": '<we:webextension xmlns:we="urn:we" id="{2}"/>',
    "xl/media/snapshot1.png": "PNG",
  };
  addLinks(traced, "customXml/item7.xml", [["rId1", "customXmlProps", "itemProps7.xml"]]);
  addLinks(traced, WORKBOOK, [["rIdM", "customXml", "../customXml/item7.xml"]]);
  addLinks(traced, "", [
    [
      "rIdW",
      `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
      "xl/webextensions/taskpanes.xml",
    ],
  ]);
  addLinks(traced, "xl/webextensions/taskpanes.xml", [
    ["rId1", `${MICROSOFT}/2011/relationships/webextension`, "webextension1.xml"],
    ["rId2", `${MICROSOFT}/2011/relationships/webextension`, "/xl/webextensions/webextension2.xml"],
  ]);
  addLinks(traced, "xl/webextensions/webextension1.xml", [
    ["rId1", "image", "../media/snapshot1.png"],
  ]);
  const types = {
    "customXml/itemProps7.xml":
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
    "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
    "xl/webextensions/webextension2.xml": "application/vnd.ms-office.webextension+xml",
  };
  const name = "[Content_Types].xml";
  const each = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  traced[name] = traced[name]!.replace("</Types>", `${each.join("")}</Types>`);
  return traced;
}

/** A zip in which a printer's settings stay the bytes that they are. */
export function zipOfRich(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(text, name.endsWith(".bin"))]),
    ),
  );
}
