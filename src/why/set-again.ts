import { check } from "../checking/check";
import type { Checked } from "../checking/checked-identity";
import type { Considered } from "../checking/causes/search/considered";
import { accountsProblem, type AccountsProblem } from "../checking/suspects/accounts-problem";
import { CellSurroundings } from "../checking/suspects/cell-surroundings";
import { consideredOn } from "../checking/suspects/suspicion";
import { DECLARED } from "../identities/declared/all";
import { Readings } from "../identities/readings";
import type { CheckedSet } from "./checked-workbook";

/** A set checked once more, with what its report does not keep; each part is worked out when first asked for. */
export class SetAgain {
  readonly readings: Readings;
  readonly checked: Checked;
  private problem: AccountsProblem | undefined;
  private cells: CellSurroundings | undefined;
  private tried: readonly Considered[] | undefined;

  constructor({ tables }: CheckedSet) {
    this.readings = new Readings(tables);
    this.checked = check(DECLARED, this.readings);
  }

  /** The relations that bind, in numbers. */
  get accounts(): AccountsProblem {
    return (this.problem ??= accountsProblem(this.checked, this.readings));
  }

  /** What stands around each cell, for slips of the hand. */
  get around(): CellSurroundings {
    return (this.cells ??= new CellSurroundings(this.accounts, this.readings, []));
  }

  /** What the search for an explanation tried. */
  get considered(): readonly Considered[] {
    return (this.tried ??= consideredOn(this.checked, this.readings));
  }
}

const AGAIN = new WeakMap<CheckedSet, SetAgain>();

/** A set checked once more; the same set is checked only once. */
export function setAgain(own: CheckedSet): SetAgain {
  const known = AGAIN.get(own) ?? new SetAgain(own);
  AGAIN.set(own, known);
  return known;
}
