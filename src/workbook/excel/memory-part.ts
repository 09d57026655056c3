import type { Done } from "../live-workbook";
import { doneInExcel, inExcel } from "./in-excel";

/** The custom XML part in which the product keeps its memory; the number is the part's own version. */
const NAMESPACE = "urn:final-accounts-check:memory:1";
const CONTENT = /^[\s\S]*?<memory\b[^>]*>([\s\S]*)<\/memory>\s*$/;

/** The text that the workbook keeps; `undefined` when it keeps none. */
export function readMemoryPart(): Promise<string | undefined> {
  return inExcel(async (context) => {
    const part = await ourPart(context);
    if (!part) return undefined;
    const xml = part.getXml();
    await context.sync();
    // The rule takes the answer of a method for a property.
    // eslint-disable-next-line office-addins/load-object-before-read
    const content = CONTENT.exec(xml.value)?.[1];
    return content === undefined ? undefined : unescaped(content);
  });
}

/** Keeps the text in the workbook instead of what it kept. It is saved with the file. */
export function writeMemoryPart(text: string): Promise<Done> {
  return doneInExcel(async (context) => {
    const xml = `<memory xmlns="${NAMESPACE}">${escaped(text)}</memory>`;
    const part = await ourPart(context);
    if (part) part.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    await context.sync();
    return { kind: "done" };
  });
}

/** Should there be several (sheets pasted from a copy bring none, but a merge tool may), the first is ours. */
async function ourPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  // The rule does not know that "items/id" loads the items.
  // eslint-disable-next-line office-addins/load-object-before-read
  return parts.items[0];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
