import { strToU8 } from "fflate";
import { openFinishedText } from "../../src/documents/finished/open-finished-text";
import { newEntry, writeZip } from "../../src/workbook/package/zip-writing";

/** The namespaces of Word, of its links and of packages. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A Word document of this body. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${W}" xmlns:m="urn:math" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return writeZip(Object.entries(all).map(([name, text]) => newEntry(name, strToU8(text))));
}

/** A run of some letters. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
}

/** A document as the product reads it. */
export function opened(bytes: Uint8Array, name = "说明.docx") {
  const result = openFinishedText(name, bytes);
  if (result.kind === "refused") throw new Error(result.message);
  return result;
}
