import type { MovementExpression, ValueName } from "../narrative/expression";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import { lastYearOf } from "./subjects";

/** What is left of the lists that hold all that a sentence has named, as what it comes to together. */
export function restOfMovement(named: readonly ValueName[]): readonly MovementExpression[] {
  const names = named.flatMap((one) => (one.kind === "fact" ? [one.name] : []));
  // What moved as a whole is named before its parts.
  const told = names.filter((name) =>
    FACT_LISTS.some((list) => list.kind === "named" && list.facts.includes(name)),
  );
  if (told.length === 0) return [];
  return FACT_LISTS.flatMap((list): readonly MovementExpression[] => {
    if (list.kind !== "named" || !told.every((name) => list.facts.includes(name))) return [];
    const rest = list.facts.filter((name) => !told.includes(name));
    const parts = rest.flatMap((name) => {
      const of: ValueName = { kind: "fact", name };
      const base = lastYearOf(of);
      return base ? [{ of, base }] : [];
    });
    return parts.length === 0 ? [] : [{ kind: "movement", parts }];
  });
}
