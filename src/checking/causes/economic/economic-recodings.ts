import type { IndexedReading } from "../../../identities/readings";
import { economicCodesNamed, economicName, economicSections } from "../../../tables/economic-codes";
import type { Line } from "../../../tables/reading";
import { placeKey } from "../../suspects/cell-index";
import type { CodeMistyped } from "../cause";
import { digitsApart } from "../codes/code-sets";
import { isDeadCode } from "../codes/dead-codes";
import { isInvented } from "../invented-figures";
import { isLike } from "../codes/printed-codes";
import type { Recoding } from "../codes/recoding";
import { WEIGHTS } from "../weights";

/**
 * Lines of the table of economic codes whose names are those of other codes, that the table lacks. No
 * other table has these codes: the classification says which code a name has. Either may be mistyped:
 * it is the code where no edition has it, or where it stands out of order and the other would not.
 */
export function economicRecodings(own: IndexedReading): readonly Recoding[] {
  return own.codes.flatMap((line) => {
    const code = line.code!;
    const around = neighboursOf(line, own);
    const isNone = economicName(code) === undefined;
    return codesByName(line, code, own).map((should) => {
      const sure = isNone || (!isInOrder(code, around) && isInOrder(should, around));
      return { sure, cause: recoding(line, code, should, sure) };
    });
  });
}

/** The same for what is no economic code: the line was read by its name alone. */
export function unreadEconomicCodes(own: IndexedReading): readonly CodeMistyped[] {
  return own.reading.lines.flatMap((line) => {
    const { unreadCode } = line;
    if (unreadCode === undefined) return [];
    return codesByName(line, unreadCode, own)
      .filter((should) => unreadCode === "" || isNearTo(should, unreadCode))
      .map((should) => recoding(line, unreadCode, should, true));
  });
}

/** True where a line's name is that of other codes in every year. */
export function bearsAnotherName({ caption, code }: Line): boolean {
  const named = economicCodesNamed(caption).filter(({ length }) => length === code?.length);
  return named.length > 0 && !named.includes(code!) && !isDeadCode(code!);
}

/** The codes of so many digits that bear the line's name and that no row of the table has. */
function codesByName(line: Line, printed: string, own: IndexedReading): readonly string[] {
  if (line.code !== undefined && !bearsAnotherName(line)) return [];
  const missing = economicCodesNamed(line.caption).filter((code) => isMissing(code, own));
  return LIKELIER.reduce<readonly string[]>(
    (left, isLikelier) => preferred(left, (code) => isLikelier(code, printed, own)),
    missing,
  );
}

/** Of several codes with one name those of a printed 类, then those near to what stands there, then today's. */
const LIKELIER: readonly ((code: string, printed: string, own: IndexedReading) => boolean)[] = [
  (code, printed) => code.length === printed.length || !isLengthOfCode(printed),
  (code, _, own) => own.line(code.slice(0, 3)) !== undefined,
  (code, printed) => isNearTo(code, printed),
  (code) => economicSections(code.slice(0, 3)).includes(code),
];

function preferred(codes: readonly string[], is: (code: string) => boolean): readonly string[] {
  const some = codes.filter(is);
  return some.length > 0 ? some : codes;
}

function isLengthOfCode({ length }: string): boolean {
  return length === 3 || length === 5;
}

/** A line that another cause puts in stands on no row: it may be this one. */
function isMissing(code: string, own: IndexedReading): boolean {
  const line = own.line(code);
  return line === undefined || isInvented(line.place);
}

function isNearTo(code: string, printed: string): boolean {
  return digitsApart(printed, code) === 1 || isLike(printed, code);
}

function recoding(line: Line, printed: string, should: string, sure: boolean): CodeMistyped {
  const isLikely = sure || isNearTo(should, printed);
  const weight = isLikely ? WEIGHTS.codeByNameOneDigit : WEIGHTS.codeByName;
  return {
    kind: "code",
    table: "basic-expenditure",
    line,
    printed,
    should,
    evidence: "name",
    weight,
  };
}

interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

/** The codes above and below in the same group of columns. */
function neighboursOf({ place }: Line, { codes }: IndexedReading): Neighbours {
  const group = codes.filter(
    (line) => line.place.sheet === place.sheet && line.place.column === place.column,
  );
  const at = group.findIndex((line) => placeKey(line.place) === placeKey(place));
  const [before, after] = [group[at - 1]?.code, group[at + 1]?.code];
  return { ...(before && { before }), ...(after && { after }) };
}

/** 款 ascend below their 类; above the next 类 anything may end. */
function isInOrder(code: string, { before, after }: Neighbours): boolean {
  const isAlike = (other: string) => other.slice(0, 3) === code.slice(0, 3);
  const goesOn =
    before === undefined || isAlike(before) ? (before ?? "") < code : code.length === 3;
  const isGoneOnFrom = after === undefined || (isAlike(after) ? code < after : after.length === 3);
  return goesOn && isGoneOnFrom;
}
