import type { DeclaredIdentity } from "../identities/identity";
import { readIdentity } from "../identities/notation/read-identity";
import { printIdentity } from "../identities/notation/print-identity";
import type { Axis, IdentitySyntax, Relation, Term } from "../identities/notation/syntax";
import type { IndexedReading, Readings } from "../identities/readings";
import type { PlacedFigure, PrintedNote } from "../tables/reading";
import type { Operand } from "./bind";
import type { Finding } from "./finding";
import { formRelations, type NumberedRelation } from "./form-relations";
import { judge } from "./judge";
import type { Outcome } from "./outcome";
import { whereOnSheet } from "./places";

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

function misprint(note: PrintedNote, indexed: IndexedReading, meant: NumberedRelation): Finding {
  const corrected = wording(meant, note.text.includes("各"));
  const where = whereOnSheet(indexed, note);
  return {
    severity: "error",
    kind: "note",
    table: indexed.reading.table,
    identity: corrected,
    source: "表样结构",
    cells: [{ sheet: note.sheet, row: note.row, column: note.column }],
    message: `${where} 表注“${note.text}”印错，按本表的号码应为“${corrected}”。请更正表注；表中数字不受影响。`,
  };
}

function wording({ axis, left, right }: NumberedRelation, everyLine: boolean): string {
  const terms = (numbers: ReadonlyMap<number, number>): Term[] =>
    [...numbers]
      .sort(([a], [b]) => a - b)
      .map(([number, sign]) => ({
        sign: sign as 1 | -1,
        place: { kind: "numbered", axis, from: number, to: number },
      }));
  return printIdentity({ left: terms(left), relation: "＝", right: terms(right) }, everyLine);
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

function holds(relation: NumberedRelation, reading: IndexedReading): boolean {
  return outcomesOf(relation, "＝", reading).every(({ kind }) => kind !== "broken");
}

function outcomesOf(
  numbered: NumberedRelation,
  relation: Relation,
  reading: IndexedReading,
): readonly Outcome[] {
  return grouped(reading.reading.figures, numbered.axis)
    .map((figures) => outcomeOn(figures, numbered, relation, reading))
    .filter((outcome) => outcome !== undefined);
}

/** Figures by number: of one column for 行次, of one line for 栏次. */
function grouped(
  figures: readonly PlacedFigure[],
  axis: Axis,
): readonly ReadonlyMap<number, PlacedFigure>[] {
  const groups = new Map<string, Map<number, PlacedFigure>>();
  for (const placed of figures) {
    const number = axis === "line" ? placed.lineNumber : placed.columnNumber;
    if (number === undefined) continue;
    const key = axis === "line" ? placed.columnKey : `${placed.sheet} ${placed.row}`;
    const group = groups.get(key) ?? new Map<number, PlacedFigure>();
    groups.set(key, group.set(number, placed));
  }
  return [...groups.values()];
}

function outcomeOn(
  figures: ReadonlyMap<number, PlacedFigure>,
  { left, right }: NumberedRelation,
  relation: Relation,
  { reading }: IndexedReading,
): Outcome | undefined {
  const side = (numbers: ReadonlyMap<number, number>): readonly (Operand | undefined)[] =>
    [...numbers].map(([number, sign]) => {
      const placed = figures.get(number);
      return placed && { sign: sign as 1 | -1, table: reading.table, placed };
    });
  const [leftSide, rightSide] = [side(left), side(right)];
  const operands = [...leftSide, ...rightSide];
  if (!operands.every((operand) => operand !== undefined && operand.placed.figure.kind !== "text"))
    return undefined;
  const sides = { left: leftSide as Operand[], right: rightSide as Operand[] };
  return judge(sides, relation, () => reading.money).outcome;
}

/** The figures follow the form and not the note; which of the two is meant, the author knows. */
function contradiction(note: PrintedNote, indexed: IndexedReading): Finding {
  const where = whereOnSheet(indexed, note);
  return {
    severity: "notice",
    kind: "note",
    table: indexed.reading.table,
    identity: note.text,
    source: "表注",
    cells: [{ sheet: note.sheet, row: note.row, column: note.column }],
    message: `${where} 表注“${note.text}”与表中数字不符，也不是已知表样的关系。请核对表注的号码。`,
  };
}
