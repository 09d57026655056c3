import type { KindExample } from "../../src/why/kinds/kind-page";
import { KINDS_WITHOUT_EXAMPLES } from "../../src/why/kinds/kind-pages";
import { examplesInCases } from "./examples-in-cases";
import { examplesOfRelations } from "./examples-of-relations";

/** The examples of all kinds, by the ids of their pages: relations from changed clean tables, the others from cases. */
export async function examplesOfKinds(): Promise<Readonly<Record<string, KindExample>>> {
  const others = KINDS_WITHOUT_EXAMPLES.filter(({ group }) => group !== "relation");
  return { ...(await examplesOfRelations()), ...examplesInCases(others) };
}
