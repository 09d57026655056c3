/** What a kind of finding, relation, cause or slip says, in Chinese, as those who declare it write it. */
export interface DescribedKind {
  readonly name: string;
  readonly says: string;
  readonly matters: string;
  /** Found in a sentence of a report that says it. */
  readonly sign: RegExp;
  readonly limits: string;
  /** Where it is laid down, where that is anything but what it is found by. */
  readonly source?: string;
}

/** The page of a kind: what it means, with an example that runs. */
export interface KindPage extends Required<DescribedKind> {
  /** Its anchor in docs/kinds.md. */
  readonly id: string;
  readonly group: KindGroup;
  readonly example?: KindExample;
}

export type KindGroup = "relation" | "cause" | "slip" | "finding";

/** A line of a report, and what the report is of: a case of test/cases, or clean tables with one change. */
export interface KindExample {
  readonly from: string;
  readonly change?: string;
  readonly line: string;
}
