import { expand } from "../identities/expand";
import type { DeclaredIdentity } from "../identities/identity";
import { readDeclared } from "../identities/notation/read-declared";
import type { Axis, IdentitySyntax, Term } from "../identities/notation/syntax";
import type { IndexedReading, Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import { bindAll, type BoundSides } from "./bind";
import type { Operand } from "./operand";

/** A relation in the numbers that a sheet prints: 27 = 1 + 2 + 3. Numbers map to their signs. */
export interface NumberedRelation {
  readonly axis: Axis;
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
  /** Numbers of lines that have no caption, or that were deleted from among the printed ones. */
  readonly empty?: ReadonlySet<number>;
}

/** The relations of a table's form, in the numbers printed on its sheet. */
export function formRelations(
  declared: readonly DeclaredIdentity[],
  reading: IndexedReading,
  readings: Readings,
): readonly NumberedRelation[] {
  const own = declared.filter(
    ({ table, text, strength }) =>
      table === reading.reading.table && strength === "must" && !text.includes("［"),
  );
  const empty = new Set([...uncaptioned(reading), ...deleted(reading)]);
  const found = new Map<string, NumberedRelation>();
  for (const identity of own) {
    const relations = [
      ...columnRelations(identity, reading),
      ...boundRelations(identity, readings),
    ];
    for (const relation of relations.flatMap((full) => captioned(full, empty)))
      found.set(signature(relation), relation);
  }
  return [...found.values()];
}

function uncaptioned({ reading }: IndexedReading): readonly number[] {
  return reading.lines.flatMap(({ caption, number }) =>
    caption === "" && number !== undefined ? [number] : [],
  );
}

/** Numbers that are missing between the first and the last one printed: their lines held nothing. */
function deleted({ reading }: IndexedReading): readonly number[] {
  const printed = new Set(
    reading.lines.flatMap(({ number }) => (number === undefined ? [] : [number])),
  );
  const first = Math.min(...printed);
  const count = printed.size === 0 ? 0 : Math.max(...printed) - first;
  return Array.from({ length: count }, (_, index) => first + index).filter(
    (number) => !printed.has(number),
  );
}

/** The relation without lines that have no caption: forms number them, notes seldom name them. */
function captioned(
  { axis, left, right }: NumberedRelation,
  empty: ReadonlySet<number>,
): NumberedRelation[] {
  const without = (numbers: ReadonlyMap<number, number>) =>
    axis === "column" ? numbers : new Map([...numbers].filter(([number]) => !empty.has(number)));
  return complete({ axis, left: without(left), right: without(right) }).map((relation) => ({
    ...relation,
    empty,
  }));
}

function signature({ axis, left, right }: NumberedRelation): string {
  const side = (numbers: ReadonlyMap<number, number>) =>
    [...numbers]
      .map(([number, sign]) => number * sign)
      .sort()
      .join();
  return `${axis} ${side(left)}=${side(right)}`;
}

/** Relations of columns follow from the heads alone, so that an empty table has them as well. */
function columnRelations(
  { text }: DeclaredIdentity,
  { reading }: IndexedReading,
): NumberedRelation[] {
  if (!text.startsWith("〈行〉：")) return [];
  const numbers = new Map(reading.columns.map(({ key, number }) => [key, number]));
  const identity = readDeclared(text.replace("〈行〉：", ""));
  const side = (terms: readonly Term[]) => namedNumbers(terms, numbers);
  return complete({ axis: "column", left: side(identity.left), right: side(identity.right) });
}

function namedNumbers(
  terms: readonly Term[],
  numbers: ReadonlyMap<string, number | undefined>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { sign, place } of terms) {
    const number = place.kind === "named" ? numbers.get(place.names[0]!) : undefined;
    if (number !== undefined) found.set(number, sign);
  }
  return found;
}

function complete(relation: NumberedRelation): NumberedRelation[] {
  return relation.left.size > 0 && relation.right.size > 0 ? [relation] : [];
}

function boundRelations(identity: DeclaredIdentity, readings: Readings): NumberedRelation[] {
  const expansion = expand(identity, readings);
  if (expansion.kind === "missing" || identity.text.includes("〈科目〉")) return [];
  return expansion.texts.flatMap(({ text, alternatives }) =>
    [text, ...alternatives].flatMap((wording) =>
      boundRelation(readDeclared(wording), identity, readings),
    ),
  );
}

function boundRelation(
  syntax: IdentitySyntax,
  { table }: DeclaredIdentity,
  readings: Readings,
): NumberedRelation[] {
  const sides = bindAll(syntax, table, readings);
  return (["line", "column"] as const).flatMap((axis) => numbered(sides, axis));
}

function numbered({ left, right }: BoundSides, axis: Axis): NumberedRelation[] {
  const shared = new Set(
    [...left, ...right].map(({ placed }) =>
      axis === "line" ? placed.columnKey : String(placed.row),
    ),
  );
  if (shared.size !== 1) return [];
  const side = (operands: readonly Operand[]) => numbersOf(operands, axis);
  return complete({ axis, left: side(left), right: side(right) });
}

function numbersOf(operands: readonly Operand[], axis: Axis): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const { sign, placed } of operands) {
    const number = numberOf(placed, axis);
    if (number !== undefined) numbers.set(number, sign);
  }
  return numbers;
}

function numberOf(placed: PlacedFigure, axis: Axis): number | undefined {
  return axis === "line" ? placed.lineNumber : placed.columnNumber;
}
