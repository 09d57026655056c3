import type { CellPlace } from "../../sheets/sheet";
import type { Operand } from "../operand";
import type { CheckedIdentity } from "../checked-identity";
import type { LocalisationPart, CandidatePlace } from "../localisation/localisation";
import { leafOf } from "../localisation/implication";
import { movedBy } from "../localisation/problem";
import { isCertain } from "../localisation/certainty";
import type { AccountsProblem } from "./accounts-problem";
import type { ChosenAmount } from "./chosen-amounts";
import { placeKey, placesOnce } from "./cell-index";
import type { CellSurroundings } from "./cell-surroundings";
import type { Doubts } from "./nearly-as-good";
import type { Suspect } from "./suspect";

/** What is known of the accounts in which suspects are sought. */
export interface Case {
  readonly accounts: AccountsProblem;
  readonly around: CellSurroundings;
  readonly broken: readonly CheckedIdentity[];
  readonly doubts: Doubts;
}

/** The cells of one place of the best explanation: one, or a leaf and all that is added up from it. */
export function suspectsAt(
  place: CandidatePlace,
  rivals: readonly CandidatePlace[],
  part: LocalisationPart,
  chosen: ChosenAmount,
  { accounts, broken, doubts }: Case,
): readonly Suspect[] {
  const { best } = chosen;
  const isSmallest = isCertain(place, part);
  const doubt = isSmallest ? doubts.of(best.suspect) : undefined;
  const others = [
    ...place.alternatives.filter((other) => other !== best),
    ...rivals.flatMap(({ alternatives }) => alternatives),
  ];
  const isSure = doubt?.isSure ?? false;
  const inStead = placesOnce([
    ...others.map((other) => placeOf(accounts.cells[leafOf(accounts.problem, other.suspect)]!)),
    ...(doubt?.instead ?? []),
  ]);
  const shared = {
    rivalCauses: doubt?.causes ?? doubts.causesInStead(best.suspect),
  };
  const leaf = leafOf(accounts.problem, best.suspect);
  const chainOf = best.suspect.kind === "chain" ? { chainOf: placeOf(accounts.cells[leaf]!) } : {};
  return movedBy(accounts.problem, best.suspect).flatMap(({ cell, coefficient }) => {
    const operand = accounts.cells[cell]!;
    const moved = movedValues(chosen, accounts, cell, coefficient);
    if (moved.suggested === asItStands(cell, accounts)) return [];
    return {
      cell: operand,
      printed: printedText(operand),
      ...moved,
      ...shared,
      // Another chain may begin at the same cell: it is not in its own stead.
      rivals: inStead.filter((rival) => placeKey(rival) !== placeKey(operand.placed)),
      certain: isSure && isTold(moved),
      ...chainOf,
      explains: broken.filter((identity) => touches(identity, operand)),
    };
  });
}

/** Where no amount can be said at all, what stands there is not known to be wrong either: another fault is not understood. */
function isTold({ suggested, range }: Pick<Suspect, "suggested" | "range">): boolean {
  return suggested !== undefined || range !== undefined;
}

/** What a cell prints with its own decimals: a total of fewer of them may print the same with a right leaf. */
function asItStands(cell: number, { problem, digits, cells }: AccountsProblem): string {
  const operand = cells[cell]!;
  return digits.toAmount(problem.cells[cell]!.printed, operand).toFixed(digits.decimalsOf(operand));
}

/** Rounding leaves a few printed amounts open at the most; so many last digits are no rounding. */
const WIDEST = 40;

/** What the cell should be when the leaf takes each of its possible amounts. */
function movedValues(
  { best, slip, amount }: ChosenAmount,
  accounts: AccountsProblem,
  cell: number,
  coefficient: number,
): Pick<Suspect, "suggested" | "range" | "slip"> {
  const { problem, digits, cells } = accounts;
  const leaf = leafOf(accounts.problem, best.suspect);
  if (amount === undefined) return {};
  const moved = (value: number) =>
    problem.cells[cell]!.printed + coefficient * (value - problem.cells[leaf]!.printed);
  const text = (value: number) =>
    digits.toAmount(moved(value), cells[cell]!).toFixed(digits.decimalsOf(cells[cell]!));
  const { lowest, highest } = best;
  const several = lowest !== undefined && highest !== undefined && lowest !== highest;
  // An inequality alone leaves a wide range open; its middle would be a guess.
  const open = several && highest - lowest > WIDEST * problem.cells[leaf]!.step;
  return {
    ...((!open || slip !== undefined) && { suggested: text(amount) }),
    ...(several && {
      range: coefficient > 0 ? [text(lowest), text(highest)] : [text(highest), text(lowest)],
    }),
    ...(slip !== undefined && cell === leaf && { slip }),
  };
}

function printedText({ placed }: Operand): string {
  return placed.figure.kind === "blank" ? "" : placed.figure.text;
}

function placeOf({ placed: { sheet, row, column } }: Operand): CellPlace {
  return { sheet, row, column };
}

function touches({ left, right }: CheckedIdentity, { placed }: Operand): boolean {
  const key = placeKey(placed);
  return [...left, ...right].some((operand) => placeKey(operand.placed) === key);
}
