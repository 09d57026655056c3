import type { CellPlace } from "../../sheets/sheet";
import type { CellEntries, LiveWorkbook, NewLine } from "../../workbook/live-workbook";
import type { SheetsRead } from "../../workbook/port";
import type { SeenCell } from "../../workbook/seen-cell";
import type { FinishedText } from "../../reading-text/finished-text";
import type { CheckedAccounts } from "../check-accounts";
import type { FormerVersion } from "../former-version";
import type { PackText } from "../explanation/explanation";
import type { UpdatePlan } from "../explanation/inserted/update-plan";
import type { OpenBook, OpenBooks } from "../explanation/open-books";
import type { LastText } from "../explanation/last-text";
import type { Writer } from "../explanation/writer";
import type { OpenAccounts } from "../ignoring/set-aside";
import { EMPTY_MEMORY, type WorkbookMemory } from "../memory/workbook-memory";
import { DEFAULT_SETTINGS } from "../settings";
import { limitedWorkbook } from "./limited-workbook";
import { observable, type Observable } from "./observable";
import type { Notice, SessionState } from "./session-state";
import type { Proofreader, Roller, SessionWorld } from "./session-world";

/** What a session works with: one for each open workbook; only the commands beside it change it. */
export interface Desk {
  readonly workbook: LiveWorkbook;
  readonly surroundings: SessionWorld;
  readonly shown: Observable<SessionState>;
  /** As last read, and what was found in them: every set of accounts, and the one that is shown. */
  sheets?: SheetsRead;
  sets: readonly CheckedAccounts[];
  checked?: CheckedAccounts | undefined;
  /** The name of the set that was chosen; the main one is shown where none was. */
  chosenSet?: string;
  /** `checked` without what is ignored. */
  open?: OpenAccounts;
  /** What was edited since the sheets were read. */
  touched: Touched;
  memory: WorkbookMemory;
  memoryLoaded: boolean;
  /** The log as the workbook keeps it, once this session had it kept. */
  keptLog?: WorkbookMemory["log"];
  /** Whether our marks are to be seen, and those that are, as text; `undefined` when not known. */
  marksWanted: boolean;
  painted?: string | undefined;
  /** What was written on the user's word, the latest last. */
  readonly written: WrittenStep[];
  /** There once the explanation was asked for: it is then made anew after each check. */
  writer?: Writer | undefined;
  /** Last year's text that the explanation is rolled from, and what rolls it; absent where a pack is used. */
  lastText?: { readonly last: LastText; readonly roll: Roller } | undefined;
  /** The reasons of last year's text, by name: they stay on offer when a pack is used again. */
  lastReasons?: ReadonlyMap<string, string>;
  packs: readonly PackText[];
  /** The version before of the same accounts, once it was opened. */
  former?: FormerVersion;
  books: OpenBooks;
  /** What waits for an answer whether it is the right book. */
  doubtfulBook?: DoubtfulBook | undefined;
  /** The finished text that is held against the workbook, and what does so once it was loaded. */
  text?: { readonly name: string; readonly text: FinishedText };
  proofreader?: Proofreader | undefined;
  /** The copy that is to be handed over, and its name. */
  copy?: { readonly name: string; readonly bytes: Uint8Array };
  /** The updates of inserted sheets that were looked at. */
  updates?: readonly UpdatePlan[];
  /** Whether closing asks first; `undefined` when Excel may have forgotten. */
  guarded: boolean | undefined;
  /** Gives the check under way up. */
  cancel?: (() => void) | undefined;
  /** Whether changes were unsaved when it was last looked. */
  dirty: boolean;
  ended: boolean;
}

export interface Touched {
  readonly everything: boolean;
  readonly sheets: ReadonlySet<string>;
}

export const UNTOUCHED: Touched = { everything: false, sheets: new Set() };

/** What one click wrote: cells, a line that came in or went, or figures that moved. */
export type WrittenStep =
  { readonly kind: "cells"; readonly cells: readonly WrittenCell[] } | ChangedLine | MovedFigures;

/** Figures that were moved together, and go back together. */
export interface MovedFigures {
  readonly kind: "moved";
  /** What the cells held before. */
  readonly before: CellEntries;
  /** The cells as they stand now that it was done, and the words by which they are known. */
  readonly now: readonly SeenCell[];
  /** What was done, without full stop: `第 9–14 行的金额已移回`. */
  readonly sentence: string;
}

/** A whole row that came in or went, with what stands or stood in it. */
export interface ChangedLine {
  readonly kind: "line";
  readonly did: "inserted" | "deleted";
  readonly line: NewLine;
  /** What was done, without full stop: `第 31 行已插入 2130106 科技转化与推广服务`. */
  readonly sentence: string;
  /** The heads above it, and the lines beside it: as they stand now that it was done. */
  readonly around: readonly SeenCell[];
}

/** What was written into a cell, a figure or a code, and what stood there before. */
export interface WrittenCell {
  readonly cell: CellPlace;
  readonly label: string;
  readonly before: Content;
  readonly now: Content;
  /** The words that told what the cell was, when it was written. */
  readonly captions: readonly SeenCell[];
}

/** Another workbook that was opened, but may be the wrong one. */
interface DoubtfulBook {
  readonly kind: keyof OpenBooks;
  readonly book: OpenBook;
}

/** What a cell holds: a number (empty for a blank cell), or words such as “—”. */
export type Content =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "words"; readonly text: string };

export function newDesk(workbook: LiveWorkbook, surroundings: SessionWorld): Desk {
  return {
    workbook: limitedWorkbook(workbook, surroundings),
    surroundings,
    shown: observable<SessionState>({ stage: { kind: "idle" }, settings: DEFAULT_SETTINGS }),
    sets: [],
    touched: UNTOUCHED,
    memory: EMPTY_MEMORY,
    memoryLoaded: false,
    marksWanted: false,
    written: [],
    packs: [],
    books: {},
    guarded: false,
    dirty: false,
    ended: false,
  };
}

/** Notes what was edited since the sheets were read, beside what is noted already. */
export function touch(desk: Desk, { everything, sheets }: Touched): void {
  desk.touched = {
    everything: everything || desk.touched.everything,
    sheets: new Set([...sheets, ...desk.touched.sheets]),
  };
}

/** Long enough to be read twice. */
const GOOD_NEWS_MILLISECONDS = 8000;

/**
 * Tells the user something. Good news goes by itself; a warning or an error stays until it is put away
 * or the user asks for something else.
 */
export function tell(desk: Desk, tone: Notice["tone"], text: string): void {
  const notice: Notice = { tone, text };
  desk.shown.set({ ...desk.shown.get(), notice });
  if (tone !== "success" && tone !== "info") return;
  desk.surroundings.after(GOOD_NEWS_MILLISECONDS, () => {
    if (desk.shown.get().notice === notice) forgetNotice(desk);
  });
}

/** What was told last is told no more. */
export function forgetNotice(desk: Desk): void {
  const { notice, ...state } = desk.shown.get();
  if (notice) desk.shown.set(state);
}

/** Runs a step of a command; what goes wrong in it is told as `doing` that was not finished. */
export async function attempt(desk: Desk, doing: string, work: () => Promise<void>): Promise<void> {
  await troubleIn(desk, doing, work);
}

/** As `attempt`, but gives the sentence as well, for a command that tells something else at its end. */
export async function troubleIn(
  desk: Desk,
  doing: string,
  work: () => Promise<void>,
): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const sentence = `${doing}没有完成：${wordsOf(error)}`;
    tell(desk, "error", sentence);
    return sentence;
  }
}

/** Tells what was done, and beside it what went wrong on the way. */
export function tellDone(
  desk: Desk,
  said: string,
  ...troubles: readonly (string | undefined)[]
): void {
  const all = troubles.filter((trouble) => trouble !== undefined);
  tell(desk, all.length > 0 ? "warning" : "success", [said, ...all].join(""));
}

/** What a thrown thing says of itself. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
