/**
 * What a number of the text is, apart from any one book: so that its cells and its arithmetic follow
 * from it, a text can be held against the tables, and last year's text be written anew from this year's.
 */
export type Expression = ValueName | PairExpression | MovementExpression;

/** A value that a book holds, by name. */
export type ValueName =
  | { readonly kind: "fact"; readonly name: string }
  /** A field of a line of a list, such as 年初预算 of the 项 2080505. */
  | {
      readonly kind: "line";
      readonly list: string;
      readonly key: string;
      readonly field: string;
    };

/**
 * Two values: `difference` is `of` less `base`; `change` that difference in hundredths of the base;
 * `share` and `completion` are `of` in hundredths of the base, which is a whole or a budget.
 */
export interface PairExpression extends ValuePair {
  readonly kind: "difference" | "change" | "share" | "completion";
}

/** Two values that a sentence holds against each other. */
export interface ValuePair {
  readonly of: ValueName;
  readonly base: ValueName;
}

/** Several differences added up: what is told together as 其他各项合计. */
export interface MovementExpression {
  readonly kind: "movement";
  readonly parts: readonly ValuePair[];
}
