import type { CellPlace } from "../../sheets/sheet";
import type { Operand } from "../operand";
import type { Cause } from "../causes/cause";
import type { CheckedIdentity } from "../checked-identity";

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
  /** Each once, and never the cell itself. */
  readonly rivals: readonly CellPlace[];
  /** What is no figure and may be wrong in its stead. */
  readonly rivalCauses: readonly Cause[];
  /** The broken relations that it takes part in. */
  readonly explains: readonly CheckedIdentity[];
  /** Set where the figure and what is added up from it are wrong together: the leaf's place. */
  readonly chainOf?: CellPlace;
}
