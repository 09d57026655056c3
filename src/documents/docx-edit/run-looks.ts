import { tagsOf } from "../../workbook/package/xml-tags";
import type { Revision } from "./revision";

/** What stands behind the highlight in a run's properties (ECMA-376 part 1, 17.3.2.28). */
const AFTER_HIGHLIGHT: ReadonlySet<string> = new Set([
  ..."u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(
    " ",
  ),
]);

/** A run's properties with a yellow ground. */
export function highlighted(properties: string, w: string): string {
  const light = `<${w}highlight ${w}val="yellow"/>`;
  const plain = withoutHighlight(properties, w);
  if (plain === "") return `<${w}rPr>${light}</${w}rPr>`;
  let place = plain.lastIndexOf("</");
  let depth = 0;
  for (const tag of tagsOf(plain)) {
    if (depth === 1 && tag.kind !== "close" && AFTER_HIGHLIGHT.has(tag.name)) {
      place = tag.start;
      break;
    }
    if (tag.kind !== "empty") depth += tag.kind === "open" ? 1 : -1;
  }
  return plain.slice(0, place) + light + plain.slice(place);
}

/** The same as a tracked change: refused, the run looks as before. */
export function highlightedAsChange(properties: string, revision: Revision): string {
  const { w } = revision;
  const before = properties === "" ? `<${w}rPr/>` : withoutFormerChange(properties, w);
  const lit = withoutFormerChange(highlighted(properties, w), w);
  const place = lit.lastIndexOf("</");
  return `${lit.slice(0, place)}${revision.tag("rPrChange")}${before}</${w}rPrChange>${lit.slice(place)}`;
}

function withoutHighlight(properties: string, w: string): string {
  return properties.replace(new RegExp(`<${w}highlight\\b[^>]*/>`), "");
}

/** Somebody's change of looks that is not accepted yet gives way to ours. */
function withoutFormerChange(properties: string, w: string): string {
  return properties.replace(new RegExp(`<${w}rPrChange\\b[\\s\\S]*?</${w}rPrChange>`), "");
}
