import type { ValueName } from "../narrative/expression";
import type { SectionKind } from "../narrative/wording/section-words";
import type { NumberMark } from "./number-marks";
import type { SaidVaguely } from "./other-meanings";
import type { NumberStatement, ToldBudget } from "./statement";
import type { ToldYear } from "./years-told";
import { budgetOf, isSame, lastYearOf, soleBudgetOf, type NamedValue } from "./subjects";

/**
 * What something is compared with. `unsaid-budget` is 预算 without 年初: where there are an initial and
 * an adjusted budget, it could be either.
 */
export type Basis = "budget" | "unsaid-budget" | "last-year" | "other-year";

/** What a sentence speaks of; `unknown` is something that the captions do not know. */
export type Subject = ValueName | "unknown" | undefined;

/** A paragraph with what the text before it says of it. */
export interface ParagraphContext {
  readonly paragraph: number;
  readonly text: string;
  readonly section: SectionKind;
  /** Where its sentences begin: after the header of an item. */
  readonly from: number;
  readonly named: readonly NamedValue[];
  /** The item that its header names; `unknown` where that is on no line: then nothing is bound. */
  readonly item?: ValueName | "unknown";
  readonly unit: string;
  readonly year?: number;
}

/** All that is known where a number stands. */
export interface Known extends ParagraphContext {
  readonly subject: Subject;
  /** What the paragraph began with. */
  readonly main: Subject;
  readonly basis: Basis | undefined;
  /** What the sentence has named so far. */
  readonly parts: readonly ValueName[];
  /** The difference that a percentage after it goes with. */
  readonly moved: Moved | undefined;
  /** The amount of an earlier year that was told last. */
  readonly earlier: EarlierAmount | undefined;
  readonly budget: NumberStatement | undefined;
  readonly otherBudget: NumberStatement | undefined;
  /** All budgets that were told, each with what it is the budget of. */
  readonly told: readonly ToldBudget[];
  readonly final: NumberStatement | undefined;
  /** The last amount that the text prints for each value, by `keyOfValue`. */
  readonly printed: ReadonlyMap<string, NumberStatement>;
  /** What was named by words that can mean others too. */
  readonly vague: readonly SaidVaguely[];
}

export interface Moved {
  readonly subject: Subject;
  /** Absent where no words compare. */
  readonly basis: Basis | undefined;
  readonly by: NumberStatement;
  /** The budget that it is against, where only the numbers say so. */
  readonly told?: ToldBudget;
}

/** An amount of an earlier year, and of what it is. */
export interface EarlierAmount {
  readonly subject: Subject;
  readonly basis: Basis;
  readonly amount: NumberStatement;
}

/** A number with the words before it, back to the number before. */
export interface PlacedMark {
  readonly mark: NumberMark;
  readonly before: string;
  /** Where `before` begins in the paragraph. */
  readonly start: number;
  /** What the words before it name. */
  readonly named: ValueName | undefined;
  /** The earlier year that they put it in. */
  readonly told: ToldYear | undefined;
}

export function keyOfValue(value: ValueName): string {
  return JSON.stringify(value);
}

export function isValue(subject: Subject): subject is ValueName {
  return typeof subject === "object";
}

export function asValue(subject: Subject): ValueName | undefined {
  return isValue(subject) ? subject : undefined;
}

/** What a value is compared with on a basis; `undefined` where no book has it. */
export function baseOf(subject: Subject, basis: Basis): ValueName | undefined {
  if (!isValue(subject) || basis === "other-year") return undefined;
  switch (basis) {
    case "budget":
      return budgetOf(subject);
    case "unsaid-budget":
      return soleBudgetOf(subject);
    case "last-year":
      return lastYearOf(subject);
  }
}

/** Which budget words name: 年初预算, or 预算 after 年初预算 was told, or one that may be another. */
export function budgetBasis(
  words: string,
  budget: NumberStatement | undefined,
): "budget" | "unsaid-budget" {
  return /年初/.test(words) || budget?.outcome.kind === "bound" ? "budget" : "unsaid-budget";
}

/** What a comparison could be of as well, where its own clause names nothing. */
export function rivalPairs(
  { main, parts, printed, subject }: Known,
  basis: Basis,
): readonly (readonly [of: ValueName, base: ValueName])[] {
  const last = [...printed.keys()].at(-1);
  const lastPrinted = last === undefined ? [] : [JSON.parse(last) as ValueName];
  const others = [...(isValue(main) ? [main] : []), ...parts, ...lastPrinted].filter(
    (one) => !isSame(one, asValue(subject)),
  );
  return others.flatMap((one) => {
    const base = baseOf(one, basis);
    return base ? [[one, base] as const] : [];
  });
}
