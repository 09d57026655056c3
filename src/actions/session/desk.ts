import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { SheetsRead } from "../../workbook/port";
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
import type { SessionState } from "./session-state";
import type { Proofreader, Roller, SessionWorld } from "./session-world";
import type { WrittenStep } from "./written-step";

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

/** Another workbook that was opened, but may be the wrong one. */
interface DoubtfulBook {
  readonly kind: keyof OpenBooks;
  readonly book: OpenBook;
}

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
