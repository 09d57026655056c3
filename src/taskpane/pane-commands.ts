import type { SessionCommands } from "../actions/session/session-commands";
import type { FindingItem } from "../actions/overview/overview";

/** What the parts of the pane call back: the session's commands, and the dialogs that some begin with. */
export interface PaneCommands extends SessionCommands {
  readonly open: (dialog: PaneDialog) => void;
}

/** The dialog that is open. */
export type PaneDialog =
  | { readonly kind: "ignore"; readonly findings: readonly FindingItem[] }
  /** Asks why a finding of the finished text is to be told no more. */
  | { readonly kind: "ignore-in-text"; readonly finding: Pick<FindingItem, "key" | "message"> }
  /** Of these suspects, by their keys; of all where none are named. */
  | { readonly kind: "accept-all"; readonly of?: readonly string[] }
  | { readonly kind: "settings" }
  | { readonly kind: "review-note" }
  | { readonly kind: "review-report" }
  /** Fills in a gap of the explanation, or changes what was filled in. */
  | { readonly kind: "fill"; readonly name: string }
  /** Fills in one thing after the other: the names stay those of the beginning, whatever is filled in. */
  | { readonly kind: "fill-round"; readonly names: readonly string[]; readonly index: number }
  | { readonly kind: "pack" }
  | { readonly kind: "numbers" }
  | { readonly kind: "insert" }
  /** Shows what was prepared before it is done: a copy to be published, an update of inserted sheets. */
  | { readonly kind: "prepared"; readonly what: "publication" | "update" }
  | { readonly kind: "help" };
