import type { CheckedIdentity, NotChecked } from "./checked-identity";
import type { CheckedNote } from "./notes";
import type { Counts, Outcome } from "./outcome";

/** How many relations and printed notes came to each outcome. */
export function outcomeCounts(
  checked: readonly CheckedIdentity[],
  notChecked: readonly NotChecked[],
  notes: readonly CheckedNote[],
): Counts {
  const kinds = [
    ...checked.map(({ judgement }) => judgement.outcome.kind),
    ...notChecked.map(() => "notCheckable" as const),
    ...notes.flatMap(noteOutcome),
  ];
  const count = (kind: Outcome["kind"]) => kinds.filter((each) => each === kind).length;
  return {
    held: count("held"),
    rounding: count("rounding"),
    broken: count("broken"),
    notCheckable: count("notCheckable"),
  };
}

/** A note that is contradicted is a finding about the note, and no relation that is broken. */
function noteOutcome({ outcome }: CheckedNote): readonly Outcome["kind"][] {
  return outcome && outcome.kind !== "broken" ? [outcome.kind] : [];
}
