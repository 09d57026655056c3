import { rootTag } from "../../workbook/package/xml-tags";

const NAMESPACES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** The prefix that the part gives to Word's own elements: `w:`. */
export function wordPrefix(xml: string): string {
  const root = rootTag(xml);
  const declared = root && /xmlns:([\w-]+)\s*=\s*["']([^"']+)["']/g;
  for (const [, prefix, namespace] of declared ? root.attributes.matchAll(declared) : [])
    if (NAMESPACES.has(namespace!)) return `${prefix!}:`;
  return root?.prefix ?? "w:";
}
