import { formOf } from "../tables/forms";
import type { NotChecked } from "./checked-identity";
import type { CheckedNote } from "./notes";

/** Relations that were not checked for one reason. */
export interface Gap {
  readonly why: string;
  /** The relations, in the notation; never empty. */
  readonly relations: readonly string[];
}

/** Gathers what was not checked by its reason: silence is not success. */
export function gapsOf(
  notChecked: readonly NotChecked[],
  notes: readonly CheckedNote[],
): readonly Gap[] {
  const byReason = new Map<string, string[]>();
  const add = (why: string, relation: string) =>
    byReason.set(why, [...(byReason.get(why) ?? []), relation]);
  for (const { why, text, declared } of notChecked) add(withTable(why, declared.table), text);
  for (const { outcome, note, reading } of notes) {
    if (outcome?.kind === "notCheckable")
      add(`《${formOf(reading.reading.table).title}》的表注${outcome.why}`, note.text);
  }
  return [...byReason].map(([why, relations]) => ({ why, relations }));
}

function withTable(why: string, table: NotChecked["declared"]["table"]): string {
  return /^(?:没有)?《/.test(why) ? why : `《${formOf(table).title}》${why}`;
}
