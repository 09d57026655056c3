import type { CellPlace } from "../../sheets/sheet";
import type { Operand } from "../bind";
import type { CheckedIdentity } from "../check";
import type { ExplanationPart, Implication, SuspectPlace } from "../explanation/explanation";
import { movedBy } from "../explanation/problem";
import type { AccountsProblem } from "./accounts-problem";
import { bestAlternative, leafOf } from "./best-set";
import { placeKey } from "./cell-index";
import { slipOf } from "./slip-of";
import type { Suspect } from "./suspect";

/** The cells of one place of the best explanation: one, or a leaf and all that is added up from it. */
export function suspectsAt(
  place: SuspectPlace,
  rivals: readonly SuspectPlace[],
  part: ExplanationPart,
  accounts: AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly Suspect[] {
  const best = bestAlternative(place, accounts);
  const others = [...place.alternatives.filter((other) => other !== best), ...rivals.flatMap(({ alternatives }) => alternatives)];
  const everywhere = part.complete && part.sets.every((set) => set.some(({ id }) => id === place.id));
  const shared = {
    certain: everywhere && place.alternatives.length === 1,
    rivals: others.map((other) => placeOf(accounts.cells[leafOf(other, accounts)]!)),
  };
  const leaf = leafOf(best, accounts);
  const chainOf = best.suspect.kind === "chain" ? { chainOf: placeOf(accounts.cells[leaf]!) } : {};
  return movedBy(accounts.problem, best.suspect).map(({ cell, coefficient }) => {
    const operand = accounts.cells[cell]!;
    const moved = movedValues(best, accounts, leaf, cell, coefficient);
    return { cell: operand, printed: printedText(operand), ...moved, ...shared, ...chainOf, explains: broken.filter((identity) => touches(identity, operand)) };
  });
}

/** What the cell should be when the leaf takes each of its possible amounts. */
function movedValues(best: Implication, accounts: AccountsProblem, leaf: number, cell: number, coefficient: number): Pick<Suspect, "suggested" | "range" | "slip"> {
  const { problem, digits, cells } = accounts;
  const slip = slipOf(best, accounts);
  const likeliest = slip?.value ?? best.values[0];
  if (likeliest === undefined) return {};
  const moved = (value: number) => problem.cells[cell]!.printed + coefficient * (value - problem.cells[leaf]!.printed);
  const text = (value: number) => digits.toAmount(moved(value), cells[cell]!).toFixed(digits.decimalsOf(cells[cell]!));
  const { lowest, highest } = best;
  const several = lowest !== undefined && highest !== undefined && lowest !== highest;
  return {
    suggested: text(likeliest),
    ...(several && { range: coefficient > 0 ? [text(lowest), text(highest)] : [text(highest), text(lowest)] }),
    ...(slip && cell === leaf && { slip: slip.name }),
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
