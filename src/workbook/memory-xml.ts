/** The custom XML part in which the product keeps its memory; the number is the part's own version. */
export const MEMORY_NAMESPACE = "urn:final-accounts-check:memory:1";

/** Whatever their version. */
const ANY_MEMORY = /^\s*(?:<[?!][^>]*>\s*)*<[^>]*["']urn:final-accounts-check:memory:/;

/** Whether a part keeps our memory, of whatever version. */
export function isMemory(xml: string): boolean {
  return ANY_MEMORY.test(xml);
}

const CONTENT = new RegExp(
  `<memory\\b[^>]*xmlns="${MEMORY_NAMESPACE}"[^>]*>([\\s\\S]*)</memory>\\s*$`,
);

/** The part that keeps a text. */
export function memoryXml(text: string): string {
  const content = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}">${content}</memory>`;
}

/** The text that a part keeps; `undefined` where it is not one of ours. */
export function memoryIn(xml: string): string | undefined {
  return CONTENT.exec(xml)?.[1]
    ?.replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
