import { CELL_WEIGHT } from "../suspects/accounts-problem";

/**
 * What a cause costs, against 20 for a cell, 30 for a chain or a formula (`accounts-problem.ts`): so
 * twice as dear is as likely as two wrong cells. What is called for by an observation that clean
 * workbooks never show is as cheap as one wrong cell; what fits by chance now and then costs more.
 * The weights were tried on 1,600 drawn workbooks and 13 publications.
 */
export const WEIGHTS = {
  /**
   * The name of one code, a digit off: in 357 clean workbooks not once. So is the name of an economic code on
   * one that no edition has, or that stands out of order.
   */
  codeByNameOneDigit: 20,
  /** The name of one code, further off: names such as 行政运行 repeat, 7 times in 153 clean workbooks. */
  codeByName: 30,
  /** A code copied from table to table with its slip, where name or order of lines says which side is wrong. */
  codeAlikeByName: 20,
  /** Where neither says it: rarer than a slip in the one table that stands against several, and its rival. */
  codeAlike: 30,
  /** All lines that follow a 类 or 款 are of another one, which lacks, and add up to it: clean tables never show it. */
  codeByLinesBelow: 20,
  /** A digit off and another name: unit's own names, 26 of 357 clean workbooks. */
  codeOneDigit: 30,
  /** Two lines bear each other's names: as telling as the name of one code on another that is a digit off. */
  codesExchangedByName: 20,
  /** No code that can be read, no name that helps, and just the amounts that are lacking there. */
  codeByAmounts: 20,
  /** Three lines and more in a row bear the names of codes that stand next to theirs, and sums are broken. */
  codesSlid: 20,
  /** No code that can be read; the lines that follow, the published list or its own letters say which. */
  codeByPlace: 20,
  /** Code and name are both another's: less than two wrong cells, because one line's amounts tell both. */
  codeElsewhere: 30,
  lineTwice: 20,
  /** A sum comes to as much less, and no other table has the line: cheaper than its cells, and their rival. */
  lineUnknownTooMany: 30,
  /** The same lines with the same amounts in two budgets' tables: clean workbooks never show it. */
  linesOfOtherBudget: 20,
  /** Its place is told by what stands above or below it. */
  parentLeftOut: 20,
  /** No table has the parent: perhaps the table does not print that level. */
  parentUnseen: 30,
  onlyChildLeftOut: 20,
  classLeftOut: 20,
  /** The name of one 类 on a line of a two-sided table that has another's amount: both are told by it. */
  classMisnamed: 20,
  /** A sibling stays, so that the sum above it must break: two things are explained by one. */
  leafLeftOut: 30,
  /** No table has a code for it: any sum that lacks something could be called so. */
  leafUnknown: 40,
  /** Left out in one table, and again in what was made from it: dearer than one, cheaper than two. */
  leafLeftOutAlike: 40,
  /** The same where no table has a code for it; one figure, copied on, does it with twice as many cells. */
  leafUnknownAlike: 50,
  /**
   * The only 款 that a table of all economic codes lacks, or what 功能科目 say of it, is just what its 类
   * lacks: a little likelier than any one figure of the 类, and a rival of each.
   */
  economicLineTold: 15,
  /** Any figure of the 类 may be wrong in its stead, and which 款 it is nothing says. */
  economicLine: 30,
  /** The totals were added up without it: as a wrong leaf with its totals, but for the line that lacks. */
  leafReAdded: 35,
  /** In 收入决算表 a line of 支出决算表 lacks in 128 of 153 clean workbooks: money came in another year. */
  revenueLeafReAdded: 50,
  /** What 收入决算表 lacks is to the digit what 支出决算表 spent on a code that it lacks: cheaper than a chain. */
  revenueLeafJustLacking: 20,
  /** The same where a budget has spending on it. */
  leafReAddedProved: 30,
  exchanged: 30,
  copied: 30,
  slid: 30,
  /** Two lines that were exchanged leave fewer lines wrong: dearer than that by more than `NEAR`. */
  rowMoved: 42,
  /** A quotient of just 10,000: no two wrong amounts come out so, and seldom does one. */
  unitProved: 15,
  /** The same where rounding leaves the quotient some room. */
  unitLikely: 30,
  foreignByHead: 20,
  /** Nothing but that it agrees with itself and not with the others. */
  foreignByFigures: 60,
  /** It prints another table's lines as well: usual where a unit has but one source of money. */
  tableCopied: 50,
  /** It prints another budget's lines: clean workbooks never show it. */
  tableOfOtherBudget: 30,
} as const;

/** Each run of another shift adds this to what a slide costs. */
export const FURTHER_RUN = 10;

/**
 * The same where all columns slid: a run is followed only where relations and figures of other tables
 * speak for it, so further ones cost little, and many no more than a few.
 */
export const FURTHER_RUN_OF_ROWS = 3;
export const MOST_RUNS_PAID = 3;

/** What an observation costs that no cause explains: as much as a chain. */
export const OBSERVATION = 30;

/** Explanations that are this much dearer than the best are still rivals. */
export const NEAR = 10;

/** Whatever is left to explain costs at least this: a cell, an observation, or the cheapest of causes. */
export const LEAST = Math.min(CELL_WEIGHT, OBSERVATION, ...Object.values(WEIGHTS));
