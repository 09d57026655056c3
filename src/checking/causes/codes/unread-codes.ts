import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";
import { bareName, parentOf, type CodeSets } from "./code-sets";
import { codeByPlace } from "./codes-by-place";
import { amountAt, lackingBelow } from "../lines/line-amounts";
import type { Observation } from "../search/observation";
import { isLike, isNothing } from "./printed-codes";
import { codeKey } from "./recoding";
import { WEIGHTS } from "../weights";

/** More lines without codes than this are how the table is printed, not a slip. */
const MOST_UNREAD = 3;

/**
 * Lines where no code can be read — a digit lost or added, a letter for a digit, nothing at all — and
 * the code they should bear: one that the table lacks and others have, which bears the line's name; of a
 * line without a name, the only one under a level that lacks just the line's amounts; else what its place says.
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
  const recoding = (
    should: string,
    evidence: CodeMistyped["evidence"],
    weight: number,
  ): CodeMistyped => ({ kind: "code", table, line, printed, should, evidence, weight });
  const named = missing
    .filter((should) => name !== "" && sets.namesOf(should, table).has(name))
    .map((should) => recoding(should, "name", WEIGHTS.codeByNameOneDigit));
  if (named.length > 0) return named;
  const lacking = name === "" ? missing.filter((should) => isLacking(own, line, should)) : [];
  const [fitting, ...others] = lacking;
  if (fitting !== undefined && others.length === 0)
    return [recoding(fitting, "amounts", WEIGHTS.codeByAmounts)];
  const told = codeByPlace(line, own);
  return told ? [recoding(told.should, told.evidence, WEIGHTS.codeByPlace)] : [];
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
