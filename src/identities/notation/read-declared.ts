import { readIdentity } from "./read-identity";
import type { IdentitySyntax } from "./syntax";

/** The same relations are read at every check; a workbook that is being edited is checked often. */
const KNOWN = new Map<string, IdentitySyntax>();
const MOST_KNOWN = 20_000;

/** Reads a relation that the project itself declares: one that cannot be read is a defect. */
export function readDeclared(text: string): IdentitySyntax {
  const known = KNOWN.get(text);
  if (known) return known;
  const read = readIdentity(text);
  if (read.kind === "unreadable") throw new Error(`${text}: ${read.problem}`);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, read.identity);
  return read.identity;
}
