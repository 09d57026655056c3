import type { FactList } from "../fact";
import { filtered, readListReference } from "./list-reference";
import type { Rendering } from "./rendering";

/** The list that a pack names, with what its filters leave; `undefined` for a name that is no list's. */
export function listIn(rendering: Rendering, text: string): FactList | undefined {
  const reference = readListReference(text);
  const list = reference && rendering.book.list(reference.name);
  if (list?.kind !== "lines") return list;
  return { kind: "lines", lines: filtered(list.lines, reference!.filters, rendering) };
}
