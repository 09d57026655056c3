import type { Mark } from "../port";
import { attributeOf, elementsOf, rootTag, tagsOf, type Element } from "../package/xml-tags";
import { childPlace, childrenOf, spliced, type Splice } from "../package/xml-edit";
import { escapeXml, unescapeXml } from "../package/xml-text";
import { isMarkFormula, MARK_FORMULA } from "./mark-formula";
import { MARK_KINDS, type MarkKind } from "./mark-formats";
import { WORKSHEET_ORDER } from "./worksheet-order";

/*
 * Cells are coloured by conditional formats of ours, of the highest priority. A fill would have to
 * rewrite the cells' own styles, could not be told from the unit's own colours afterwards, and would
 * not even show under a colour scale. So the sheet data is not touched at all: no mark can harm a
 * figure, blank cells need not be made, and whoever deletes the rules has the workbook as it was.
 */

/** As XML needs it; quotes may stand as they are between tags. */
const FORMULA = escapeXml(MARK_FORMULA).replace(/&quot;/g, '"');

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
    ...renumbered(xml, (rank) => rank + rules.length),
  ]);
}

/** The cells that an earlier marking coloured on this worksheet, as lists of addresses: `G8 B12:B13`. */
export function markedRanges(xml: string): readonly string[] {
  return blocksOf(xml)
    .filter(({ rules }) => rules.some(({ isOurs }) => isOurs))
    .map(({ element }) => attributeOf(element.tag, "sqref") ?? "");
}

/** The worksheet without the colours of an earlier marking; rules of others over the same cells stay. */
export function withoutMarkColours(xml: string): string {
  const blocks = blocksOf(xml);
  const ours = blocks.flatMap(({ rules }) => rules.filter(({ isOurs }) => isOurs));
  const without = spliced(xml, blocks.flatMap(removals));
  return spliced(
    without,
    renumbered(without, (rank) => rank - ours.filter(({ priority }) => priority < rank).length),
  );
}

interface Rule {
  readonly start: number;
  readonly end: number;
  readonly isOurs: boolean;
  readonly priority: number;
}

/** Rules over the same cells. Excel puts them into one element, whosoever they are. */
interface RuleBlock {
  readonly element: Element;
  readonly rules: readonly Rule[];
}

function blocksOf(xml: string): readonly RuleBlock[] {
  if (!xml.includes("决算核对")) return [];
  return [...childrenOf(xml)]
    .filter(({ tag }) => tag.name === "conditionalFormatting")
    .map((element) => ({ element, rules: rulesIn(element) }));
}

function rulesIn({ tag: block, content }: Element): readonly Rule[] {
  return [...elementsOf(content, "cfRule")].map((rule) => ({
    start: block.end + rule.tag.start,
    end: block.end + rule.end,
    isOurs: [...elementsOf(rule.content, "formula")].some((formula) =>
      isMarkFormula(unescapeXml(formula.content)),
    ),
    priority: Number(attributeOf(rule.tag, "priority") ?? Infinity),
  }));
}

function removals({ element, rules }: RuleBlock): readonly Splice[] {
  const ours = rules.filter(({ isOurs }) => isOurs);
  if (ours.length === 0) return [];
  if (ours.length === rules.length)
    return [{ start: element.tag.start, end: element.end, text: "" }];
  return ours.map(({ start, end }) => ({ start, end, text: "" }));
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
function renumbered(xml: string, rankFor: (rank: number) => number): Splice[] {
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
        (_, head: string, rank: string) => head + rankFor(Number(rank)),
      );
      return { start: tag.start, end: tag.end, text: shifted };
    });
}
