import type { DeclaredIdentity } from "../identities/identity";
import type { Relation } from "../identities/notation/syntax";
import type { TableId } from "../tables/table-id";
import type { BoundSides } from "./bind";
import type { Judgement } from "./judge";

/** One relation for the accounts at hand, checked. */
export interface CheckedIdentity extends BoundSides {
  readonly kind: "checked";
  readonly declared: DeclaredIdentity;
  /** The relation as it was executed, its words filled in. */
  readonly text: string;
  readonly relation: Relation;
  readonly judgement: Judgement;
}

/** A relation in whose cells nothing is entered: true, but not worth counting. */
export interface EmptyIdentity extends BoundSides {
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
  readonly missing?: readonly TableId[];
}

/** What became of one relation. */
export type Result = CheckedIdentity | EmptyIdentity | NotChecked;

export interface Checked {
  readonly identities: readonly CheckedIdentity[];
  readonly empty: readonly EmptyIdentity[];
  readonly notChecked: readonly NotChecked[];
}
