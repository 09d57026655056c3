import type { Done } from "../live-workbook";
import { MEMORY_NAMESPACE, memoryIn, memoryXml } from "../memory-xml";
import { doneInExcel, inExcel } from "./in-excel";

/** The text that the workbook keeps; `undefined` when it keeps none. */
export function readMemoryPart(): Promise<string | undefined> {
  return inExcel(async (context) => {
    const part = await ourPart(context);
    if (!part) return undefined;
    const xml = part.getXml();
    await context.sync();
    // The rule takes the answer of a method for a property.
    // eslint-disable-next-line office-addins/load-object-before-read
    const kept = xml.value;
    // A part of ours that is not as we write it is handed on as it is: it must not be written over.
    return memoryIn(kept) ?? kept;
  });
}

/** Keeps the text in the workbook instead of what it kept. It is saved with the file. */
export function writeMemoryPart(text: string): Promise<Done> {
  return doneInExcel(async (context) => {
    const xml = memoryXml(text);
    const part = await ourPart(context);
    if (part) part.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    await context.sync();
    return { kind: "done" };
  });
}

/** Should there be several (sheets pasted from a copy bring none, but a merge tool may), the first is ours. */
async function ourPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  // The rule does not know that "items/id" loads the items.
  // eslint-disable-next-line office-addins/load-object-before-read
  return parts.items[0];
}
