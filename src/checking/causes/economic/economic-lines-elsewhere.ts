import type { IndexedReading, Readings } from "../../../identities/readings";
import { economicSections } from "../../../tables/economic-codes";
import type { Line } from "../../../tables/reading";
import type { Cause, CodeMistyped } from "../cause";
import { ECONOMIC_COLUMN, isRounding, unevenCategories } from "./economic-categories";
import { bearsAnotherName } from "./economic-recodings";
import { amountAt } from "../lines/line-amounts";
import { WEIGHTS } from "../weights";
import { isWhole } from "../lines/whole-tables";

const TABLE = "basic-expenditure";

/**
 * One 类 of the table of economic codes lacks just what another has too much: a line whose code and
 * name are both another's, or two lines side by side whose amounts were typed into each other's group.
 */
export function economicLinesElsewhere(readings: Readings): readonly Cause[] {
  const own = readings.get(TABLE);
  if (!own || !isWhole(own)) return [];
  const { lacking, exceeding } = unevenCategories(own);
  return exceeding.flatMap((from) =>
    lacking.flatMap((to) => {
      const isMoved = (more: Line, less?: Line) => {
        const amount = amountOf(own, more).minus(less ? amountOf(own, less) : 0);
        return (
          isRounding(own, from, from.lacks.plus(amount)) &&
          isRounding(own, to, to.lacks.minus(amount))
        );
      };
      const beside = from.below.flatMap((one) =>
        to.below
          .filter((other) => isBeside(one, other) && isMoved(one, other))
          .map((other) => exchanged(one, other)),
      );
      const hasRoom = economicSections(to.code).some((code) => own.line(code) === undefined);
      const lines = hasRoom
        ? from.below.filter((line) => !bearsAnotherName(line) && isMoved(line))
        : [];
      return [...beside, ...lines.map((line) => elsewhere(line, to.code))];
    }),
  );
}

function amountOf(own: IndexedReading, { key }: Line) {
  return amountAt(own, key, ECONOMIC_COLUMN);
}

function isBeside({ place: one }: Line, { place: other }: Line): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column !== other.column;
}

function exchanged(one: Line, other: Line): Cause {
  return { kind: "lines", table: TABLE, lines: [one, other], weight: WEIGHTS.exchanged };
}

/** Which of the codes of its 类 it should bear nothing says. */
function elsewhere(line: Line, should: string): CodeMistyped {
  return {
    kind: "code",
    table: TABLE,
    line,
    printed: line.code!,
    should,
    isBelow: true,
    evidence: "amounts",
    weight: WEIGHTS.codeElsewhere,
  };
}
