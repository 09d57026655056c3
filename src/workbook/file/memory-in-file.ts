import { memoryIn } from "../memory-xml";
import { OpcPackage, optionalText } from "../package/opc-package";
import { zipEntries } from "../package/zip-directory";
import { signatureOf } from "./signature";

/** What the product kept in a workbook, read from its file; `undefined` where it kept nothing. */
export function memoryInFile(bytes: Uint8Array): string | undefined {
  const entries = signatureOf(bytes).kind === "zip" ? zipEntries(bytes) : undefined;
  if (!entries) return undefined;
  const file = new OpcPackage(entries);
  for (const { name } of entries.filter((entry) => /^customXml\/item\d+\.xml$/i.test(entry.name))) {
    const text = optionalText(file.text(name));
    const memory = text === undefined ? undefined : memoryIn(text);
    if (memory !== undefined) return memory;
  }
  return undefined;
}
