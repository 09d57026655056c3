import type { Proofread } from "../proofreading/proofread";
import type { TextFinding } from "../proofreading/text-finding";
import type { IgnoredFinding } from "./ignoring/ignored-finding";
import type { CellPlace } from "../sheets/sheet";

/** A proofread text as the pane shows it. */
export interface ProofreadTextView {
  /** The file's name, or what stands for a text that was pasted. */
  readonly name: string;
  /** As they stand. */
  readonly paragraphs: readonly string[];
  /** In the order of the text, without those that are ignored. */
  readonly findings: readonly TextFindingItem[];
  /** Those that were ignored, with their reasons. */
  readonly explained: readonly IgnoredFinding[];
  /** Amounts and percentages in paragraphs of no section that is known: nothing was held against them. */
  readonly outside: number;
  readonly checked: number;
  readonly counts: Proofread["counts"];
  readonly remarks: readonly string[];
  /** The key of the finding at which the user stands. */
  readonly current?: string;
}

/** A finding of the text, with the cells of this workbook that it was held against. */
export interface TextFindingItem extends TextFinding {
  readonly key: string;
  readonly cells: readonly CellPlace[];
}

/** The text, or why it was not held against anything. */
export type ProofreadStage =
  | { readonly kind: "proofread"; readonly view: ProofreadTextView }
  | { readonly kind: "not-done"; readonly why: string };
