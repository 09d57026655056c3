import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import type { CodeMistyped } from "./cause";
import { bareName, type CodeSets } from "./code-sets";
import type { Observation } from "./observation";
import { WEIGHTS } from "./weights";

/**
 * Lines with digits that make no code, where a code that the table lacks and others have bears the
 * line's name and is those digits but for one that was lost or added. Codes have 3, 5 or 7 digits, so
 * the line was read by its name alone; without the name nobody can tell which code it should bear.
 */
export function malformedCodes(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table, lines } = own.reading;
  return lines.flatMap((line) => {
    const causes = recodings(line, own, sets);
    return causes.length === 0 ? [] : [{ key: `code ${table} ${line.place.row}`, causes }];
  });
}

function recodings(
  line: Line,
  { reading: { table } }: IndexedReading,
  sets: CodeSets,
): readonly CodeMistyped[] {
  const { digits } = line;
  if (digits === undefined) return [];
  const name = bareName(line);
  return sets
    .missingFrom(table)
    .filter((should) => name !== "" && sets.namesOf(should, table).has(name))
    .filter((should) => isOneDigitLonger(digits, should) || isOneDigitLonger(should, digits))
    .map((should) => ({
      kind: "code",
      table,
      line,
      printed: digits,
      should,
      byName: true,
      weight: WEIGHTS.codeByNameOneDigit,
    }));
}

/** True when one digit taken out of the longer text leaves the shorter one. */
function isOneDigitLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
