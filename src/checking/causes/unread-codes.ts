import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import type { CodeMistyped } from "./cause";
import { bareName, digitsApart, parentOf, type CodeSets } from "./code-sets";
import { amountAt, lackingBelow } from "./line-amounts";
import type { Observation } from "./observation";
import { codeKey } from "./recoding";
import { WEIGHTS } from "./weights";

/** More lines without codes than this are how the table is printed, not a slip. */
const MOST_UNREAD = 3;

/**
 * Lines where no code can be read — a digit lost or added, a letter for a digit, nothing at all — and
 * the code they should bear: one that the table lacks and others have, which bears the line's name; or,
 * of a line without a name, the only one under a level that lacks just the line's amounts.
 */
export function unreadCodes(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table, lines } = own.reading;
  const unread = lines.filter(
    ({ unreadCode, standing }) => unreadCode !== undefined && standing === "unknown",
  );
  const blank = unread.filter(({ unreadCode }) => isNothing(unreadCode!));
  const usual = new Set(blank.length > MOST_UNREAD ? blank : []);
  return unread
    .filter((line) => !usual.has(line))
    .flatMap((line) => {
      const causes = recodings(line, own, sets);
      return causes.length === 0 ? [] : [{ key: codeKey(table, line), causes }];
    });
}

function recodings(line: Line, own: IndexedReading, sets: CodeSets): readonly CodeMistyped[] {
  const { table } = own.reading;
  const printed = line.unreadCode!;
  const missing = sets.missingFrom(table).filter((should) => isLike(printed, should));
  const name = bareName(line);
  const recoding = (should: string, evidence: "name" | "amounts", weight: number) =>
    ({ kind: "code", table, line, printed, should, evidence, weight }) as const;
  if (name !== "")
    return missing
      .filter((should) => sets.namesOf(should, table).has(name))
      .map((should) => recoding(should, "name", WEIGHTS.codeByNameOneDigit));
  const [fitting, ...others] = missing.filter((should) => isLacking(own, line, should));
  return fitting === undefined || others.length > 0
    ? []
    : [recoding(fitting, "amounts", WEIGHTS.codeByAmounts)];
}

/** Nothing can have been any code; what stands there can have been one of which a single place is off. */
export function isLike(printed: string, should: string): boolean {
  if (isNothing(printed)) return true;
  const digits = withDigits(printed);
  const apart = digitsApart(digits, should);
  if (apart !== undefined) return apart <= 1;
  return isOneLonger(digits, should) || isOneLonger(should, digits);
}

function isNothing(printed: string): boolean {
  return !/[0-9A-Za-z]/.test(printed);
}

/** Letters that are mistaken for digits. */
function withDigits(printed: string): string {
  return printed.replace(/[oO]/g, "0").replace(/[Iil]/g, "1").replace(/[zZ]/g, "2");
}

/** True when one place taken out of the longer text leaves the shorter one. */
function isOneLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

/** The line stands below its parent, which lacks what the line prints in every column. */
function isLacking(own: IndexedReading, line: Line, should: string): boolean {
  const parent = parentOf(should);
  if (parent === undefined || !standsBelow(own, line, parent)) return false;
  const below = own.codes.filter(({ code }) => parentOf(code!) === parent);
  return [...lackingBelow(own, parent, below)].every(([column, lacking]) =>
    lacking.equals(amountAt(own, line.key, column)),
  );
}

function standsBelow(own: IndexedReading, { place }: Line, parent: string): boolean {
  const above = own.codes.findLast(
    (each) => each.place.sheet === place.sheet && each.place.row < place.row,
  );
  return above !== undefined && above.code!.startsWith(parent);
}
