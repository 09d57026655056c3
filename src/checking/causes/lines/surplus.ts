import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { CauseBase } from "../cause-base";

/** A line that was entered a second time, the copy perhaps under a code that was mistyped. */
export interface LineTwice extends CauseBase {
  readonly kind: "line-twice";
  readonly line: Line;
  readonly first: Line;
  /** The lines next below that were entered a second time with it. */
  readonly more?: readonly { readonly line: Line; readonly first: Line }[];
  /** The totals were added up with both lines. */
  readonly addedUp: boolean;
  /** Set where the copy bears another code than the first: what that should be. */
  readonly miscoded?: {
    /** The code below which the totals hold the copy, `addedUp`: where it stands, or beside the first. */
    readonly under: string;
  };
}

/** Lines that do not belong into the table, from top to bottom. */
export interface LinesTooMany extends CauseBase {
  readonly kind: "lines-too-many";
  readonly lines: readonly Line[];
  /** The budget whose lines they are; absent where no other table has their codes. */
  readonly of?: TableId;
  /** The totals were added up with them. */
  readonly addedUp: boolean;
}
