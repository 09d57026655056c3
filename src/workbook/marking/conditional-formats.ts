import type { Mark } from "../port";
import { attributeOf, rootTag, tagsOf } from "../package/xml-tags";
import { childPlace, childrenOf, spliced, type Splice } from "../package/xml-edit";
import { MARK_KINDS, type MarkKind } from "./mark-formats";
import { WORKSHEET_ORDER } from "./worksheet-order";

/*
 * Cells are coloured by conditional formats of ours, of the highest priority. A fill would have to
 * rewrite the cells' own styles, could not be told from the unit's own colours afterwards, and would
 * not even show under a colour scale. So the sheet data is not touched at all: no mark can harm a
 * figure, blank cells need not be made, and whoever deletes the rules has the workbook as it was.
 */

/** Always true, and tells in Excel's list of rules whose rule it is. */
const FORMULA = 'LEN("决算核对")&gt;0';

/** The worksheet, which bears no marks yet, with its marked cells coloured. */
export function withMarkColours(
  xml: string,
  marks: readonly Mark[],
  ids: Readonly<Record<MarkKind, number>>,
): string {
  const prefix = rootTag(xml)?.prefix ?? "";
  const groups = addressesByKind(marks);
  const rules = groups.map(({ kind, addresses }, index) =>
    ruleXml(prefix, addresses, ids[kind], index + 1),
  );
  // Before the others of their kind: LibreOffice ranks by position where Excel ranks by number.
  const at = childPlace(xml, "phoneticPr", WORKSHEET_ORDER);
  return spliced(xml, [
    { start: at, end: at, text: rules.join("") },
    ...shiftedPriorities(xml, rules.length),
  ]);
}

/** Whether an earlier marking coloured this worksheet. */
export function hasMarkColours(xml: string): boolean {
  return xml.includes(FORMULA);
}

/** The worksheet without the colours of an earlier marking. */
export function withoutMarkColours(xml: string): string {
  const ours = [...childrenOf(xml)].filter(
    ({ tag, content }) => tag.name === "conditionalFormatting" && content.includes(FORMULA),
  );
  const without = spliced(
    xml,
    ours.map(({ tag, end }) => ({ start: tag.start, end, text: "" })),
  );
  return spliced(without, shiftedPriorities(without, -ours.length));
}

function addressesByKind(marks: readonly Mark[]): { kind: MarkKind; addresses: string[] }[] {
  const taken = new Set<string>();
  return MARK_KINDS.map(({ kind }) => {
    const addresses = new Set(
      marks.filter((mark) => mark.kind === kind).map((mark) => mark.address),
    );
    const free = [...addresses].filter((address) => !taken.has(address));
    free.forEach((address) => taken.add(address));
    return { kind, addresses: free };
  }).filter(({ addresses }) => addresses.length > 0);
}

function ruleXml(
  prefix: string,
  addresses: readonly string[],
  format: number,
  priority: number,
): string {
  const rule = `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}">`;
  const formula = `<${prefix}formula>${FORMULA}</${prefix}formula></${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${addresses.join(" ")}">${rule}${formula}</${prefix}conditionalFormatting>`;
}

/** Every rule of others, those of the 2010 extension too, makes room at the top, or moves up again. */
function shiftedPriorities(xml: string, by: number): Splice[] {
  const data = [...childrenOf(xml)].find(({ tag }) => tag.name === "sheetData");
  return [...tagsOf(xml, data?.end ?? 0)]
    .filter(
      (tag) =>
        tag.name === "cfRule" && tag.kind !== "close" && attributeOf(tag, "priority") !== undefined,
    )
    .map((tag) => {
      const text = xml.slice(tag.start, tag.end);
      const shifted = text.replace(
        /(\spriority=["'])(\d+)/,
        (_, head: string, rank: string) => head + Math.max(1, Number(rank) + by),
      );
      return { start: tag.start, end: tag.end, text: shifted };
    });
}
