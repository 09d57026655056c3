import type { Counts } from "../../checking/outcome";
import type { NamedCell } from "../overview/named-cell";
import type { RelationSides } from "../overview/overview";

/** 核对报告: what a check came to and what was done about it, to be handed in and signed. */
export interface ReviewReport {
  /** When it was made, as it is printed: `2026-11-26 09:30`. Given by the caller: nothing here reads a clock. */
  readonly madeAt: string;
  /** Who reviewed; the signature line stays blank without. */
  readonly reviewer?: string;
  /** Never empty. */
  readonly sets: readonly ReviewedSet[];
  /** A sentence for each file that was not checked at all. */
  readonly refused: readonly string[];
}

/** One set of accounts in the report. */
export interface ReviewedSet {
  /** The workbook, and which of its sets. */
  readonly name: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly conclusion: string;
  readonly counts: Counts;
  /** `表上 283 个数字，核对到 272 个`. */
  readonly coverage: string;
  readonly tables: readonly ReviewedTable[];
  readonly items: readonly HandledItem[];
  /** What was not checked, one sentence for each reason: relations, sheets, tables. */
  readonly notChecked: readonly string[];
}

/** One of the nine tables; without `where` it was not found. */
export interface ReviewedTable {
  readonly title: string;
  readonly where?: string;
  readonly money?: string;
}

/** One thing to look at: a cause, a doubtful cell, an error, a hint, a miss that rounding explains. */
export interface ReviewItem {
  /** What it is known by, whatever figure stands there: one item stays one while it is worked on. */
  readonly key: string;
  readonly severity: "error" | "notice" | "rounding";
  /** The table's title; of what is about no table, the sheet's name. */
  readonly table: string;
  readonly cells: readonly NamedCell[];
  readonly problem: string;
  /** The relations that do not hold because of it, with both sides. */
  readonly relations: readonly RelationSides[];
  readonly suggestion: string;
  /** The keys of its findings. */
  readonly findings: readonly string[];
  /** The one figure that it is about, by its line and column, and what it showed; absent where it is of more, or none. */
  readonly figure?: { readonly name: string; readonly printed: string };
}

/** An item with what was done about it. */
export interface HandledItem extends ReviewItem {
  readonly handling: Handling;
}

/**
 * `changed`: it is found no more, and its relations hold or its figure is another; `now`: what its cell shows.
 * `lost`: it cannot be checked any more, because its table or a figure of it is gone.
 */
export type Handling =
  | { readonly kind: "open" }
  | { readonly kind: "changed"; readonly now?: string }
  | { readonly kind: "ignored"; readonly reason: string; readonly date: string }
  | { readonly kind: "lost" };

/** How far the work is: what an error is, and was dealt with. */
export interface HandledCount {
  readonly handled: number;
  readonly total: number;
}

/** Counts the errors, those that were mended or explained among them. */
export function handledCount(items: readonly HandledItem[]): HandledCount {
  const errors = items.filter(({ severity }) => severity === "error");
  const handled = errors.filter(
    ({ handling: { kind } }) => kind === "changed" || kind === "ignored",
  );
  return { handled: handled.length, total: errors.length };
}
