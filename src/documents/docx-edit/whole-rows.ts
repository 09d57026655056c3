import { elementOf, elementsOf, tagsOf } from "../../workbook/package/xml-tags";
import type { Splice } from "../../workbook/package/xml-edit";
import type { TableRowXml } from "../finished/open-tables";
import type { PlacedParagraph } from "../finished/read-docx";
import { insertedRuns } from "./inserted-runs";
import type { TaggedNumber } from "./numbers-with-tags";
import type { Revision } from "./revision";

/** Marks a row of a table as deleted: it is gone when that is accepted. */
export function rowDeleted(xml: string, row: TableRowXml, revision: Revision): Splice {
  return rowMarked(xml.slice(row.start, row.end), row.start, revision.tag("del", true), revision.w);
}

/** A row's properties hold what happened to it, behind all others (ECMA-376 part 1, 17.4.81). */
function rowMarked(row: string, from: number, mark: string, w: string): Splice {
  const [own] = tagsOf(row);
  const properties = elementOf(row, "trPr");
  if (properties?.tag.kind === "open") {
    const change = properties.content.search(/<\w*:?trPrChange\b/);
    const place = properties.tag.end + (change < 0 ? properties.content.length : change);
    return { start: from + place, end: from + place, text: mark };
  }
  const words = `<${w}trPr>${mark}</${w}trPr>`;
  if (properties)
    return { start: from + properties.tag.start, end: from + properties.end, text: words };
  // Exceptions to the table's properties stand before the row's.
  const place = elementOf(row, "tblPrEx")?.end ?? own!.end;
  return { start: from + place, end: from + place, text: words };
}

/** What stands in a cell of a new row. */
interface NewCell {
  readonly text: string;
  readonly numbers: readonly TaggedNumber[];
}

/** A new row with the looks of another one, its cells with the new words; `cells` by the other one's paragraphs. */
export function newTableRow(
  xml: string,
  { start, end }: TableRowXml,
  cells: ReadonlyMap<PlacedParagraph, NewCell>,
  revision: Revision,
): string {
  const { w } = revision;
  const row = xml.slice(start, end);
  const written = [...elementsOf(row, "tc")].map((cell) => {
    const from = start + cell.tag.end;
    const own = [...cells].find(([p]) => p.start >= from && p.start < from + cell.content.length);
    const properties = withoutMerge(partOf(cell.content, "tcPr"), w);
    return `<${w}tc>${properties}${newCell(cell.content, own, revision)}</${w}tc>`;
  });
  const properties = partOf(row, "trPr").replace(/<\w*:?(?:ins|del|cnfStyle)\b[^>]*\/>/g, "");
  const bare = `<${w}tr>${partOf(row, "tblPrEx")}${properties}`;
  const { start: at, text } = rowMarked(`${bare}</${w}tr>`, 0, revision.tag("ins", true), w);
  return `${bare.slice(0, at)}${text}${bare.slice(at)}${written.join("")}</${w}tr>`;
}

function newCell(
  content: string,
  own: readonly [PlacedParagraph, NewCell] | undefined,
  revision: Revision,
): string {
  const { w } = revision;
  const [paragraph] = elementsOf(content, "p");
  const properties = withoutRuns(partOf(paragraph?.content ?? "", "pPr"));
  if (!own || own[1].text === "") return `<${w}p>${properties}</${w}p>`;
  const [model, { text, numbers }] = own;
  const looks = model.pieces[0]?.run.properties ?? "";
  const like = { open: `<${w}r>`, properties: looks };
  return `<${w}p>${properties}${insertedRuns({ words: text, numbers, ...like }, revision)}</${w}p>`;
}

/** The first element of a name, whole; empty where there is none. */
function partOf(xml: string, name: string): string {
  const found = elementOf(xml, name);
  return found ? xml.slice(found.tag.start, found.end) : "";
}

/** A cell that is merged with the one above it would hide its words. */
function withoutMerge(properties: string, w: string): string {
  return properties.replace(new RegExp(`<${w}vMerge\\b[^>]*/>`), "");
}

function withoutRuns(properties: string): string {
  let text = properties;
  for (const name of ["rPr", "sectPr", "pPrChange"])
    for (const one of [...elementsOf(text, name)].toReversed())
      text = text.slice(0, one.tag.start) + text.slice(one.end);
  return text;
}
