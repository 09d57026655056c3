import { strToU8, zipSync } from "fflate";
import type { BookState, ConditionalFormatState } from "../book/book-state";
import type { DocumentedBehaviour } from "../documented-behaviour";
import { savedSheetXml, xmlText, type StyleNumbers } from "./saved-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const EXTENSIONS = "http://schemas.microsoft.com/office/2011/relationships";

/** 1 January 2020: the same book always gives the same bytes. */
const MADE = new Date(2020, 0, 1);

/**
 * The workbook as a file: what Excel hands over and saves. Cells, number formats, merges, hidden
 * lines, conditional formats and custom XML are there; fonts, borders and charts are not simulated.
 */
export function savedFile(book: BookState, documented: DocumentedBehaviour): Uint8Array {
  const { numbers, xml } = newStyles();
  const links: Link[] = [
    ...book.sheets.map((_, at): Link => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
    [`${OFFICE}/styles`, "styles.xml"],
    ...[...book.parts].map((_, at): Link => [
      `${OFFICE}/customXml`,
      `../customXml/item${at + 1}.xml`,
    ]),
  ];
  const sheets = book.sheets.map((sheet, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    savedSheetXml(sheet, numbers),
  ]);
  // Last, when every style has its number.
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([
      [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
      ...(documented.webExtensionsKept
        ? [[`${EXTENSIONS}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"] as const]
        : []),
    ]),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationships(links),
    "xl/styles.xml": xml(),
    ...(Object.fromEntries(sheets) as Record<string, string>),
    ...customXml(book),
    ...(documented.webExtensionsKept ? WEB_EXTENSION : {}),
  };
  const all = { "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
    { mtime: MADE },
  );
}

type Link = readonly [type: string, target: string];

function relationships(links: readonly Link[]): string {
  const each = links.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookXml({ sheets }: BookState): string {
  const each = sheets.map(({ name, visibility }, at) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets></workbook>`;
}

function customXml({ parts }: BookState): Record<string, string> {
  return Object.fromEntries(
    [...parts.values()].flatMap((xml, at) => {
      const number = at + 1;
      return [
        [`customXml/item${number}.xml`, xml],
        [
          `customXml/itemProps${number}.xml`,
          `<ds:datastoreItem ds:itemID="{${number}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
        ],
        [
          `customXml/_rels/item${number}.xml.rels`,
          relationships([[`${OFFICE}/customXmlProps`, `itemProps${number}.xml`]]),
        ],
      ];
    }),
  );
}

/** What a real Excel writes of a pane that was open, shortened. */
const WEB_EXTENSION: Readonly<Record<string, string>> = {
  "xl/webextensions/taskpanes.xml":
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
    [`${EXTENSIONS}/webextension`, "webextension1.xml"],
  ]),
  "xl/webextensions/webextension1.xml":
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-0000-0000-000000000001}"/>',
};

const TYPES: readonly (readonly [name: RegExp, type: string])[] = [
  [
    /^xl\/workbook\.xml$/,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  ],
  [
    /^xl\/worksheets\//,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  ],
  [/^xl\/styles\.xml$/, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"],
  [
    /^customXml\/itemProps/,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  ],
  [/\/taskpanes\.xml$/, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  [/\/webextension\d+\.xml$/, "application/vnd.ms-office.webextension+xml"],
];

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** Styles get their numbers while sheets are written. */
function newStyles(): { readonly numbers: StyleNumbers; readonly xml: () => string } {
  const formats = ["General"];
  const looks: string[] = [];
  const numberIn = (list: string[], one: string) => {
    const at = list.indexOf(one);
    return at >= 0 ? at : list.push(one) - 1;
  };
  return {
    numbers: {
      cell: (format = "General") => numberIn(formats, format),
      conditional: (format) => numberIn(looks, differential(format)),
    },
    xml: () => stylesXml(formats, looks),
  };
}

const FIRST_OWN_FORMAT = 164;

function stylesXml(formats: readonly string[], looks: readonly string[]): string {
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${xmlText(code)}"/>`,
  );
  const cells = formats.map(
    (_, at) =>
      `<xf numFmtId="${FIRST_OWN_FORMAT + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join("")}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
    `<dxfs count="${looks.length}">${looks.join("")}</dxfs></styleSheet>`,
  ].join("");
}

function differential({ fill, color, bold }: ConditionalFormatState): string {
  const rgb = (colour: string) => `FF${colour.replace("#", "").toUpperCase()}`;
  const font = `${bold ? "<b/>" : ""}${color === undefined ? "" : `<color rgb="${rgb(color)}"/>`}`;
  const fills =
    fill === undefined
      ? ""
      : `<fill><patternFill><bgColor rgb="${rgb(fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fills}</dxf>`;
}
