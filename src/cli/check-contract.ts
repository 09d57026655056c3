import type { TableId } from "../tables/table-id";
import type { CellJson } from "./cell-json";
import type { BlockJson, SuspectJson } from "./suspect-contract";

/**
 * What `check --format json` prints: a contract with other programs. Names stay, more may be added; a
 * name that changes its meaning raises the number. `docs/check.schema.json` is generated from here.
 */
export interface CheckOutput {
  readonly schema: 2;
  /** One entry for each set of accounts, in the order of the files. */
  readonly files: readonly CheckedSetJson[];
  /** What was given and could not be checked at all, each with a Chinese sentence that names it. */
  readonly errors?: readonly { readonly error: string }[];
}

/** One set of accounts: the tables of one unit and one year. */
export interface CheckedSetJson {
  /** The name of the workbook, or of the folder that holds the set. */
  readonly file: string;
  /** Which set of the workbook, where it holds several. */
  readonly set?: string;
  /** The unit whose accounts they are, as most tables print it; absent where none does. */
  readonly unit?: string;
  readonly year?: number;
  readonly tables: readonly TableJson[];
  /** Sheets, or parts of them, that were not read as one of the nine tables. */
  readonly unread: readonly UnreadJson[];
  /** Relations that must hold, by what came of them; the usual ones are not counted. */
  readonly counts: CountsJson;
  /** The amounts on the recognised tables, and those of them that at least one relation checked. */
  readonly coverage: CoverageJson;
  /** Gravest first. */
  readonly findings: readonly FindingJson[];
  /** What is probably wrong, each cause once. */
  readonly suspects: readonly SuspectJson[];
  /** Suspects that one slip explains together. */
  readonly blocks: readonly BlockJson[];
  /** Why no suspects are named, or not all of them; Chinese. */
  readonly suspectsRemark?: string;
  /** Relations that were not checked, one entry for each reason. */
  readonly notChecked: readonly NotCheckedJson[];
  /** The 绩效自评表 beside the tables. */
  readonly evaluations: readonly EvaluationJson[];
}

/** One of the nine tables as it was recognised. */
export interface TableJson {
  readonly table: TableId;
  /** As printed, without year, unit and tags. */
  readonly title: string;
  readonly sheet: string;
  /** The cells from the title to the last line, such as `A1:F37`. */
  readonly range: string;
  /** All pieces, the first included, of a table that goes on over several sheets. */
  readonly parts?: readonly PartJson[];
  /** The unit of money in which its amounts stand. */
  readonly money: string;
  readonly unit?: string;
  readonly year?: number;
}

/** A piece of a table. */
export interface PartJson {
  readonly sheet: string;
  readonly range: string;
}

/** A sheet that was not read. */
export interface UnreadJson {
  readonly sheet: string;
  /** A Chinese sentence. */
  readonly why: string;
  /**
   * `other`: none of the nine tables. `misfit`: is or looks like one and cannot be read. `double`: a table
   * once more. `incomplete`: one of which a part is missing.
   */
  readonly kind: "other" | "misfit" | "double" | "incomplete";
}

/** How many relations came to which outcome. */
export interface CountsJson {
  readonly held: number;
  /** Rounding explains the difference. */
  readonly rounding: number;
  readonly broken: number;
  readonly notCheckable: number;
}

/** How much of what the tables print was checked. */
export interface CoverageJson {
  readonly printed: number;
  readonly checked: number;
}

/**
 * A decimal number without separators, in the unit of money of its table.
 * @pattern ^-?[0-9]+(\.[0-9]+)?$
 */
export type AmountJson = string;

/** Something to be told. */
export interface FindingJson {
  /** `error`: cannot be right. `rounding`: rounding explains it. `notice`: worth a look, may be right. */
  readonly severity: "error" | "rounding" | "notice";
  /** What it is about: a relation, a note printed under a table, a figure, what was recognised, or a line and its code. */
  readonly kind: "identity" | "note" | "figure" | "recognition" | "line";
  /** Absent for sheets that are none of the nine tables. */
  readonly table?: TableId;
  /** The relation in the accountants' notation. */
  readonly identity?: string;
  /** Where the relation is laid down. */
  readonly source?: string;
  readonly left?: AmountJson;
  readonly right?: AmountJson;
  /** left − right. */
  readonly difference?: AmountJson;
  readonly cells: readonly CellJson[];
  /** A Chinese sentence that stands alone. */
  readonly message: string;
}

/** Relations that were not checked for one reason. */
export interface NotCheckedJson {
  /** Chinese. */
  readonly why: string;
  readonly relations: readonly string[];
}

/** A 绩效自评表, checked by the rules printed in it. */
export interface EvaluationJson {
  readonly title: string;
  readonly sheet: string;
  readonly relations: readonly {
    readonly text: string;
    readonly outcome: "held" | "rounding" | "broken" | "notCheckable";
  }[];
}
