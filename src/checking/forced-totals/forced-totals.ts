import type Decimal from "decimal.js";
import { carriesMoreDigits } from "../../amounts/figure";
import { powerOfTen, sum } from "../../amounts/decimal";
import { powerBetween } from "../../amounts/money-unit";
import { roundingHalf } from "../../amounts/rounding";
import type { Readings } from "../../identities/readings";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import { excessOf } from "../judge";
import type { Operand } from "../operand";
import type { Outcome } from "../outcome";
import { placeKey } from "../suspects/cell-index";
import type { DigitProof } from "./digit-proof";
import { addedCells } from "./formula-cells";
import { SumIndex } from "./sum-index";
import { tableSums, type TableSum } from "./table-sums";
import { isUnlikely } from "./unlikely-rounding";
import { digitProof } from "./weighed-digits";
import { Widths } from "./widths";

/** What the digits of a set prove, and its relations judged by it. */
export interface ForcedTotals {
  readonly identities: readonly CheckedIdentity[];
  /** Absent where no miss asked for it. */
  readonly proof?: DigitProof;
}

/**
 * Judges the misses of a set once more by how its digits came about. What totals added up from
 * rounded figures, or amounts cut off, explain is rounding where the set proves that they were made
 * so; where it does not, it stays broken and is said to be perhaps so. Cutting off is asked first,
 * because it makes great misses usual.
 */
export function throughForcedTotals(
  identities: readonly CheckedIdentity[],
  readings: Readings,
): ForcedTotals {
  if (!identities.some((identity) => missOf(identity) ?? isUnlikely(identity)))
    return { identities };
  const sums = tableSums(identities);
  const proof = digitProof(sums, readings);
  const index = new SumIndex(sums, readings);
  const assuming = (forced: DigitProof["forced"]) => ({
    forced,
    widths: new Widths(index, forced, readings),
  });
  const known: Known = {
    readings,
    proof,
    sums: new Map(sums.map((own) => [own.identity, own])),
    proven: assuming(proof.forced),
    perhaps: assuming(new Map([...allTables(readings), ...proof.forced])),
  };
  return { proof, identities: identities.map((identity) => judgedBy(known, identity)) };
}

interface Known {
  readonly readings: Readings;
  readonly proof: DigitProof;
  readonly sums: ReadonlyMap<CheckedIdentity, TableSum>;
  readonly proven: Assumption;
  /** As if the totals of every table were added up from rounded figures. */
  readonly perhaps: Assumption;
}

/** Which tables' totals were added up from rounded figures, and what their figures may miss by. */
interface Assumption {
  readonly forced: DigitProof["forced"];
  readonly widths: Widths;
}

function allTables(readings: Readings): readonly (readonly [TableId, "digits"])[] {
  return readings.all().map(({ reading }) => [reading.table, "digits"]);
}

type Miss = Extract<Outcome, { readonly kind: "broken" }>;

/** The miss of a broken relation that digits may explain: not one that only hidden digits show. */
function missOf({ judgement, open, left, right }: CheckedIdentity): Miss | undefined {
  const { outcome } = judgement;
  if (outcome.kind !== "broken" || open !== undefined) return undefined;
  const showsAll = [...left, ...right].every(
    ({ placed: { figure } }) => figure.kind !== "amount" || !carriesMoreDigits(figure),
  );
  return showsAll ? outcome : undefined;
}

function judgedBy(known: Known, identity: CheckedIdentity): CheckedIdentity {
  const { readings, proof } = known;
  const miss = missOf(identity);
  if (!miss) return isWorthSaying(identity, known) ? { ...identity, missBy: "unlikely" } : identity;
  if (proof.cutOff && isCutOff(identity, miss, readings)) return excused(identity, miss, "cutOff");
  const own = known.sums.get(identity);
  const excess = excessOf(miss.difference, identity.relation);
  const explains = ({ forced, widths }: Assumption) =>
    !(own && isAddedUp(own, forced)) &&
    excess.lessThanOrEqualTo(allowanceOf(identity, widths, readings));
  if (explains(known.proven)) return excused(identity, miss, "forced");
  return explains(known.perhaps) ? { ...identity, missBy: "perhapsForced" } : identity;
}

/** Where digits were cut off, or totals added up, great misses are usual. */
function isWorthSaying(identity: CheckedIdentity, { proof, proven }: Known): boolean {
  const figures = [...identity.left, ...identity.right];
  return (
    !proof.cutOff &&
    isUnlikely(identity) &&
    figures.every((figure) => proven.widths.of(figure) <= 1)
  );
}

function excused(
  identity: CheckedIdentity,
  { difference, allowance }: Miss,
  missBy: "forced" | "cutOff",
): CheckedIdentity {
  const outcome: Outcome = { kind: "rounding", difference, allowance };
  return { ...identity, missBy, judgement: { ...identity.judgement, outcome } };
}

/**
 * Whether a total was added up from the very addends of its relation: then it cannot miss. One whose
 * formula adds up other cells (down instead of along), or points at another table, can.
 */
function isAddedUp({ table, total, addends }: TableSum, forced: DigitProof["forced"]): boolean {
  const { formula, sheet } = total.placed;
  if (formula === undefined) return forced.get(table) === "digits";
  const cells = new Set(addedCells(formula, sheet)?.map(placeKey));
  return addends.every(({ placed }) => cells.has(placeKey(placed)));
}

function allowanceOf(identity: CheckedIdentity, widths: Widths, readings: Readings): Decimal {
  const all = [...identity.left, ...identity.right];
  return sum(all.map((figure) => halfIn(identity, figure, readings).times(widths.of(figure))));
}

/** Half of a figure's last digit, in the unit of the relation. */
function halfIn({ judgement }: CheckedIdentity, figure: Operand, readings: Readings): Decimal {
  const power = powerBetween(readings.get(figure.table)!.reading.money, judgement.money);
  return roundingHalf(figure.placed.figure).times(powerOfTen(power));
}

/** Whether amounts cut off explain a miss: each is less than it was by less than its last digit. */
function isCutOff(identity: CheckedIdentity, { difference }: Miss, readings: Readings): boolean {
  const digits = (side: readonly Operand[], sign: 1 | -1) =>
    side
      .filter((figure) => figure.sign === sign)
      .map((figure) => halfIn(identity, figure, readings).times(2));
  const { left, right, relation } = identity;
  const most = sum([...digits(left, -1), ...digits(right, 1)]);
  const least = sum([...digits(left, 1), ...digits(right, -1)]).negated();
  return (
    (relation === "≥" || difference.lessThan(most)) &&
    (relation === "≤" || difference.greaterThan(least))
  );
}
