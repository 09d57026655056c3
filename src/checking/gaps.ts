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
 * Gathers what was not checked by its reason: silence is not success. What one unread caption concerns
 * is one reason, told by the first of its cells. Missing tables are one reason,
 * told last, because they would hide the others.
 */
export function gapsOf(
  notChecked: readonly NotChecked[],
  notes: readonly CheckedNote[],
): readonly Gap[] {
  const byReason = new Map<string, { why: string; relations: string[] }>();
  const add = (why: string, relation: string, reason = why) => {
    const gap = byReason.get(reason) ?? { why, relations: [] };
    gap.relations.push(relation);
    byReason.set(reason, gap);
  };
  for (const { why, text, missingTables: tables, cause, toldWith } of notChecked)
    if (!tables) add(why, text, cause ?? toldWith);
  for (const { outcome, note, reading } of notes) {
    if (outcome?.kind === "notCheckable")
      add(`《${formOf(reading.reading.table).title}》的表注${outcome.why}`, note.text);
  }
  return [...byReason.values(), ...withoutTables(notChecked)];
}

function withoutTables(notChecked: readonly NotChecked[]): readonly Gap[] {
  const waiting = notChecked.filter(({ missingTables }) => missingTables !== undefined);
  if (waiting.length === 0) return [];
  const tables = [...new Set(waiting.flatMap(({ missingTables }) => missingTables ?? []))];
  const titles = tables.map((table) => `《${formOf(table).title}》`).join("、");
  return [{ why: `没有${titles}`, relations: waiting.map(({ text }) => text) }];
}
