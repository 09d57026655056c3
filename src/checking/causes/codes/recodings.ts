import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import { bareName, digitsApart, type CodeSets } from "./code-sets";
import type { Recoding } from "./recoding";
import { isWrongSide } from "./shared-recodings";
import { WEIGHTS } from "../weights";

/** Lines whose code no other table has, or that bear the name of another code. */
export function recodingsIn(own: IndexedReading, sets: CodeSets): readonly Recoding[] {
  const { table } = own.reading;
  const missing = sets
    .missingFrom(table)
    .map((should): MissingCode => ({ should, names: sets.namesOf(should, table) }));
  return own.codes.flatMap((line) => {
    const code = line.code!;
    const name = bareName(line);
    const names = sets.namesOf(code, table);
    const isOnlyHere = sets.others(code, table).length === 0;
    const bearsAnother = !isOnlyHere && name !== "" && names.size > 0 && !names.has(name);
    if (!isOnlyHere && !bearsAnother) return [];
    return missing.flatMap((each) => recoding({ table, line, bearsAnother }, each, sets) ?? []);
  });
}

/** A code that a table lacks, and what the others call it. */
interface MissingCode {
  readonly should: string;
  readonly names: ReadonlySet<string>;
}

/** A line whose code only its table has, or that bears the name of another code. */
interface OddLine {
  readonly table: TableId;
  readonly line: Line;
  readonly bearsAnother: boolean;
}

function recoding(
  { table, line, bearsAnother }: OddLine,
  { should, names }: MissingCode,
  sets: CodeSets,
): Recoding | undefined {
  const apart = digitsApart(line.code!, should);
  const name = bareName(line);
  const isNamed = name !== "" && names.has(name);
  if (isNamed && apart === 1 && isWrongSide(should, line.code!, sets)) return undefined;
  if (!(isNamed ? isLike(line.code!, should) : apart === 1 && !bearsAnother)) return undefined;
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

/** What the name may speak for: any code of its level, or one of which digits were lost. */
function isLike(code: string, should: string): boolean {
  return code.length === should.length || isPartOf(code, should);
}

/** Digits were lost, and what is left is a code of another level: 279 of 20799. */
function isPartOf(code: string, should: string): boolean {
  let found = 0;
  for (const digit of should) if (digit === code[found]) found++;
  return code.length < should.length && found === code.length && !should.startsWith(code);
}
