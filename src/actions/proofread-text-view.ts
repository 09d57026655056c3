import type { Proofread } from "../proofreading/proofread";
import type { TextFinding } from "../proofreading/text-finding";
import type { CellPlace } from "../sheets/sheet";

/** A proofread text as the pane shows it. */
export interface ProofreadTextView {
  /** The file's name, or what stands for a text that was pasted. */
  readonly name: string;
  /** As they stand. */
  readonly paragraphs: readonly string[];
  /** In the order of the text, without those that are ignored. */
  readonly findings: readonly TextFindingItem[];
  readonly ignored: number;
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
