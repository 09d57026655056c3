import type { DeclaredIdentity } from "../identities/identity";
import type { Relation } from "../identities/notation/syntax";
import type { TableId } from "../tables/table-id";
import type { BoundRelation } from "./bind";
import type { DigitProof } from "./forced-totals/digit-proof";
import type { Judgement } from "./judge";
import type { UnfilledTable } from "./unfilled-table";

/** One relation for the accounts at hand, checked. */
export interface CheckedIdentity extends BoundRelation {
  readonly kind: "checked";
  readonly declared: DeclaredIdentity;
  /** The relation as it was executed, its words filled in. */
  readonly text: string;
  readonly relation: Relation;
  readonly judgement: Judgement;
  /**
   * Set when the relation is broken in every reading of the unread amounts beside it, which this names
   * in Chinese: an error, but which figure is wrong cannot be reckoned from it.
   */
  readonly open?: string;
  /** How its miss came about, where the digits of the set or the miss itself tell. */
  readonly missBy?: MissBy;
}

/**
 * `forced`: totals added up from rounded figures; `cutOff`: amounts cut off: both are proved by the
 * set, and rounding. `perhapsForced`: forced totals would explain it, but nothing proves them.
 * `unlikely`: rounding explains it, but hardly ever would.
 */
export type MissBy = "forced" | "cutOff" | "perhapsForced" | "unlikely";

/** A relation in whose cells nothing is entered: true, but not worth counting. */
export interface EmptyIdentity extends BoundRelation {
  readonly kind: "empty";
  readonly declared: DeclaredIdentity;
  readonly text: string;
  readonly relation: Relation;
}

/** A relation that could not be checked, and why. */
export interface NotChecked {
  readonly kind: "notChecked";
  readonly declared: DeclaredIdentity;
  readonly text: string;
  /** Chinese; it names the table that it speaks of. */
  readonly why: string;
  /** The tables that it needs and the workbook does not have, where that is why. */
  readonly missingTables?: readonly TableId[];
  /** The same for all relations that one reason concerns, such as a caption that was not read: they are told together. */
  readonly cause?: string;
  /** The same for relations that are told together where they have no cause; absent where their reason tells. */
  readonly toldWith?: string;
}

/** What became of one relation. */
export type Result = CheckedIdentity | EmptyIdentity | NotChecked;

/** The results of each declared relation. */
export type FoundResults = ReadonlyMap<DeclaredIdentity, readonly Result[]>;

export interface Checked {
  /** What became of each declared relation by itself, before it was judged in the light of the others. */
  readonly found: FoundResults;
  readonly identities: readonly CheckedIdentity[];
  readonly empty: readonly EmptyIdentity[];
  readonly notChecked: readonly NotChecked[];
  /** Tables without an amount that others say amounts belong in; what they would break is not checked. */
  readonly unfilled: readonly UnfilledTable[];
  /** How the set's digits came about; absent where no miss asked for it. */
  readonly proof?: DigitProof;
}
