import type { PublishedCopy } from "../../workbook/published-copy";
import type { PackText } from "../explanation/explanation";
import type { rolledExplanation } from "../explanation/rolled-explanation";
import type { askWhy } from "../ask-why";
import type { proofreadText } from "../proofread-text";

/** Holds a finished text against tables. */
export type Proofreader = typeof proofreadText;

/** Writes last year's text anew from this year's tables. */
export type Roller = typeof rolledExplanation;

/** Makes a copy of a workbook that can be made public; the name is shown in refusals. */
export type Publisher = (name: string, bytes: Uint8Array) => PublishedCopy;

/** What a session needs of the world beside the workbook. */
export interface SessionWorld {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Runs something once, later; the returned function calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Lets what is shown be painted before long work goes on; absent where nobody looks. */
  readonly breathe?: () => Promise<void>;
  /** Loads the text packs that the explanation can be written with; absent where there are none. */
  readonly loadPacks?: () => Promise<readonly PackText[]>;
  /** Loads what proofreads, when it is first wanted: most sessions never want it. */
  readonly loadProofreader?: () => Promise<Proofreader>;
  /** Loads what makes copies to be published, when one is first wanted; absent where none can be made. */
  readonly loadPublisher?: () => Promise<Publisher>;
  /** Hands a file over as a download; absent where the host lets nothing be downloaded. */
  readonly download?: (name: string, bytes: Uint8Array) => void;
  /** Loads what answers why, when it is first asked. */
  readonly loadWhy?: () => Promise<typeof askWhy>;
  /** Whether closing the workbook is to ask first; absent where the host cannot ask. */
  readonly guardClosing?: (guard: boolean) => Promise<void>;
}
