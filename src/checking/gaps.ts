import { formOf } from "../tables/forms";
import type { NotChecked } from "./checked-identity";
import type { CheckedNote } from "./notes";

/** Relations that were not checked for one reason. */
export interface Gap {
  readonly why: string;
  /** The relations, in the notation; never empty. */
  readonly relations: readonly string[];
}

/**
 * Gathers what was not checked by its reason: silence is not success. Missing tables are one reason,
 * told last, because they would hide the others.
 */
export function gapsOf(
  notChecked: readonly NotChecked[],
  notes: readonly CheckedNote[],
): readonly Gap[] {
  const byReason = new Map<string, string[]>();
  const add = (why: string, relation: string) =>
    byReason.set(why, [...(byReason.get(why) ?? []), relation]);
  for (const { why, text, missing } of notChecked) if (!missing) add(why, text);
  for (const { outcome, note, reading } of notes) {
    if (outcome?.kind === "notCheckable")
      add(`《${formOf(reading.reading.table).title}》的表注${outcome.why}`, note.text);
  }
  const gaps = [...byReason].map(([why, relations]) => ({ why, relations }));
  return [...gaps, ...missingTables(notChecked)];
}

function missingTables(notChecked: readonly NotChecked[]): readonly Gap[] {
  const waiting = notChecked.filter(({ missing }) => missing !== undefined);
  if (waiting.length === 0) return [];
  const tables = [...new Set(waiting.flatMap(({ missing }) => missing ?? []))];
  const titles = tables.map((table) => `《${formOf(table).title}》`).join("、");
  return [{ why: `没有${titles}`, relations: waiting.map(({ text }) => text) }];
}
