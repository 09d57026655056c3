import type Decimal from "decimal.js";

/** What came of checking one relation. The difference is left − right, in the unit of the left table. */
export type Outcome =
  | { readonly kind: "held" }
  | { readonly kind: "rounding"; readonly difference: Decimal; readonly allowance: Decimal }
  | { readonly kind: "broken"; readonly difference: Decimal; readonly allowance: Decimal }
  | { readonly kind: "notCheckable"; readonly why: string };

/** How many relations came to which outcome. */
export type Counts = Readonly<Record<Outcome["kind"], number>>;
