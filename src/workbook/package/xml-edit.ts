import { rootTag, tagsOf, type Element, type Tag } from "./xml-tags";

/** One replacement in a text: what stands from `start` to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the replacements made; they may come in any order, but not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return out + text.slice(at);
}

/** The root's direct children. The cells of a worksheet are jumped over, not walked through. */
export function* childrenOf(xml: string): Generator<Element> {
  const root = rootTag(xml);
  if (root?.kind !== "open") return;
  for (let at = root.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag || tag.kind === "close") return;
    const end = tag.kind === "empty" ? tag.end : endOf(xml, tag);
    yield {
      tag,
      end,
      content: xml.slice(tag.end, Math.max(tag.end, xml.lastIndexOf("<", end - 1))),
    };
    at = end;
  }
}

function nextTag(xml: string, from: number): Tag | undefined {
  for (const tag of tagsOf(xml, from)) return tag;
  return undefined;
}

/** Where the element that a tag opens ends. */
function endOf(xml: string, open: Tag): number {
  // Sheet data holds no sheet data, so that its end can be looked up.
  const from =
    open.name === "sheetData" ? xml.indexOf(`</${open.prefix}sheetData`, open.end) : open.end;
  let depth = 1;
  for (const tag of tagsOf(xml, Math.max(from, open.end))) {
    if (tag.name !== open.name || tag.prefix !== open.prefix) continue;
    if (tag.kind === "open") depth++;
    if (tag.kind === "close" && --depth === 0) return tag.end;
  }
  return xml.length;
}

/**
 * Where a child of this name goes: the schema lays the order of children down, and Excel calls a
 * file damaged that breaks it. After the children that come before it or bear the same name.
 */
export function childPlace(xml: string, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  for (const { tag } of childrenOf(xml)) {
    if (order.indexOf(tag.name) > rank) return tag.start;
  }
  return closingPlace(xml);
}

/** Before the root's closing tag. */
export function closingPlace(xml: string): number {
  return xml.lastIndexOf("</");
}

/** Puts text at the end of an element's content; opens the element if it is an empty one (`<authors/>`). */
export function appendedTo(xml: string, element: Element, text: string): Splice {
  const { tag, end } = element;
  if (tag.kind === "open") {
    const at = tag.end + element.content.length;
    return { start: at, end: at, text };
  }
  const opened = xml.slice(tag.start, end).replace(/\s*\/>$/, ">");
  return { start: tag.start, end, text: `${opened}${text}</${tag.prefix}${tag.name}>` };
}
