import type Decimal from "decimal.js";
import type { ValueName } from "./expression";

/**
 * A value that a sentence may use, with all that it came from: the meeting point of `facts/`, which
 * finds them, and of the texts, which only use them. What cannot be found is a value too.
 */
export type Fact = AmountFact | CountFact | WordsFact | MissingFact;

/** Money. */
export interface AmountFact {
  readonly kind: "amount";
  /** In 元, exactly as much as the cells print. */
  readonly yuan: Decimal;
  readonly sources: readonly Source[];
}

/** Things that are counted (团组, 人次, 辆, 批次), and scores, which may have decimals. */
export interface CountFact {
  readonly kind: "count";
  readonly count: Decimal;
  readonly sources: readonly Source[];
}

/** Words: a unit's name, a reason, the name of a code. */
export interface WordsFact {
  readonly kind: "words";
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Not in the tables and not given by anybody: the text shows a gap that names it. */
export interface MissingFact {
  readonly kind: "missing";
  /** What is missing, in Chinese, as it stands in the gap: `上年收入总计`. */
  readonly what: string;
  /** The name under which the author can give it. */
  readonly name: string;
}

/** Where a value came from. */
export type Source =
  | {
      readonly kind: "cell";
      readonly book: BookRole;
      readonly sheet: string;
      readonly address: string;
    }
  /** Typed in by the author, under the fact's name. */
  | { readonly kind: "given"; readonly name: string };

/** Which workbook a cell stands in: the one at work, last year's, the budget publication's, or that of 机构运行信息 alone. */
export type BookRole = "accounts" | "last-year" | "budget" | "information";

/** All the facts of one explanation, by the names that packs use (`facts/vocabulary`). */
export interface FactBook {
  /** The fact of that name. A name that no vocabulary knows is a mistake of the pack: `undefined`. */
  fact(name: string): Fact | undefined;
  /** The lines of a list, in the order of the tables; `undefined` for a name that nobody knows. */
  list(name: string): FactList | undefined;
  /** A line of a list by its key, whether it occurs or not; `undefined` for a list that nobody knows. */
  line(list: string, key: string): FactLine | MissingFact | undefined;
}

export type FactList =
  { readonly kind: "lines"; readonly lines: readonly FactLine[] } | MissingFact;

/** One line of a list, such as one 项: its own facts by their short names (`名称`, `本年`, `上年`). */
export interface FactLine {
  /** Identifies the line across years and edits, such as its code. */
  readonly key: string;
  fact(name: string): Fact | undefined;
  /** What a short name of it is, apart from this book. */
  called(name: string): ValueName;
}
