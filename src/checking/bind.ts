import { tableOfTitle } from "../identities/expand";
import type { IdentitySyntax, Place, Term } from "../identities/notation/syntax";
import type { Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { Operand } from "./operand";
import { resolvePlace, type Absent, type Resolved } from "./resolve";

export interface BoundSides {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

/**
 * A relation with its cells, or why it has none. `not-on-form`: the sheet's form has no such line or
 * column, so there is nothing to check. `nothing-entered`: all its cells are empty.
 */
export type Binding =
  | ({ readonly kind: "bound" } & BoundSides)
  | { readonly kind: "not-on-form" }
  | ({ readonly kind: "nothing-entered" } & BoundSides)
  | { readonly kind: "not-checkable"; readonly why: string };

/**
 * Finds the cells of a relation in the readings. `table` is where places without a title are. The
 * first place of each side must be on the form; further addends that are not add nothing.
 */
export function bind(identity: IdentitySyntax, table: TableId, readings: Readings): Binding {
  const side = (terms: readonly Term[]) =>
    terms.map((term) => resolveTerm(term, identity.scope, table, readings));
  const left = side(identity.left);
  const right = side(identity.right);
  const absent = [left, right].map(([first]) => first!).find(isAbsent);
  if (absent) return whyAbsent(absent);
  const sides = { left: operandsOf(left), right: operandsOf(right) };
  const all = [...sides.left, ...sides.right];
  return {
    kind: all.every(({ placed }) => isNothing(placed)) ? "nothing-entered" : "bound",
    ...sides,
  };
}

/** The cells of a relation whether or not anything is entered in them; what is absent is left out. */
export function bindAll(identity: IdentitySyntax, table: TableId, readings: Readings): BoundSides {
  const side = (terms: readonly Term[]) =>
    operandsOf(terms.map((term) => resolveTerm(term, identity.scope, table, readings)));
  return { left: side(identity.left), right: side(identity.right) };
}

function whyAbsent({ essential, what }: Absent): Binding {
  return essential ? { kind: "not-checkable", why: what } : { kind: "not-on-form" };
}

function isAbsent(resolved: Resolved): resolved is Absent {
  return resolved.kind === "absent";
}

function operandsOf(resolved: readonly Resolved[]): readonly Operand[] {
  return resolved.flatMap((place) => (place.kind === "figures" ? place.operands : []));
}

function isNothing({ figure }: PlacedFigure): boolean {
  return figure.kind === "blank" || figure.kind === "dash";
}

function resolveTerm(
  term: Term,
  scope: string | undefined,
  table: TableId,
  readings: Readings,
): Resolved {
  const own = readings.get(titleOf(term.place) ?? table)!;
  const resolved = resolvePlace(term.place, scope, own);
  if (resolved.kind !== "figures" || term.sign === 1) return resolved;
  const negated = resolved.operands.map((operand) => ({
    ...operand,
    sign: -operand.sign as 1 | -1,
  }));
  return { kind: "figures", operands: negated };
}

function titleOf(place: Place): TableId | undefined {
  return place.kind !== "numbered" && place.title !== undefined
    ? tableOfTitle(place.title)
    : undefined;
}
