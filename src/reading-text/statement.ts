import type { Expression, ValueName } from "../narrative/expression";

/** Letters of a paragraph's normal text. */
export interface TextSpot {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What a number is to the words around it. */
export type NumberRole =
  | "amount"
  | "budget"
  | "last-year"
  | "difference"
  | "change"
  | "share"
  | "completion"
  | "counted"
  | "other";

/** A number of the text, and what the words around it bind it to. */
export interface NumberStatement extends TextSpot {
  readonly kind: "number";
  readonly digits: string;
  readonly unit: string;
  readonly role: NumberRole;
  readonly outcome: NumberOutcome;
  /** 增加, 下降 …: which way the text says it went. */
  readonly direction?: DirectionWord;
  /** The difference that was told right before a percentage of change. */
  readonly by?: NumberStatement;
  /** How the sentence's own numbers give it. */
  readonly own?: OwnArithmetic;
  /** It stands behind a reason, and may still be a part of it: it is never accused. */
  readonly isAfterReason?: true;
  /** Whether its paragraph is made of sentences; lines of a table, and rows of numbers, print them without their units. */
  readonly inSentence: boolean;
  /** The clause without its numbers: what is worded alike is meant alike. */
  readonly skeleton: string;
}

export type NumberOutcome =
  /** `rivals` are what it could be as well, where its own clause names nothing. */
  | {
      readonly kind: "bound";
      readonly expression: Expression;
      readonly rivals: readonly Expression[];
      /** Each rival is as likely as the expression: none of them says what should stand there. */
      readonly isEither?: true;
    }
  | { readonly kind: "not-amount"; readonly why: string }
  /** It stands in a reason, which no table knows. */
  | { readonly kind: "reason" }
  | { readonly kind: "unmatched" };

export interface DirectionWord extends TextSpot {
  readonly word: string;
  readonly isUp: boolean;
}

/** A percentage that follows from numbers of the same paragraph. */
export type OwnArithmetic =
  /** Two of the three at least: the difference, the amount after it, and the one before it. */
  | {
      readonly kind: "change";
      readonly by?: NumberStatement;
      readonly now?: NumberStatement;
      readonly from?: NumberStatement;
    }
  | {
      readonly kind: "completion";
      readonly final: NumberStatement;
      readonly budget: NumberStatement;
    };

/** A budget that the text tells before a difference, and of what. */
export interface ToldBudget {
  readonly of: ValueName;
  readonly budget: NumberStatement;
}

/** 持平, 一致, 大于, 小于: how two values are said to stand to each other. */
export interface OrderStatement extends TextSpot {
  readonly kind: "order";
  readonly word: string;
  readonly says: "equal" | "more" | "less";
  readonly of: ValueName;
  readonly base: ValueName;
  readonly rivals: readonly (readonly [of: ValueName, base: ValueName])[];
  /** No words say with what it is compared: it is wrong only against all that it can be. */
  readonly isEither?: true;
}

/** 没有, 无: something is said not to be. */
export interface AbsenceStatement extends TextSpot {
  readonly kind: "absence";
  readonly of: ValueName;
}

export type Statement = NumberStatement | OrderStatement | AbsenceStatement;
