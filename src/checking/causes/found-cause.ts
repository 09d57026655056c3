import type { Readings } from "../../identities/readings";
import type { CellPlace } from "../../sheets/sheet";
import { formOf } from "../../tables/forms";
import type { Line, TableReading } from "../../tables/reading";
import type { CheckedIdentity } from "../checked-identity";
import { placeKey } from "../suspects/cell-index";
import type { Cause, CodeMistyped, LineLeftOut } from "./cause";
import { hasAmount, parentOf } from "./codes/code-sets";
import { codeTexts, placeOfCode } from "./codes/code-texts";
import { linesTakingFrom } from "./codes/recoded";
import { isOpen, type State } from "./search/state";

/** A cause of the best explanation. */
export interface FoundCause {
  readonly cause: Cause;
  /** In every explanation that is nearly as good. */
  readonly certain: boolean;
  /** Causes that may be there in its stead. */
  readonly rivals: readonly Cause[];
  /** Cells that may be wrong in its stead, where figures alone explain nearly as well. */
  readonly rivalCells: readonly CellPlace[];
  /** The broken relations that hold when it is mended. */
  readonly explains: readonly CheckedIdentity[];
}

/** The relations that are broken before and not `after` a cause; open amounts mend what they stand in. */
export function mendedBy(
  before: readonly CheckedIdentity[],
  after: State,
): readonly CheckedIdentity[] {
  const still = after.broken.filter((identity) => !isOpen(identity, after.free));
  return before.filter((identity) => !still.some((other) => isSameRelation(identity, other)));
}

/** Its words may differ, where a line was put in: the same declaration on the same first cell. */
function isSameRelation(one: CheckedIdentity, other: CheckedIdentity): boolean {
  return one.declared === other.declared && firstCell(one) === firstCell(other);
}

function firstCell({ left, right }: CheckedIdentity): string {
  const [first] = [...left, ...right];
  return first ? placeKey(first.placed) : "";
}

/** The cells that a cause is about, the one to look at first; none where the table itself is. */
export function cellsOfCause(cause: Cause, readings: Readings): readonly CellPlace[] {
  const own = readings.get(cause.table)!;
  switch (cause.kind) {
    case "code":
      return cellsOfCode(cause, own.reading);
    case "line-twice":
      return [cause, ...(cause.more ?? [])].flatMap(({ line, first }) => [line.place, first.place]);
    case "lines":
    case "lines-too-many":
      return cause.lines.map(({ place }) => place);
    case "line-left-out":
      return placesOf(lineBefore(cause, readings));
    case "columns":
      return cause.columns.flatMap((column) => cellsIn(column, cause.lines));
    case "copied":
      return firstCellOf(cause.column);
    case "slid":
      return cellsIn(cause.column, cause.lines);
    case "rows":
      if (cause.codes) return cause.codes.map(({ line }) => placeOfCode(line));
      return cellsOn(cause.moves.filter(({ isRight }) => !isRight).map(({ line }) => line));
    case "unit":
      return cause.figures.map(placeOf);
    case "table": {
      const { sheet, range } = own.reading;
      return [{ sheet, row: range.firstRow, column: range.firstColumn }];
    }
  }

  function cellsOn(lines: readonly Line[]): readonly CellPlace[] {
    const keys = new Set(lines.map(({ key }) => key));
    return own.reading.figures.filter(({ line }) => keys.has(line)).map(placeOf);
  }

  function cellsIn(column: string, lines?: readonly Line[]): readonly CellPlace[] {
    if (!lines) return firstCellOf(column);
    return lines.flatMap(({ key }) => own.figure(key, column) ?? []).map(placeOf);
  }

  function firstCellOf(column: string): readonly CellPlace[] {
    const lines = own.reading.lines.filter(({ standing }) => standing === "main");
    return lines
      .flatMap(({ key }) => own.figure(key, column) ?? [])
      .slice(0, 1)
      .map(placeOf);
  }
}

/** The cells that say the wrong code; where nothing tells which, where it stands. */
function cellsOfCode(
  { line, should, isBelow }: CodeMistyped,
  { lines }: TableReading,
): readonly CellPlace[] {
  const wrong = isBelow ? [] : codeTexts(line, should, lines).map(({ cell }) => placeOf(cell));
  return wrong.length > 0 ? wrong : [placeOfCode(line)];
}

/** The places that notices about single lines and tables name, where a cause tells the same. */
export function linesOfCause(cause: Cause, readings: Readings): readonly CellPlace[] {
  const own = readings.get(cause.table)!;
  const below = (above: string) =>
    own.codes.filter(({ code }) => parentOf(code!) === above).map(({ place }) => place);
  if (cause.kind === "code") {
    const taking = linesTakingFrom(own.reading, cause.line).map(({ place }) => place);
    const places = [cause.line.place, ...below(cause.should), ...taking];
    return [...cellsOfCause(cause, readings), ...places];
  }
  if (cause.kind === "rows" && cause.codes)
    return [...cellsOfCause(cause, readings), ...cause.codes.map(({ line }) => line.place)];
  if (cause.kind !== "line-left-out") return cellsOfCause(cause, readings);
  return cause.part === "parent" ? below(cause.code!) : [];
}

function placesOf(line: Line | undefined): readonly CellPlace[] {
  return line ? [line.place] : [];
}

function placeOf({ sheet, row, column }: CellPlace): CellPlace {
  return { sheet, row, column };
}

/** The cause with the line after which a line belongs that was left out, and with what was left out below it. */
export function withPlace(cause: Cause, readings: Readings): Cause {
  if (cause.kind !== "line-left-out") return cause;
  const before = lineBefore(cause, readings);
  const below = leftOutBelow(cause, readings);
  return {
    ...cause,
    ...(before && { after: before.code ?? before.caption }),
    ...(below.length > 0 && { below }),
  };
}

/** What the table that has the line spent on codes below it, of levels that this table prints. */
function leftOutBelow({ table, code, seenIn }: LineLeftOut, readings: Readings): readonly string[] {
  const seen = seenIn && readings.get(seenIn);
  if (code === undefined || !seen || formOf(table).layout !== "code-lines") return [];
  const own = readings.get(table)!.codes.map((line) => line.code!);
  const levels = new Set(own.map(({ length }) => length));
  return seen.codes
    .map((line) => line.code!)
    .filter((each) => each.startsWith(code) && each.length > code.length && levels.has(each.length))
    .filter((each) => hasAmount(seen, each) && !own.includes(each));
}

/** The line after which a line that was left out belongs; lines of codes ascend within their parent. */
function lineBefore(cause: LineLeftOut, readings: Readings): Line | undefined {
  const { lines } = readings.get(cause.table)!.reading;
  const coded = lines.filter(({ code }) => code !== undefined);
  const { code, under } = cause;
  if (cause.part === "parent") {
    const first = coded.findIndex((line) => line.code!.startsWith(code!));
    return coded[first - 1] ?? lines.find(({ key }) => key === "合计");
  }
  const family = coded.filter(
    ({ code: each }) => under === "合计" || cause.part === "class" || each!.startsWith(under),
  );
  const next = code ?? (cause.category === undefined ? undefined : String(+cause.category + 1));
  const before = family.filter(({ code: each }) => next === undefined || each! < next);
  return before.at(-1) ?? lines.find(({ key }) => key === under);
}
