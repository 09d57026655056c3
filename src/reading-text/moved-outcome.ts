import type { Expression, ValueName } from "../narrative/expression";
import { bound, UNMATCHED } from "./bound-number";
import { asValue, baseOf, rivalPairs, type Known, type PlacedMark } from "./known";
import { saysThrift } from "./role-words";
import type { DirectionWord, NumberOutcome } from "./statement";
import { baseTold, type AgainstTold } from "./told-budgets";

/** How a movement is told, and what the budgets told before it say of it. */
interface ToldMovement {
  readonly direction: DirectionWord;
  readonly against: AgainstTold | undefined;
}

/** What 增加, 减少 and their like are of: by the words before them, else by the budgets told. */
export function movedOutcome(
  kind: "difference" | "change",
  placed: PlacedMark,
  known: Known,
  { direction, against }: ToldMovement,
): NumberOutcome {
  const of = asValue(known.subject);
  if (!of || against?.kind === "unknown") return UNMATCHED;
  const pair = (one: ValueName, base: ValueName): Expression => ({ kind, of: one, base });
  if (against) {
    const [first, ...rest] = against.bases;
    const rivals = rest.map((base) => pair(of, base));
    const { isEither } = against;
    return { kind: "bound", expression: pair(of, first), rivals, ...(isEither && { isEither }) };
  }
  const basis = known.basis ?? "last-year";
  const base = baseOf(of, basis);
  if (!base) return UNMATCHED;
  const spoken = placed.named ? [] : rivalPairs(known, basis);
  const others = [...spoken, ...budgetPairs(of, direction, known)];
  return bound(
    pair(of, base),
    others.map(([one, other]) => pair(one, other)),
  );
}

/** Without words of comparison: against the budget that another thing was told with, or thrift. */
function budgetPairs(
  of: ValueName,
  { word }: DirectionWord,
  known: Known,
): readonly (readonly [of: ValueName, base: ValueName])[] {
  if (known.basis !== undefined) return [];
  const told = known.told.flatMap((one) => {
    const base = baseTold(one);
    return base ? [[one.of, base] as const] : [];
  });
  const own = saysThrift(word) ? baseOf(of, "budget") : undefined;
  return own ? [...told, [of, own], ...rivalPairs(known, "budget")] : told;
}
