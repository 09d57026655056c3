import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");
export const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The manifest as a document; a text that is not well-formed fails. */
export function parsedManifest(text = MANIFEST): Document {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  const error = parsed.querySelector("parsererror");
  if (error) throw new Error(`not well-formed: ${error.textContent}`);
  return parsed;
}

/** The one element of a name, without its prefix. */
export function element(within: Document | Element, name: string): Element {
  const found = within.getElementsByTagNameNS("*", name)[0];
  if (!found) throw new Error(`the manifest has no <${name}>`);
  return found;
}

export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The names of an element's children, in order. */
export function childNames(parent: Element): readonly string[] {
  return [...parent.children].map(({ localName }) => localName);
}
