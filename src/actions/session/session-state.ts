import type { Unread } from "../../recognition/unread";
import type { ExplanationStage } from "../explanation/explanation";
import type { VersionComparison } from "../former-version";
import type { Overview } from "../overview/overview";
import type { HandledCount } from "../review-report/review-report";
import type { ProofreadStage } from "../proofread-text-view";
import type { Settings } from "../settings";
import type { PublishingStage } from "./publishing-stage";
import type { UpdatingStage } from "./updating-stage";

/** All that the pane shows. */
export interface SessionState {
  readonly stage: Stage;
  readonly settings: Settings;
  /** The last thing that is to be told, until the next one. */
  readonly notice?: Notice;
  /** What 撤销 would take back, such as `G8 改为 10.35`. */
  readonly undoable?: string;
  /** Set while “核对并保存” waits for an answer: why it has not saved. */
  readonly saveQuestion?: string;
  /** Set while another workbook waits for an answer: why it may be the wrong one. */
  readonly bookQuestion?: string;
  /** The explanation, once it was asked for. */
  readonly explanation?: ExplanationStage;
  /** The finished text that is proofread, once one was opened. */
  readonly proofreading?: ProofreadStage;
  /** The copy to be published, while one is made and looked at. */
  readonly publishing?: PublishingStage;
  /** What an update of the inserted sheets would do, while that is looked at. */
  readonly updating?: UpdatingStage;
  /** Why what the workbook keeps (reasons, settings) cannot be used. */
  readonly memoryTrouble?: string;
}

export type Stage = IdleStage | BusyStage | FailedStage | NoTablesStage | CheckedStage;

/** Nothing was checked yet. */
interface IdleStage {
  readonly kind: "idle";
}

/** The first check is under way; later ones go on beside the results of the last. */
interface BusyStage {
  readonly kind: "busy";
  readonly work: Work;
}

/** The check came to no end. */
interface FailedStage {
  readonly kind: "failed";
  /** What happened and what to do. */
  readonly message: string;
  /** The host's own words, for whoever helps. */
  readonly detail: string;
}

/** There is none of the nine tables in the workbook. */
interface NoTablesStage {
  readonly kind: "no-tables";
  readonly name: string;
  readonly unread: readonly Unread[];
}

export interface CheckedStage {
  readonly kind: "checked";
  readonly overview: Overview;
  /** How many of the errors that were found so far have been mended or explained. */
  readonly handled: HandledCount;
  /** What is other than in the version before, where that was opened. */
  readonly former?: VersionComparison;
  /** The sets of accounts that the workbook holds, where it holds several; the overview is of the shown one. */
  readonly sets?: readonly SetItem[];
  /** Where the user is among the overview's stops. */
  readonly current?: string;
  /** Set while the next check is under way. */
  readonly work?: Work;
  /** Why the results may not be those of the sheets as they are now. */
  readonly stale?: string;
}

/** One of several sets of accounts in a workbook. */
export interface SetItem {
  /** What tells it from the others, in Chinese. */
  readonly name: string;
  /** Open errors in it. */
  readonly errors: number;
  readonly isShown: boolean;
}

/** How far a check is; sheets are counted where the workbook counts them. */
export interface Work {
  readonly sentence: string;
  readonly done?: number;
  readonly total?: number;
}

export interface Notice {
  readonly tone: "info" | "success" | "warning" | "error";
  readonly text: string;
}
