import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import { alikeRecoding, recodingBelow, type LineIn } from "./alike-recoding";
import { codeBelow } from "./code-below";
import { favoured, isInOrder, neighboursOf } from "./code-evidence";
import { bareName, digitsApart, parentOf, type CodeSets } from "./code-sets";
import { isInvented } from "../invented-figures";
import type { Recoding } from "./recoding";
import { WEIGHTS } from "../weights";

/**
 * Codes mistyped alike in several tables, as happens where a column of codes is copied: a table that
 * has the right one seems to stand alone. Names and the order of lines say which side is wrong; where
 * they do not, what breaks may, else several tables are believed against one. Or no table has the right one any more, and the line stands among
 * those of another parent.
 */
export function sharedRecodings(
  tables: readonly IndexedReading[],
  sets: CodeSets,
): readonly Recoding[] {
  const alike = codesByName(sets);
  return sets.all().flatMap((code) => {
    const lines = linesOf(code, tables);
    if (lines.length === 0) return [];
    const rivals = lines.length > 1 ? rivalsOf(code, lines, alike, sets) : [];
    return rivals.length > 0
      ? rivals.flatMap((should) => shared(code, lines, should, sets))
      : displaced(code, lines, sets);
  });
}

type CodesByName = ReadonlyMap<string, readonly string[]>;

function codesByName(sets: CodeSets): CodesByName {
  const codes = new Map<string, string[]>();
  for (const code of sets.all()) {
    const [first] = linesOf(code, sets.tables);
    const name = first ? bareName(first.line) : "";
    codes.set(name, [...(codes.get(name) ?? []), code]);
  }
  return codes;
}

function linesOf(code: string, tables: readonly IndexedReading[]): readonly LineIn[] {
  return tables.flatMap((own) => {
    const line = printedLine(own, code);
    return line ? [{ own, line }] : [];
  });
}

/** What another cause puts in stands on no sheet: it may be this very line. */
function printedLine(own: IndexedReading, code: string): Line | undefined {
  const line = own.line(code);
  return line && !isInvented(line.place) ? line : undefined;
}

/**
 * Codes that bear the name of this one, and that no table has beside it: a digit off, of a name that
 * no third code bears, or in whose place the lines stand.
 */
function rivalsOf(
  code: string,
  lines: readonly LineIn[],
  alike: CodesByName,
  sets: CodeSets,
): readonly string[] {
  const names = new Set(lines.map(({ line }) => bareName(line)));
  const [name] = names;
  if (name === undefined || name === "" || names.size > 1) return [];
  const named = (alike.get(name) ?? []).filter(({ length }) => length === code.length);
  const isTelling = named.length === 2 && name !== "其他";
  return named
    .filter((should) => should !== code)
    .filter(
      (should) =>
        isTelling ||
        digitsApart(code, should) === 1 ||
        lines.every(({ own, line }) => !isInOrder(line, code, own) && isInOrder(line, should, own)),
    )
    .filter((should) => {
      const others = linesOf(should, sets.tables);
      return (
        others.length > 0 &&
        others.every(({ line }) => bareName(line) === name) &&
        others.every(({ own }) => printedLine(own, code) === undefined)
      );
    });
}

/** All lines of a code should rather bear the other, and of the other's none should rather bear this one. */
export function isWrongSide(code: string, other: string, sets: CodeSets): boolean {
  const favours = (each: string, instead: string) =>
    linesOf(each, sets.tables).map(({ line, own }) => favoured(line, instead, own));
  return (
    favours(code, other).every((each) => each === "other") &&
    !favours(other, code).includes("other")
  );
}

function shared(
  code: string,
  lines: readonly LineIn[],
  should: string,
  sets: CodeSets,
): readonly Recoding[] {
  if (isWrongSide(should, code, sets)) return [];
  const sure = isWrongSide(code, should, sets);
  const weight = sure ? WEIGHTS.codeAlikeByName : WEIGHTS.codeAlike;
  return [{ sure, cause: alikeRecoding(lines, should, "name", weight) }];
}

/**
 * Lines among those of another parent: out of order where they would stand in order with that parent's
 * digits, or lines of a level above that the table does not print.
 */
function displaced(code: string, lines: readonly LineIn[], sets: CodeSets): readonly Recoding[] {
  const parents = new Set(lines.map((each) => parentAmongOthers(code, each, sets)));
  const [parent] = parents;
  if (parent === undefined || parents.size > 1) return [];
  const told = new Set(lines.map((each) => codeInPlace(parent, each, sets)));
  const should = told.size === 1 ? [...told][0] : undefined;
  if (should !== undefined && sets.all().includes(should)) return [];
  const cause = recodingBelow(lines, parent, should, WEIGHTS.codeOneDigit);
  return [{ sure: false, cause }];
}

/**
 * Its code below the parent, as far as something says it: its own last digits do not where they were out of
 * order, unless they were of nothing that the table prints.
 */
function codeInPlace(parent: string, each: LineIn, sets: CodeSets): string | undefined {
  const { own, line } = each;
  const should = codeBelow(parent, each, sets);
  const isOwn = should === parent + line.code!.slice(parent.length);
  const isDoubtful = isOwn && !isOfNothing(each, parent) && !isInOrder(line, should, own);
  return isDoubtful ? undefined : should;
}

function isOfNothing({ own, line }: LineIn, parent: string): boolean {
  return own.above(line.code!)?.length !== parent.length;
}

/** The level among whose lines all around stands a line of another, out of order or of a level that is not printed. */
function parentAmongOthers(
  code: string,
  { own, line }: LineIn,
  sets: CodeSets,
): string | undefined {
  const { before, after } = neighboursOf(line, own);
  const parent = before?.code!.slice(0, code.length - 2);
  if (parent?.length !== code.length - 2 || parent === parentOf(code)) return undefined;
  // The only line of its level is told with the one above it: either code may be wrong.
  const isTellingHeading = own.line(parentOf(code)!) === undefined;
  if (own.below(parent).length === 0 && isTellingHeading) return undefined;
  const should = codeInPlace(parent, { own, line }, sets);
  const wouldStand =
    should === undefined
      ? after === undefined || before!.code! < after.code!
      : isInOrder(line, should, own);
  const isOutOfOrder = !isInOrder(line, code, own) && wouldStand;
  return isOutOfOrder || isOfNothing({ own, line }, parent) ? parent : undefined;
}
