import type { CheckedSetJson } from "../check-contract";

/**
 * One line of what `batch` writes as .jsonl: a contract with other programs, like that of `check`. A file
 * with several sets has a line for each; one that could not be read has a line as well.
 */
export type BatchLine = CheckedLine | FailedLine;

/** A set that was checked; `file` is the workbook's path within the folder, with `/`. */
export interface CheckedLine extends CheckedSetJson {
  /** Wall time that its workbook took, in seconds. */
  readonly seconds: number;
}

/** What could not be checked, or a department of the list of which no file was found: then `file` is empty. */
export interface FailedLine {
  readonly file: string;
  /** The department, where it is one of the list. */
  readonly unit?: string;
  /** A Chinese sentence. */
  readonly error: string;
  readonly seconds: number;
}
