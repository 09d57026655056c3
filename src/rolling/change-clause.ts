import type { ParagraphAtWork } from "./at-work";
import { hasDirection, type Directed } from "./directed";
import { ZERO_BASE } from "./text-words";

/** `增加97.57万元，增长40.75%`: a difference, with the percentage that goes with it. */
export interface ChangeClause {
  readonly start: number;
  readonly end: number;
  readonly difference: Directed;
  readonly percent: Directed | undefined;
  /** It says something of a percentage, if only that there is none. */
  readonly tellsPercent: boolean;
}

/** Every difference of a paragraph that says which way it goes. */
export function changeClausesIn(p: ParagraphAtWork): readonly ChangeClause[] {
  return p.statements.flatMap((one, at) =>
    one.kind === "number" && one.role === "difference" && hasDirection(one)
      ? clauseOf(one, p, at)
      : [],
  );
}

function clauseOf(difference: Directed, p: ParagraphAtWork, at: number): ChangeClause {
  const { start } = difference.direction;
  const end = difference.end + difference.unit.length;
  const next = p.statements[at + 1];
  if (
    next?.kind === "number" &&
    next.role === "change" &&
    hasDirection(next) &&
    next.direction.start - end <= 3 &&
    !p.text.slice(end, next.direction.start).includes("。")
  )
    return { start, end: next.end + 1, difference, percent: next, tellsPercent: true };
  const told = toldInstead(p.text.slice(end));
  return {
    ...{ start, difference, percent: undefined },
    end: end + told.length,
    tellsPercent: told !== "",
  };
}

/** What stands in the place of a percentage: `，基本持平`, `（基数为零）`, `，上年无此项支出`. */
function toldInstead(after: string): string {
  const equal = /^，基本(?:持平|一致)/.exec(after)?.[0];
  const zero = ZERO_BASE.exec(after);
  return equal ?? (zero?.index === 0 ? zero[0] : "");
}
