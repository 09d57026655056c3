import type { IdentitySyntax, Product, RelationSyntax, Term } from "./syntax";

/** A relation that only adds up, as such; `undefined` for one that multiplies, names points or stops at the most. */
export function addedUp({
  scope,
  left,
  relation,
  right,
  most,
}: RelationSyntax): IdentitySyntax | undefined {
  const sides = { left: termsOf(left), right: termsOf(right) };
  if (most !== undefined || !sides.left || !sides.right) return undefined;
  return {
    ...(scope !== undefined && { scope }),
    left: sides.left,
    relation,
    right: sides.right,
  };
}

function termsOf(products: readonly Product[]): readonly Term[] | undefined {
  const terms = products.map(termOf).filter((term) => term !== undefined);
  return terms.length === products.length ? terms : undefined;
}

function termOf({ sign, place, factors }: Product): Term | undefined {
  return factors !== undefined || place.kind === "points" ? undefined : { sign, place };
}
