import { escapeXml } from "../../workbook/package/xml-text";
import type { TaggedNumber } from "./numbers-with-tags";
import type { Revision } from "./revision";
import { highlighted } from "./run-looks";

/** New words, and how they look. */
export interface NewWords {
  readonly words: string;
  /** In the order of the letters. */
  readonly numbers: readonly TaggedNumber[];
  /** `<w:r …>`. */
  readonly open: string;
  /** `<w:rPr>…</w:rPr>`; empty where there is none. */
  readonly properties: string;
  /** Whether all of them are for the author to look at; gaps always are. */
  readonly isLit?: boolean;
}

/** New words as tracked insertions, each number of them in a content control that is inserted with it. */
export function insertedRuns(own: NewWords, revision: Revision): string {
  let text = "";
  let at = 0;
  for (const { start, end, tag } of own.numbers) {
    text += insertedStretch(own, at, start, revision);
    text += insertedControl(tag, insertedStretch(own, start, end, revision), revision);
    at = end;
  }
  return text + insertedStretch(own, at, own.words.length, revision);
}

function insertedStretch(own: NewWords, from: number, to: number, revision: Revision): string {
  const { words, open, properties, isLit = false } = own;
  const { w } = revision;
  const runs = words
    .slice(from, to)
    .split(/(〔待填[^〕]*〕)/)
    .filter((part) => part !== "")
    .map((part) => {
      const looks = isLit || part.startsWith("〔待填") ? highlighted(properties, w) : properties;
      return `${open}${looks}<${w}t xml:space="preserve">${escapeXml(part)}</${w}t></${w}r>`;
    });
  return runs.length === 0 ? "" : `${revision.tag("ins")}${runs.join("")}</${w}ins>`;
}

/** A content control around some runs; refused, it stays around what stands in it then. */
export function numberControlXml(tag: string, content: string, w: string): string {
  const named = `<${w}tag ${w}val="${escapeXml(tag)}"/>`;
  return `<${w}sdt><${w}sdtPr>${named}</${w}sdtPr><${w}sdtContent>${content}</${w}sdtContent></${w}sdt>`;
}

/**
 * A control that is itself inserted: refused, it goes with its number. As Word writes it, one range of
 * insertion is around its beginning and one around its end (ECMA-376 part 1, 17.13.5.6 and 17.13.5.7).
 */
function insertedControl(tag: string, content: string, revision: Revision): string {
  const [first, last] = [revision.insertedMarkup(), revision.insertedMarkup()];
  const within = first.close + content + last.open;
  return first.open + numberControlXml(tag, within, revision.w) + last.close;
}
