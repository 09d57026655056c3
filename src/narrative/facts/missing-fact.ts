import type { MissingFact } from "../fact";

/** A fact that cannot be had, named as it stands in the gap. */
export function missing(what: string, name = what): MissingFact {
  return { kind: "missing", what, name };
}
