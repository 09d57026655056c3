import type { ChartPlaces } from "../explanation/explanation-sheets";
import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { FinishedText } from "../../reading-text/finished-text";
import type { CellPlace } from "../../sheets/sheet";
import type { Said } from "../../why/said";
import type { WhyAsked } from "../ask-why";
import type { FiguresMove, LineDeletion, LineInsertion } from "../overview/remedies";
import type { Paper } from "../review-report/paper";
import type { Settings } from "../settings";
import type { Acceptance } from "./accepting";
import type { BookKind, BookOpened } from "./opened-book";
import type { Notice } from "./session-state";

/** What the pane, the ribbon and the shortcuts can ask of a session. */
export interface SessionCommands {
  /** Reads what the workbook keeps, before anything is checked. */
  readonly start: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Shows another set of accounts that the workbook holds, by its name. */
  readonly chooseSet: (name: string) => Promise<void>;
  /** Gives up the check under way; what was shown before it is shown again. */
  readonly cancel: () => void;
  readonly clearMarks: () => Promise<void>;
  readonly checkAndSave: () => Promise<void>;
  readonly saveAnyway: () => Promise<void>;
  readonly dontSave: () => void;
  readonly goTo: (cell: CellPlace, item?: string) => Promise<void>;
  /** Why a cell is blamed, or a sheet was not read, in words; `undefined` where it cannot be told. */
  readonly why: (asked: WhyAsked) => Promise<Said | undefined>;
  /** To the next place; `among`: the keys of those that are shown, where not all are. */
  readonly next: (among?: readonly string[]) => Promise<void>;
  readonly previous: (among?: readonly string[]) => Promise<void>;
  readonly accept: (acceptances: readonly Acceptance[]) => Promise<void>;
  /** Has a line come in, or go, that a cause suggests; nothing where it suggests something else by now. */
  readonly changeLine: (cause: string, seen: LineInsertion | LineDeletion) => Promise<void>;
  /** Moves the figures that a cause suggests to where they belong; nothing where it suggests something else by now. */
  readonly moveFigures: (cause: string, seen: FiguresMove) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly ignore: (findings: readonly string[], reason: string) => Promise<void>;
  readonly reopen: (finding: string) => Promise<void>;
  readonly changeSettings: (settings: Settings) => Promise<void>;
  /** Makes the explanation, and makes it anew from now on whenever the figures change. */
  readonly explain: () => Promise<void>;
  readonly choosePack: (pack: string) => Promise<void>;
  /** The text of the pack that is used. */
  readonly packText: () => string;
  /** What a pack would say of the workbook as it is; `undefined` where it has mistakes. */
  readonly previewPack: (text: string) => string | undefined;
  readonly keepPack: (text: string) => Promise<void>;
  /** Writes numbers otherwise than the pack says; `undefined` writes them as it says. */
  readonly writeNumbers: (numbers: NumberSettings | undefined) => Promise<void>;
  /** What the author types in for a gap, or takes as a reason; an empty text takes it back. */
  readonly give: (name: string, text: string) => Promise<void>;
  /** Why a text cannot be kept for a fact, in Chinese. */
  readonly troubleWith: (name: string, text: string) => string | undefined;
  /** What the author writes instead of a paragraph; `undefined` gives back what is made. */
  readonly editParagraph: (id: string, text: string | undefined) => Promise<void>;
  /** Writes the explanation from last year's text, which is `text`; and from a pack again. */
  readonly rollFrom: (name: string, text: FinishedText) => Promise<void>;
  readonly leaveLastText: () => Promise<void>;
  readonly takeBook: (kind: BookKind, opened: BookOpened) => Promise<void>;
  /** Puts an open book away again: the explanation and the check go on without it. */
  readonly dropBook: (kind: BookKind) => Promise<void>;
  /** Carries over what was decided in the version before of the same accounts, and tells what changed since. */
  readonly takeFormer: (opened: BookOpened) => Promise<void>;
  /** Uses the book about which was asked, or puts it away. */
  readonly useBookAnyway: () => Promise<void>;
  readonly dontUseBook: () => void;
  /** Puts the explanation into sheets of its own, with charts over cells that refer to the tables. */
  readonly insertExplanation: (places: ChartPlaces) => Promise<void>;
  /** Looks what an update of the sheets that were inserted before would change; nothing is written. */
  readonly prepareUpdate: () => Promise<void>;
  /** Does it; of what was edited by hand only the named stretches are made anew. */
  readonly updateInserted: (taken: ReadonlySet<string>) => Promise<void>;
  readonly forgetUpdate: () => void;
  /** Holds a finished text against the workbook, now and whenever a figure changes. */
  readonly proofread: (name: string, text: FinishedText) => Promise<void>;
  readonly ignoreInText: (finding: string, reason: string) => Promise<void>;
  readonly goToFromText: (cell: CellPlace, finding: string) => Promise<void>;
  readonly nextInText: () => Promise<void>;
  readonly previousInText: () => Promise<void>;
  /** 核对报告 of a new check as paper, with the reviewer's name; `undefined` where nothing could be checked. */
  readonly reviewPaper: (reviewer: string) => Promise<Paper | undefined>;
  /** Puts it into new sheets of the workbook. */
  readonly insertReviewReport: (reviewer: string) => Promise<void>;
  /** Makes a copy to be published, and tells what it is without and what else would leave with it. */
  readonly preparePublication: () => Promise<void>;
  readonly handOverCopy: () => Promise<void>;
  readonly forgetCopy: () => void;
  /** Tells the user something that happened beside the session; what was told before goes. */
  readonly say: (tone: Notice["tone"], text: string) => void;
  /** Takes back what was told last. */
  readonly dismiss: () => void;
  /** 审核说明: the ignored findings with their reasons, as text. */
  readonly reviewNote: () => string;
}
