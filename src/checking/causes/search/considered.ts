import type { Cause } from "../cause";

/** Causes that the search tried together, and what came of it. */
export interface Considered {
  /** Empty: nothing but cells. */
  readonly causes: readonly Cause[];
  readonly fate: Fate;
}

/**
 * `weighed`: with cells for the rest it explains everything, at this weight. `mends-nothing`: as many
 * relations stay broken. `too-dear`: dearer than what was found already. `left-out`: others of its round
 * mended more. `unexplained`: no cells explain the rest at a weight that could still win.
 */
export type Fate =
  | { readonly kind: "weighed"; readonly weight: number; readonly stillBroken: number }
  | { readonly kind: "mends-nothing"; readonly stillBroken: number }
  | { readonly kind: "too-dear" }
  | { readonly kind: "left-out"; readonly stillBroken: number }
  | { readonly kind: "unexplained"; readonly stillBroken: number };

/** Is told of everything that the search tries. */
export type Witness = (considered: Considered) => void;

/** Nobody asks. */
export const NO_WITNESS: Witness = () => undefined;
