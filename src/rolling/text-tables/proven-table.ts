import { evaluate } from "../../narrative/evaluate";
import { amountIn, writtenDecimals } from "../../proofreading/number-style";
import type { NumberStatement } from "../../reading-text/statement";
import type { Confirmation } from "../confirmation";
import type { RollingWork } from "../at-work";
import { againstSource, type BoundCell } from "./bound-table";

/** So many numbers, nought apart, must be what last year's books hold. */
const FEWEST = 2;
/** For each that is not, so many that are. */
const TO_ONE = 4;

/**
 * What last year's books say of each number of a table; `undefined` where they do not show that it was
 * understood: then nothing of it is rolled.
 */
export function provenCells(
  cells: readonly BoundCell[],
  work: Pick<RollingWork, "source">,
): ReadonlyMap<NumberStatement, Confirmation> | undefined {
  const judged = cells.flatMap((one) =>
    one.statement ? [{ one, statement: one.statement, found: againstSource(one, work) }] : [],
  );
  const isTelling = ({ statement }: { readonly statement: NumberStatement }) =>
    /[1-9]/.test(statement.digits);
  const held = judged.filter((one) => one.found === "confirmed" && isTelling(one));
  const missed = judged.filter(({ found }) => found === "differs");
  if (held.length < FEWEST || held.length < missed.length * TO_ONE) return undefined;
  return new Map(
    judged.map(({ one, statement, found }) => {
      const isKnownRow = held.some((other) => other.one.row === one.row);
      const sameColumn = held.filter((other) => other.statement.skeleton === statement.skeleton);
      const isSlip = found === "differs" && isKnownRow && sameColumn.length >= FEWEST;
      return [statement, isSlip ? slip(statement, work) : settled(statement, found)] as const;
    }),
  );
}

/** What last year's books do not hold is sure by its row and column, in a table that is understood. */
function settled(
  { digits, unit }: NumberStatement,
  found: ReturnType<typeof againstSource>,
): Confirmation {
  return found === "confirmed" || found === "unverified"
    ? { kind: found }
    : { kind: "doubtful", why: `上年写的是${digits}${unit}，与上年的表不同，不能确定是哪个数` };
}

function slip(statement: NumberStatement, { source }: Pick<RollingWork, "source">): Confirmation {
  const { outcome, unit } = statement;
  const evaluated = outcome.kind === "bound" ? evaluate(outcome.expression, source) : undefined;
  if (evaluated?.kind !== "evaluated") return settled(statement, "differs");
  const decimals = writtenDecimals(statement);
  const value =
    evaluated.unit === "amount"
      ? amountIn(evaluated.value, unit, decimals)
      : evaluated.value.toDecimalPlaces(decimals);
  return { kind: "slip", expected: value.toFixed(decimals), unit };
}
