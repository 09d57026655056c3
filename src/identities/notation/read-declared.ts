import { readIdentity, readRelation } from "./read-identity";
import type { IdentitySyntax, RelationSyntax } from "./syntax";

const MOST_KNOWN = 20_000;

/** Reads a relation of the tables that the project itself declares: one that cannot be read is a defect. */
export const readDeclared: (text: string) => IdentitySyntax = remembered((text) => {
  const read = readIdentity(text);
  if (read.kind === "unreadable") throw new Error(`${text}: ${read.problem}`);
  return read.identity;
});

/** Likewise a relation that may multiply and divide. */
export const readDeclaredRelation: (text: string) => RelationSyntax = remembered((text) => {
  const read = readRelation(text);
  if (read.kind === "unreadable") throw new Error(`${text}: ${read.problem}`);
  return read.relation;
});

/** The same relations are read at every check; a workbook that is being edited is checked often. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, now);
    return now;
  };
}
