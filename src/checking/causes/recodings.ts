import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import { bareName, digitsApart, type CodeSets } from "./code-sets";
import type { Recoding } from "./recoding";
import { isWrongSide } from "./shared-recodings";
import { WEIGHTS } from "./weights";

/** Lines whose code no other table has, or that bear the name of another code. */
export function recodingsIn(own: IndexedReading, sets: CodeSets): readonly Recoding[] {
  const { table } = own.reading;
  const missing = sets.missingFrom(table);
  return own.codes.flatMap((line) => {
    const code = line.code!;
    const name = bareName(line);
    const names = sets.namesOf(code, table);
    const isOnlyHere = sets.others(code, table).length === 0;
    const bearsAnother = !isOnlyHere && name !== "" && names.size > 0 && !names.has(name);
    if (!isOnlyHere && !bearsAnother) return [];
    return missing.flatMap((should) => recoding(line, should, sets, table, bearsAnother) ?? []);
  });
}

function recoding(
  line: Line,
  should: string,
  sets: CodeSets,
  table: TableId,
  bearsAnother: boolean,
): Recoding | undefined {
  const apart = digitsApart(line.code!, should);
  const name = bareName(line);
  const isNamed = name !== "" && sets.namesOf(should, table).has(name);
  if (isNamed && apart === 1 && isWrongSide(should, line.code!, sets)) return undefined;
  if (apart === undefined || (!isNamed && (apart > 1 || bearsAnother))) return undefined;
  const weight = !isNamed
    ? WEIGHTS.codeOneDigit
    : apart === 1
      ? WEIGHTS.codeByNameOneDigit
      : WEIGHTS.codeByName;
  const cause = {
    kind: "code",
    table,
    line,
    printed: line.code!,
    should,
    evidence: isNamed ? "name" : "codes",
    weight,
  } as const;
  return { cause, sure: isNamed && apart === 1 };
}
