import type { NamedPlace, Place } from "../identities/notation/syntax";
import type { IndexedReading } from "../identities/readings";
import { normalise } from "../sheets/wording";
import { formOf } from "../tables/forms";
import { defaultColumn, formLine, isEssentialColumn, isEssentialLine } from "./form-places";
import { STATE_CAPITAL_CODES } from "./misplaced-codes";
import type { MissingPlace } from "./missing-place";
import type { Operand } from "./operand";

/** What one place of a relation stands for; `missing`: what the sheet lacks of it. */
export type Resolved =
  | {
      readonly kind: "figures";
      readonly operands: readonly Operand[];
      /** Set where a code has no line and those printed below it stand for it. */
      readonly missing?: MissingPlace;
    }
  /** Nothing is printed for it, and that means nothing was spent or received. */
  | { readonly kind: "nothing"; readonly missing?: MissingPlace }
  | Absent;

/** The sheet's form has no such line or column; `what` says so. */
export interface Absent {
  readonly kind: "absent";
  /** On every form that we know: that it was not found is worth saying. */
  readonly essential: boolean;
  readonly what: string;
  readonly missing: MissingPlace;
  /** The sheet lacks the column only, and has or may have amounts on the line: what it leaves out is not nothing. */
  readonly leftOut: boolean;
}

export function resolvePlace(
  place: Place,
  scope: string | undefined,
  own: IndexedReading,
): Resolved {
  switch (place.kind) {
    case "numbered":
      throw new Error("numbered places are resolved by the sheet's own numbers");
    case "group":
      return resolveGroup(place.group, place.column ?? scope, own);
    case "named":
      return resolveNamed(place, scope, own);
  }
}

/** What an addend stands for: an item that is not printed stands for its parts, where those are. */
export function resolveAddend(
  place: Place,
  scope: string | undefined,
  own: IndexedReading,
): Resolved {
  const resolved = resolvePlace(place, scope, own);
  if (resolved.kind !== "absent" || place.kind !== "named") return resolved;
  const { line = "", column = defaultColumn(own, line) } = namedIn(place, scope, own);
  const parts = figures(own, partsOfItem(own, line), column);
  return parts.kind === "figures" ? { ...parts, missing: resolved.missing } : resolved;
}

/** 公务用车购置费 and 公务用车运行维护费, of which some forms print no sum. */
function partsOfItem(own: IndexedReading, item: string): readonly string[] {
  const form = formOf(own.reading.table);
  if (form.layout !== "items") return [];
  return form.items.filter(({ partOf }) => partOf === item).map(({ key }) => key);
}

/** 各项收入之和: every line among the items of its side that is not part of another. */
function resolveGroup(group: string, column: string | undefined, own: IndexedReading): Resolved {
  const form = formOf(own.reading.table);
  if (group === UNITS) return resolveUnits(column ?? defaultColumn(own, "合计"), own);
  if (form.layout !== "two-sided") throw new Error(`${own.reading.table} has no group ${group}`);
  const side = form.revenue.items === group ? "revenue" : "expenditure";
  const key = column ?? form[side].columns[0]!.key;
  const lines = own.reading.lines.filter(
    (line) => line.side === side && line.zone === "items" && line.standing === "main",
  );
  return figures(
    own,
    lines.map((line) => line.key),
    key,
  );
}

const UNITS = "各单位";

/** 各单位之和: the units' own lines, where the table is given by unit; not where some of them stand for several. */
function resolveUnits(column: string, own: IndexedReading): Resolved {
  const lines = own.reading.lines.filter(({ byUnit }) => byUnit === "unit").map(({ key }) => key);
  const adds = own.reading.lines.every(({ byUnit }) => byUnit !== "several");
  if (adds && lines.some((line) => own.figure(line, column))) return figures(own, lines, column);
  return {
    kind: "absent",
    essential: false,
    what: "各单位",
    missing: { table: own.reading.table },
    leftOut: false,
  };
}

function resolveNamed(place: NamedPlace, scope: string | undefined, own: IndexedReading): Resolved {
  const { line, column, names } = namedIn(place, scope, own);
  if (line === undefined)
    throw new Error(`${names.join("·")} names no line of ${own.reading.table}`);
  const found = findLine(own, line);
  const key = column ?? defaultColumn(own, found ?? line);
  const missing = missingPlace(own, line, found, key);
  const absent = (essential: boolean, what: string) =>
    ({
      kind: "absent",
      essential,
      what: `《${own.reading.title}》没有找到${what}`,
      missing,
      leftOut: !own.hasColumn(key) && mayHold(own, line, found),
    }) as const;
  if (!own.hasColumn(key)) return absent(isEssentialColumn(own, key), `“${key}”一栏`);
  if (found !== undefined)
    return own.figure(found, key) ? figures(own, [found], key) : absent(false, `“${line}·${key}”`);
  return /^[0-9]+/.test(line)
    ? unprintedCode(own, line, missing)
    : absent(isEssentialLine(own, line), `“${line}”一行`);
}

/** The line and the column that a place names, with what holds for the whole relation. */
function namedIn(place: NamedPlace, scope: string | undefined, own: IndexedReading) {
  const names = scope === undefined ? place.names : [scope, ...place.names];
  const column = names.find((name) => own.isColumnName(name));
  return { names, column, line: names.find((name) => name !== column) };
}

/** Whether a column that a table lacks may hold amounts for a line: of state capital also for a code without spending. */
function mayHold(own: IndexedReading, name: string, line: string | undefined): boolean {
  if (line !== undefined) return isFilledIn(own, line);
  const isOfStateCapital = own.reading.table === "state-capital" && own.codes.length > 0;
  return isOfStateCapital && STATE_CAPITAL_CODES.test(name);
}

/** Whether a line prints an amount other than 0 in any column. */
function isFilledIn(own: IndexedReading, line: string): boolean {
  return own.reading.columns.some(({ key }) => {
    const figure = own.figure(line, key)?.figure;
    return figure?.kind === "amount" && !figure.printed.isZero();
  });
}

/** What the sheet lacks of a line and a column: either of them, or the figure where both are. */
function missingPlace(
  own: IndexedReading,
  name: string,
  line: string | undefined,
  column: string,
): MissingPlace {
  const { known, side } = formLine(own, name);
  return {
    table: own.reading.table,
    ...(side && { side }),
    ...(known && { zone: known.zone }),
    ...(line !== undefined && { line }),
    ...(own.hasColumn(column) && { column }),
  };
}

/** The key of the line that a name addresses; brackets may be full or half width. */
function findLine(own: IndexedReading, name: string): string | undefined {
  const line = own.line(name) ?? own.reading.lines.find(({ key }) => normalise(key) === name);
  return line?.key;
}

/**
 * A code without a line. Codes printed below it stand for it. Otherwise nothing was entered for it,
 * unless the table stops at a higher level there.
 */
function unprintedCode(own: IndexedReading, code: string, missing: MissingPlace): Resolved {
  const above = own.above(code);
  const below = own.codes.filter(
    (line) => line.code!.startsWith(code) && own.above(line.code!) === above,
  );
  if (below.length > 0) {
    const lines = below.map(({ key }) => key);
    return { ...figures(own, lines, missing.column!), missing };
  }
  const stopsAbove = above !== undefined && own.below(above).length === 0;
  const what = `科目${code}`;
  return own.codes.length === 0 || stopsAbove
    ? { kind: "absent", essential: false, what, missing, leftOut: false }
    : { kind: "nothing", missing };
}

function figures(own: IndexedReading, lines: readonly string[], column: string): Resolved {
  const placed = lines
    .map((line) => own.figure(line, column))
    .filter((figure) => figure !== undefined);
  if (placed.length === 0) return { kind: "nothing" };
  return {
    kind: "figures",
    operands: placed.map((figure) => ({ sign: 1, table: own.reading.table, placed: figure })),
  };
}
