import { unescapeXml } from "./xml-text";

/*
 * A reader of tags and their places. Marks are spliced into the text of a part, so that every byte
 * that is not ours stays as it was; a parser that builds a tree and writes it again cannot promise that.
 */

/** A tag and where it stands: `xml.slice(start, end)` is the tag itself. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, `x:`; empty when there is none. */
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** An element and where it stands, its content included. */
export interface Element {
  readonly tag: Tag;
  readonly end: number;
  /** What stands between its two tags. */
  readonly content: string;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/<>:=]+:)?([^\s/<>:=]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Every tag from `from` on; comments, CDATA and declarations are passed over. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [whole, slash, prefix, name, attributes, empty] = match;
    if (name === undefined) continue;
    const kind = slash ? "close" : empty ? "empty" : "open";
    const end = match.index + whole.length;
    yield {
      kind,
      name,
      prefix: prefix ?? "",
      attributes: attributes ?? "",
      start: match.index,
      end,
    };
  }
}

/** The root element's tag; `undefined` when the text is no XML. */
export function rootTag(xml: string): Tag | undefined {
  for (const tag of tagsOf(xml)) return tag;
  return undefined;
}

/** The elements of this name, at any depth but not within each other, in order. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === "empty" && depth === 0) yield { tag, end: tag.end, content: "" };
    if (tag.kind === "open" && depth++ === 0) open = tag;
    if (tag.kind === "close" && --depth === 0 && open) {
      yield { tag: open, end: tag.end, content: xml.slice(open.end, tag.start) };
    }
  }
}

/** The first element of this name. */
export function elementOf(xml: string, name: string): Element | undefined {
  for (const element of elementsOf(xml, name)) return element;
  return undefined;
}

/** An attribute's value by its name without prefix; `undefined` when it is absent. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  for (const [, key, value] of tag.attributes.matchAll(ATTRIBUTE)) {
    if (key!.slice(key!.indexOf(":") + 1) === name) return unescapeXml(value!.slice(1, -1));
  }
  return undefined;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
