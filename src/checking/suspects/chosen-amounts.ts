import { jointAmounts } from "../localisation/joint-amounts";
import type { CandidatePlace, CandidateSet, Implication } from "../localisation/localisation";
import type { RecognisedSlip } from "../localisation/slips/recognition";
import type { AccountsProblem } from "./accounts-problem";
import { bestAlternative } from "./best-set";
import type { CellSurroundings } from "./cell-surroundings";

/** What a place of an explanation should be. */
export interface ChosenAmount {
  /** The alternative of the place that is easiest to believe. */
  readonly best: Implication;
  /** In finest digits, of a chain its leaf's; absent when the relations leave it open. */
  readonly amount?: number;
  /** The name of the slip that turned the amount into what is printed, in Chinese. */
  readonly slip?: string;
}

interface Wished {
  readonly place: CandidatePlace;
  readonly best: Implication;
  readonly recognised?: RecognisedSlip | undefined;
  readonly amount: number | undefined;
}

/**
 * The amounts of all places of an explanation, such that together they mend every relation: those of
 * telling slips first, then of plain ones; the others take what these leave.
 */
export function chosenAmounts(
  set: CandidateSet,
  accounts: AccountsProblem,
  around: CellSurroundings,
): ReadonlyMap<CandidatePlace, ChosenAmount> {
  const wished = set
    .map((place) => wishOf(place, accounts, around))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const settled = wished.filter(isSettled);
  const amounts = jointAmounts(
    accounts.problem,
    settled.map(({ best, amount }) => ({ suspect: best.suspect, amount })),
  );
  const joint = new Map<Wished, number>(settled.map((wish, at) => [wish, amounts[at]!]));
  return new Map(wished.map((wish) => [wish.place, chosen(wish, joint.get(wish))]));
}

function wishOf(
  place: CandidatePlace,
  accounts: AccountsProblem,
  around: CellSurroundings,
): Wished {
  const best = bestAlternative(place, accounts, around);
  const recognised = around.slipOf(best);
  return { place, best, recognised, amount: recognised?.intended ?? best.values[0] };
}

function isSettled(wish: Wished): wish is Wished & { readonly amount: number } {
  return wish.amount !== undefined;
}

function rankOf({ recognised }: Wished): number {
  if (recognised === undefined) return 2;
  return recognised.slip.kind === "telling" ? 0 : 1;
}

/** A slip that intended another amount than fits beside the others is none. */
function chosen({ best, recognised }: Wished, amount: number | undefined): ChosenAmount {
  const isMeant = recognised !== undefined && recognised.intended === amount;
  return {
    best,
    ...(amount !== undefined && { amount }),
    ...(isMeant && { slip: recognised.slip.name }),
  };
}
