import type { CellPlace } from "../../sheets/sheet";
import type { Operand } from "../operand";
import type { CheckedIdentity } from "../check";
import type { Block } from "./blocks";
import type { WrongUnit } from "./wrong-unit";

/** A cell that is probably wrong. */
export interface Suspect {
  readonly cell: Operand;
  /** As printed; empty for a blank cell. */
  readonly printed: string;
  /** The printed amount that it most likely should be; absent when the relations leave it open. */
  readonly suggested?: string;
  /** The least and the greatest printed amount that would mend the relations, where several would. */
  readonly range?: readonly [least: string, greatest: string];
  /** How the wrong figure may have come about, in Chinese. */
  readonly slip?: string;
  /** In every smallest explanation; otherwise one of the rivals may be wrong in its stead. */
  readonly certain: boolean;
  readonly rivals: readonly CellPlace[];
  /** The broken relations that it takes part in. */
  readonly explains: readonly CheckedIdentity[];
  /** Set where the figure and what is added up from it are wrong together: the leaf's place. */
  readonly chainOf?: CellPlace;
}

/** The best explanation of all broken relations, or a sentence that says why there is none. */
export interface Suspicion {
  readonly suspects: readonly Suspect[];
  /** Suspects of one column that one slip explains together. */
  readonly blocks: readonly Block[];
  /** Set when a whole table is in another unit than it states; then no cell is suspected. */
  readonly wrongUnit?: WrongUnit;
  /** Chinese; set when the search gave up or was cut short. */
  readonly remark?: string;
}
