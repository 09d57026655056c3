import type { Axis, Factor, Multiplied, Product } from "./syntax";

/** Unwinds the reader of the notation; never leaves it. */
export class Mistake extends Error {
  constructor(
    problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

/** An addend whose numbers do not yet know whether they count lines or columns. */
export interface OpenTerm {
  readonly sign: 1 | -1;
  readonly place: Factor | OpenNumber;
  readonly factors?: readonly OpenFactor[];
}

export interface OpenFactor extends Omit<Multiplied, "place"> {
  readonly place: Factor | OpenNumber;
}

export interface OpenNumber {
  readonly kind: "open";
  readonly from: number;
  readonly to: number;
}

/** The axis that any number of the relation names: in `27＝（1＋2）行` it holds for all of them. */
export function axisOf(terms: readonly OpenTerm[]): Axis | undefined {
  for (const { place } of terms) if (place.kind === "numbered") return place.axis;
  return undefined;
}

/** A number without an axis is a code if the whole relation names none: `201＝20133＋20136`. */
export function closed(terms: readonly OpenTerm[], axis: Axis | undefined): Product[] {
  return terms.map(({ sign, place, factors }) => ({
    sign,
    place: closedPlace(place, axis),
    ...(factors && {
      factors: factors.map((factor) => ({ ...factor, place: closedPlace(factor.place, axis) })),
    }),
  }));
}

function closedPlace(place: Factor | OpenNumber, axis: Axis | undefined): Factor {
  if (place.kind !== "open") return place;
  if (axis) return { ...place, kind: "numbered", axis };
  if (place.from !== place.to)
    throw new Mistake("号码没有写明是行还是栏", "在号码后写上“行”或“栏”");
  return { kind: "named", names: [String(place.from)] };
}
