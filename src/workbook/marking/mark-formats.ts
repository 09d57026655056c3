import type { Mark } from "../port";
import { attributeOf, elementOf, elementsOf, rootTag, type Element } from "../package/xml-tags";
import { appendedTo, childPlace, spliced, type Splice } from "../package/xml-edit";

export type MarkKind = Mark["kind"];

/** How each kind of mark looks, the gravest first: where two fall on one cell, the graver shows. */
export const MARK_KINDS: readonly { readonly kind: MarkKind; readonly fill: string }[] = [
  { kind: "error", fill: "FFFFB3B3" },
  { kind: "suspect", fill: "FFFFCC80" },
  { kind: "rounding", fill: "FFD6E0EA" },
  { kind: "notice", fill: "FFFFF6B3" },
  { kind: "unchecked", fill: "FFE1D5F5" },
];

/** The order of a style sheet's children (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export interface FormatsAdded {
  readonly xml: string;
  /** The number of each kind's differential format. */
  readonly ids: Readonly<Record<MarkKind, number>>;
}

/** The style sheet with our differential formats, one for each kind; those of an earlier marking are used again. */
export function withMarkFormats(xml: string): FormatsAdded {
  const prefix = rootTag(xml)?.prefix ?? "";
  const list = elementOf(xml, "dxfs");
  const present = list
    ? [...elementsOf(list.content, "dxf")].map(({ tag, end }) => list.content.slice(tag.start, end))
    : [];
  const added: string[] = [];
  const id = (fill: string): number => {
    const format = formatXml(prefix, fill);
    const at = [...present, ...added].indexOf(format);
    return at >= 0 ? at : present.length + added.push(format) - 1;
  };
  const ids = Object.fromEntries(MARK_KINDS.map(({ kind, fill }) => [kind, id(fill)])) as Record<
    MarkKind,
    number
  >;
  return { xml: added.length === 0 ? xml : spliced(xml, additions(xml, prefix, list, added)), ids };
}

interface FormatsRemoved {
  readonly xml: string;
  readonly removed: number;
}

/** The style sheet without formats of ours at the end of its list, as far as nothing uses them. */
export function withoutMarkFormats(
  xml: string,
  isUsed: (format: number) => boolean,
): FormatsRemoved {
  const prefix = rootTag(xml)?.prefix ?? "";
  const list = elementOf(xml, "dxfs");
  if (!list) return { xml, removed: 0 };
  const formats = [...elementsOf(list.content, "dxf")];
  const ours = new Set(MARK_KINDS.map(({ fill }) => formatXml(prefix, fill)));
  const textOf = ({ tag, end }: Element) => list.content.slice(tag.start, end);
  let left = formats.length;
  while (left > 0 && ours.has(textOf(formats[left - 1]!)) && !isUsed(left - 1)) left--;
  const removed = formats.length - left;
  if (removed === 0) return { xml, removed };
  const from = list.tag.end + formats[left]!.tag.start;
  const to = list.tag.end + formats[formats.length - 1]!.end;
  const tag = xml.slice(list.tag.start, list.tag.end);
  const counted = tag.replace(/(\bcount=)["'][^"']*["']/, `$1"${left}"`);
  const empty = counted.replace(/>$/, "/>");
  const splices =
    left === 0
      ? [emptied(xml, list, empty)]
      : [
          { start: list.tag.start, end: list.tag.end, text: counted },
          { start: from, end: to, text: "" },
        ];
  return { xml: spliced(xml, splices), removed };
}

/** White space before a list that we made, where there was none: by it the list goes whole with our formats. */
const NEW_LIST = "\n\n";

function emptied(xml: string, { tag, end }: Element, empty: string): Splice {
  const isOurs = xml.slice(0, tag.start).endsWith(NEW_LIST);
  return isOurs
    ? { start: tag.start - NEW_LIST.length, end, text: "" }
    : { start: tag.start, end, text: empty };
}

/** Font and border stay the cell's own; a format may only add what it states. */
function formatXml(prefix: string, fill: string): string {
  const colours = `<${prefix}fgColor rgb="${fill}"/><${prefix}bgColor rgb="${fill}"/>`;
  const pattern = `<${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill>`;
  return `<${prefix}dxf><${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}

function additions(
  xml: string,
  prefix: string,
  list: Element | undefined,
  added: readonly string[],
): Splice[] {
  if (!list) {
    const at = childPlace(xml, "dxfs", ORDER);
    return [
      {
        start: at,
        end: at,
        text: `${NEW_LIST}<${prefix}dxfs count="${added.length}">${added.join("")}</${prefix}dxfs>`,
      },
    ];
  }
  const count = [...elementsOf(list.content, "dxf")].length + added.length;
  const { text, ...place } = appendedTo(xml, list, added.join(""));
  if (attributeOf(list.tag, "count") === undefined) return [{ ...place, text }];
  const counted = xml
    .slice(list.tag.start, list.tag.end)
    .replace(/(\bcount=)["'][^"']*["']/, `$1"${count}"`);
  if (list.tag.kind === "open")
    return [
      { start: list.tag.start, end: list.tag.end, text: counted },
      { ...place, text },
    ];
  return [
    { ...place, text: `${counted.replace(/\s*\/>$/, ">")}${added.join("")}</${prefix}dxfs>` },
  ];
}
