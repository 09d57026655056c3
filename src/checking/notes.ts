import type { DeclaredIdentity } from "../identities/identity";
import { readIdentity } from "../identities/notation/read-identity";
import type { Axis, IdentitySyntax, Term } from "../identities/notation/syntax";
import type { IndexedReading, Readings } from "../identities/readings";
import type { PrintedNote } from "../tables/reading";
import type { Finding } from "./finding";
import { formRelations, type NumberedRelation } from "./form-relations";
import { contradiction, misprint } from "./note-findings";
import { holds, outcomesOf } from "./numbered-outcomes";
import type { Outcome } from "./outcome";

/** What came of a relation printed under a table. */
export interface CheckedNote {
  readonly reading: IndexedReading;
  readonly note: PrintedNote;
  /** `undefined`: the note says what the form says, so it was checked as the form's own relation. */
  readonly outcome?: Outcome;
  readonly finding?: Finding;
}

/**
 * Checks the relations printed under the tables, by the numbers printed on the sheet. A note that
 * contradicts the form is a finding about the note; it never marks a figure.
 */
export function checkNotes(
  declared: readonly DeclaredIdentity[],
  readings: Readings,
): readonly CheckedNote[] {
  const noted = readings.all().filter(({ reading }) => reading.notes.length > 0);
  return noted.flatMap((reading) => {
    const relations = formRelations(declared, reading, readings);
    return reading.reading.notes.map((note) => ({
      reading,
      note,
      ...checkNote(note, reading, relations),
    }));
  });
}

type Verdict = Pick<CheckedNote, "outcome" | "finding">;

function checkNote(
  note: PrintedNote,
  reading: IndexedReading,
  relations: readonly NumberedRelation[],
): Verdict {
  const read = readIdentity(note.text);
  if (read.kind === "unreadable") return notCheckable(`未能读懂：${read.problem}`);
  const axis = axisOf(read.identity);
  if (!axis) return notCheckable("是用文字写的，已按表样的关系核对");
  const alike = relations.filter((relation) => relation.axis === axis);
  const written = numberedRelation(read.identity, axis);
  if (alike.some((relation) => same(relation, written))) return {};
  const meant = misprintOf(written, alike);
  if (meant) return { finding: misprint(note, reading, meant) };
  return evaluated(note, reading, read.identity, axis, alike);
}

function notCheckable(why: string): Verdict {
  return { outcome: { kind: "notCheckable", why } };
}

function axisOf({ left, right }: IdentitySyntax): Axis | undefined {
  const axes = new Set(
    [...left, ...right].map(({ place }) => (place.kind === "numbered" ? place.axis : "words")),
  );
  const [axis] = axes;
  return axes.size === 1 && axis !== "words" ? axis : undefined;
}

function numberedRelation({ left, right }: IdentitySyntax, axis: Axis): NumberedRelation {
  return { axis, left: numbersOf(left), right: numbersOf(right) };
}

function numbersOf(terms: readonly Term[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const { sign, place } of terms) {
    if (place.kind !== "numbered") continue;
    for (let number = place.from; number <= place.to; number++) numbers.set(number, sign);
  }
  return numbers;
}

function same(a: NumberedRelation, b: NumberedRelation): boolean {
  return sameNumbers(a.left, b.left) && sameNumbers(a.right, b.right, a.empty);
}

/** Numbers of lines without a caption may be named or left out. */
function sameNumbers(
  form: ReadonlyMap<number, number>,
  note: ReadonlyMap<number, number>,
  empty?: ReadonlySet<number>,
): boolean {
  const counted = [...note].filter(([number]) => form.has(number) || !empty?.has(number));
  return (
    counted.length === form.size && counted.every(([number, sign]) => form.get(number) === sign)
  );
}

/** The form's relation that was meant: the same addends under another total's number. */
function misprintOf(
  written: NumberedRelation,
  relations: readonly NumberedRelation[],
): NumberedRelation | undefined {
  const sameAddends = relations.filter(({ right, empty }) =>
    sameNumbers(right, written.right, empty),
  );
  return sameAddends.length === 1 ? sameAddends[0] : undefined;
}

/** A note that is like none of the form's relations is tried on the figures, line by line or column by column. */
function evaluated(
  note: PrintedNote,
  reading: IndexedReading,
  identity: IdentitySyntax,
  axis: Axis,
  alike: readonly NumberedRelation[],
): Verdict {
  if (alike.length === 0)
    return notCheckable(`表上没有印${axis === "line" ? "行次" : "栏次"}，无法对应`);
  const written = numberedRelation(identity, axis);
  const outcomes = outcomesOf(written, identity.relation, reading);
  if (outcomes.length === 0) return notCheckable("所用的号码在表上没有对应的数字");
  const broken = outcomes.find(({ kind }) => kind === "broken");
  if (!broken) return { outcome: outcomes[0]! };
  const meant = alike.find(
    (relation) => sameNumbers(relation.left, written.left) && holds(relation, reading),
  );
  return {
    outcome: broken,
    finding: meant ? misprint(note, reading, meant) : contradiction(note, reading),
  };
}
