import type { Finding } from "../../checking/finding";
import type { Gap } from "../../checking/gaps";
import type { Counts } from "../../checking/outcome";
import type { Unread } from "../../recognition/unread";
import type { NamedCell } from "./named-cell";
import type { CauseRemedy, FiguresMove, Remedy } from "./remedies";

/** A report in the order and the words in which it is shown: the pane decides nothing more. */
export interface Overview {
  /** The workbook's name. */
  readonly name: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** How many of the printed figures were checked, in a sentence without full stop. */
  readonly coverage: string;
  /** The printed figures that were not checked, by table and reason. */
  readonly unchecked: readonly UncheckedItem[];
  /** What is probably wrong and no figure: codes, lines, columns, tables. */
  readonly causes: readonly CauseItem[];
  readonly suspects: readonly SuspectItem[];
  /** Suspects that one slip explains together. */
  readonly blocks: readonly BlockItem[];
  /** Why there are no suspects, or not all of them. */
  readonly suspectsRemark?: string;
  /** The suspects whose figures “accept all certain ones” would change. */
  readonly acceptable: readonly SuspectItem[];
  readonly errors: readonly FindingGroup[];
  readonly notices: readonly FindingGroup[];
  readonly roundings: readonly FindingGroup[];
  /** The relations that hold, by table. */
  readonly held: readonly HeldRelations[];
  readonly tables: readonly TableItem[];
  readonly evaluations: readonly EvaluationItem[];
  readonly unread: readonly Unread[];
  readonly gaps: readonly Gap[];
  readonly ignored: readonly IgnoredItem[];
  /** Where “next” leads, in the order of the pane: suspects, errors, notices. */
  readonly stops: readonly Stop[];
}

/**
 * What the report comes to, in a sentence. `partial`: nothing is wrong, but not all was checked; `explained`:
 * whatever is broken was explained by the accountant.
 */
export interface Verdict {
  readonly kind: "clean" | "partial" | "explained" | "wrong";
  readonly sentence: string;
}

export interface SuspectItem {
  /** Of the cell and the figure in it. */
  readonly key: string;
  /** The key of its place among the stops. */
  readonly stop: string;
  readonly cell: NamedCell;
  readonly tableTitle: string;
  /** Line and column: `201 一般公共服务支出·项目支出`. */
  readonly name: string;
  /** As printed; empty for a blank cell. */
  readonly printed: string;
  readonly remedy: Remedy;
  readonly slip?: string;
  readonly certain: boolean;
  readonly rivals: readonly NamedCell[];
  /** The broken relations that a right figure would mend. */
  readonly mends: readonly FindingItem[];
  /** One sentence that says it all, for screen readers. */
  readonly message: string;
}

/** A slip that explains several suspects: its sentence, and their keys. */
export interface BlockItem {
  /** Of its column and the figures in it. */
  readonly key: string;
  readonly message: string;
  /** There where all its figures can be put right together. */
  readonly remedy?: FiguresMove;
  readonly suspects: readonly string[];
}

/** Something wrong that is no figure, with what it explains. */
export interface CauseItem {
  readonly key: string;
  /** What kind of thing it is: 编码, 漏行 … */
  readonly name: string;
  readonly tableTitle: string;
  /** Where to look; the first is where “next” leads. */
  readonly cells: readonly NamedCell[];
  readonly certain: boolean;
  readonly message: string;
  readonly mends: readonly FindingItem[];
  /** There where one cell, or one line, mends it. */
  readonly remedy?: CauseRemedy;
}

export interface FindingItem {
  readonly key: string;
  readonly severity: Finding["severity"];
  /** The relation and its two sides, where the finding is about one. */
  readonly relation?: RelationSides;
  /** What is to be said of the relation beside its sides. */
  readonly remark?: string;
  /** The finding's sentence, without the name of the sheet at hand. */
  readonly message: string;
  readonly cells: readonly NamedCell[];
  /** Why it was ignored before one of its figures changed. */
  readonly formerReason?: string;
  /** The cause that is told by it: odd, and breaks nothing. */
  readonly cause?: CauseItem;
}

export interface RelationSides {
  readonly text: string;
  readonly source: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly money: string;
}

/** The findings of one table. */
export interface FindingGroup {
  readonly title: string;
  readonly items: readonly FindingItem[];
}

/** Printed figures of one table that no relation checked. */
export interface UncheckedItem {
  readonly tableTitle: string;
  readonly why: string;
  readonly cells: readonly NamedCell[];
}

/** What was checked of one table and holds, in the notation. */
export interface HeldRelations {
  readonly title: string;
  readonly relations: readonly string[];
}

/** One of the nine tables, found or not. */
export interface TableItem {
  readonly title: string;
  readonly found?: { readonly range: NamedCell; readonly sheet: string; readonly money: string };
}

/** A self-evaluation (绩效自评表) beside the tables. */
export interface EvaluationItem {
  readonly title: string;
  readonly sheet: string;
  readonly top: NamedCell;
  /** How many relations of it were looked at. */
  readonly relations: number;
}

export interface IgnoredItem {
  readonly key: string;
  /** The title of its table; absent where it is about none. */
  readonly tableTitle?: string;
  readonly message: string;
  readonly reason: string;
  readonly date: string;
}

/** One place to look at. */
export interface Stop {
  readonly key: string;
  readonly cell: NamedCell;
  /** What a screen reader says there. */
  readonly sentence: string;
}
