import type { ListDeclaration } from "./fact-lists";
import type { Given } from "./given";
import type { GivenFact } from "./given-facts";
import type { TableAmounts } from "./table-amounts";

/** A list of codes, as it is declared. */
export type CodesList = Extract<ListDeclaration, { kind: "codes" }>;

/** What the lines of codes are made from. */
export interface LineSources {
  readonly now: TableAmounts;
  readonly before: TableAmounts;
  readonly planned: TableAmounts;
  readonly given: Given;
  /** What is typed in for each line. */
  readonly perLine: readonly GivenFact[];
}

/** The same for one code of a list. */
export interface CodeSources extends LineSources {
  readonly list: CodesList;
  readonly code: string;
}
