import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { CodeMoved, RowsSlid } from "../cause";
import { bareName, type CodeSets } from "../codes/code-sets";
import { WEIGHTS } from "../weights";
import { nameRuns, type NameRun } from "./name-runs";

/**
 * Codes that stand some lines off, with names and figures in place: the codes that the names tell, also
 * of the line at the end whose own went over it. Names that slid look the same, but break nothing.
 */
export function slidCodes(tables: readonly IndexedReading[], sets: CodeSets): readonly RowsSlid[] {
  return tables.flatMap((own) =>
    nameRuns(own, sets).flatMap((run) => {
      const codes = codesIn(run, own, sets);
      const slide = { kind: "rows", moves: [], surplus: [], shifts: [run.shift] } as const;
      const { table } = own.reading;
      return codes.length === 0 ? [] : [{ ...slide, table, codes, weight: WEIGHTS.codesSlid }];
    }),
  );
}

function codesIn(
  { lines, first, last, shift }: NameRun,
  own: IndexedReading,
  sets: CodeSets,
): readonly CodeMoved[] {
  const within = lines.slice(first, last + 1).map((line, at) => ({
    line,
    should: lines[first + at + shift]?.code,
  }));
  const [from, to] = shift > 0 ? [last + 1, last + shift] : [first + shift, first - 1];
  const beyond = lines
    .slice(Math.max(0, from), to + 1)
    .map((line) => ({ line, should: missingCode(line, own, sets) }));
  const all = shift > 0 ? [...within, ...beyond] : [...beyond, ...within];
  return all.filter(
    (each): each is CodeMoved => each.should !== undefined && each.should !== each.line.code,
  );
}

/** The only code that the table lacks and others call so; where several are called so, the nearest. */
function missingCode(line: Line, own: IndexedReading, sets: CodeSets): string | undefined {
  const { table } = own.reading;
  const name = bareName(line);
  const named = sets
    .missingFrom(table)
    .filter((code) => name !== "" && sets.namesOf(code, table).has(name));
  if (line.code !== undefined && sets.namesOf(line.code, table).has(name)) return undefined;
  const far = (code: string) => Math.abs(Number(code.padEnd(7, "0")) - placeOf(line, own));
  return named.toSorted((one, other) => far(one) - far(other))[0];
}

/** Where a line stands among the codes, as a number of seven digits. */
function placeOf({ place }: Line, { codes }: IndexedReading): number {
  const before = codes.findLast(
    (each) => each.place.sheet === place.sheet && each.place.row < place.row,
  );
  return Number((before?.code ?? "").padEnd(7, "0"));
}
