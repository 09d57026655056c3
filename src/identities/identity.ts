import type { TableId } from "../tables/table-id";

/**
 * A relation (勾稽关系) as it is declared: a text in the notation, which is shown and executed alike.
 * Words in 〈〉 stand for each of a kind, one relation for each:
 * 〈行〉 every line, 〈栏〉 every column, 〈类〉 every functional category, 〈科目〉 every code with
 * codes below it (and 合计); 〈科目〉的下级 is the sum of those.
 */
export interface DeclaredIdentity {
  /** Where it is reported, and where its places are unless a title in ［］ says otherwise. */
  readonly table: TableId;
  readonly text: string;
  /** Another reading of the form: the relation holds when one of them does. */
  readonly alternatives?: readonly string[];
  /** The same with its total taken apart by unit. */
  readonly byUnits?: ByUnits;
  /**
   * Set for what units add up to: a miss accuses no cell, because only the units know whose figure is
   * wrong.
   */
  readonly ofUnits?: true;
  /** `must`: cannot be otherwise. `usual`: to be said softly, may be right all the same. */
  readonly strength: "must" | "usual";
  /** Set when two totals must agree; otherwise the left side is added up from the right. */
  readonly balance?: true;
  /** Of lines that few forms print: where one of its tables is not there, nothing went unchecked. */
  readonly rare?: true;
  /** Where it is laid down, in Chinese, for the report. */
  readonly source: string;
  /** What to look at when a usual relation does not hold, in Chinese. */
  readonly hint?: string;
}

/**
 * A relation of a total that units may have added up: each of them is rounded by itself, so that the
 * total may miss by as much as all of them. `text` holds instead where `total` does.
 */
export interface ByUnits {
  readonly text: string;
  /** That the total is what the units add up to. */
  readonly total: string;
}

/** Stable name of a declared relation: its table and its text. */
export function identityId({ table, text }: DeclaredIdentity): string {
  return `${table}/${text}`;
}
