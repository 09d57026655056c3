import type { TableId } from "../../tables/table-id";

/**
 * When a set proves how its digits came about, and when a miss that rounding could explain is worth
 * saying. Thresholds for saying, never tolerances. Tried on generated sets: docs/accuracy.md.
 */
export const PROOF_THRESHOLDS = {
  /** Sums of two amounts hold to the last digit two times in three, however they were rounded: they prove little. */
  leastAddends: 3,
  /** In a set whose totals were added up, one sum in fifty is taken to have a slip: so one slip ends no proof. */
  slipShare: 0.02,
  /** The least chance that any miss is given in a set rounded one by one: a slip comes to it as well, so one sum proves no cutting off. */
  slipChance: 0.01,
  /** Likelihood ratio of the tables of codes together; they were filled in by one hand or program. */
  together: 100,
  /** Likelihood ratio of one table alone: nine are looked at, so more is asked of each. */
  alone: 1000,
  /** Likelihood ratio of figures cut off instead of rounded, over the whole set. */
  cutOff: 100,
  /** Standard deviations: one sum in sixteen thousand is farther off by rounding alone. */
  unlikely: 4,
  /** A sum of fewer figures cannot be so far off, or is not near enough to a normal distribution. */
  leastFigures: 6,
} as const;

/** The tables of codes: their many sums are proved together. */
export const CODE_TABLES: ReadonlySet<TableId> = new Set([
  "revenue",
  "expenditure",
  "general-public-budget",
  "government-funds",
  "state-capital",
]);
