import { tableOfTitle } from "../identities/expand";
import type { IdentitySyntax, Place, Term } from "../identities/notation/syntax";
import type { Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { MissingPlace, MissingTerm } from "./missing-place";
import type { Operand } from "./operand";
import { resolveAddend, resolvePlace, type Absent, type Resolved } from "./resolve";

export interface BoundSides {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

/** A relation's cells, and the addends that the sheet does not print. */
export interface BoundRelation extends BoundSides {
  readonly missing: readonly MissingTerm[];
}

/**
 * A relation with its cells, or why it has none. `not-on-form`: the sheet's form has no such line or
 * column, so there is nothing to check. `nothing-entered`: all its cells are empty.
 */
export type Binding =
  | ({ readonly kind: "bound" } & BoundRelation)
  | { readonly kind: "not-on-form" }
  | ({ readonly kind: "nothing-entered" } & BoundRelation)
  | { readonly kind: "not-checkable"; readonly why: string; readonly missing: MissingPlace };

/**
 * Finds the cells of a relation in the readings. `table` is where places without a title are. The
 * first place of each side must be on the form; further addends that are not add nothing, unless another
 * table prints amounts on their line and leaves only their column out.
 */
export function bind(identity: IdentitySyntax, table: TableId, readings: Readings): Binding {
  const [left, right] = resolvedSides(identity, table, readings);
  const absent = [left, right].map(([first]) => first!.resolved).find(isAbsent);
  if (absent) return whyAbsent(absent);
  if ([...left, ...right].some(isLeftOut)) return { kind: "not-on-form" };
  const sides = { left: operandsOf(left), right: operandsOf(right) };
  const all = [...sides.left, ...sides.right];
  return {
    kind: all.every(({ placed }) => isNothing(placed)) ? "nothing-entered" : "bound",
    ...sides,
    missing: [...missingOf(left, 1), ...missingOf(right, -1)],
  };
}

/** The cells of a relation whether or not anything is entered in them; what is absent is left out. */
export function bindAll(identity: IdentitySyntax, table: TableId, readings: Readings): BoundSides {
  const [left, right] = resolvedSides(identity, table, readings);
  return { left: operandsOf(left), right: operandsOf(right) };
}

interface ResolvedTerm {
  readonly sign: 1 | -1;
  /** Whether the relation says which table it means. */
  readonly isTitled: boolean;
  readonly resolved: Resolved;
}

function resolvedSides(
  identity: IdentitySyntax,
  table: TableId,
  readings: Readings,
): readonly [left: readonly ResolvedTerm[], right: readonly ResolvedTerm[]] {
  const side = (terms: readonly Term[]) =>
    terms.map(({ sign, place }, index) => {
      const resolve = index === 0 ? resolvePlace : resolveAddend;
      const own = readings.get(titleOf(place) ?? table)!;
      const isTitled = titleOf(place) !== undefined;
      return { sign, isTitled, resolved: resolve(place, identity.scope, own) };
    });
  return [side(identity.left), side(identity.right)];
}

function whyAbsent({ essential, what, missing }: Absent): Binding {
  return essential ? { kind: "not-checkable", why: what, missing } : { kind: "not-on-form" };
}

function isAbsent(resolved: Resolved): resolved is Absent {
  return resolved.kind === "absent";
}

function isLeftOut({ isTitled, resolved }: ResolvedTerm): boolean {
  return isTitled && isAbsent(resolved) && resolved.leftOut;
}

function operandsOf(terms: readonly ResolvedTerm[]): readonly Operand[] {
  return terms.flatMap(({ sign, resolved }) =>
    resolved.kind === "figures"
      ? resolved.operands.map((operand) => ({ ...operand, sign: times(operand.sign, sign) }))
      : [],
  );
}

function missingOf(terms: readonly ResolvedTerm[], side: 1 | -1): readonly MissingTerm[] {
  return terms.flatMap(({ sign, resolved }) =>
    resolved.missing ? [{ sign: times(sign, side), place: resolved.missing }] : [],
  );
}

function times(one: 1 | -1, other: 1 | -1): 1 | -1 {
  return one === other ? 1 : -1;
}

function isNothing({ figure }: PlacedFigure): boolean {
  const isHead = figure.kind === "text" && figure.why === "head";
  return isHead || figure.kind === "blank" || figure.kind === "dash";
}

function titleOf(place: Place): TableId | undefined {
  return place.kind !== "numbered" && place.title !== undefined
    ? tableOfTitle(place.title)
    : undefined;
}
