import type { IgnoredFinding } from "../ignoring/ignored-finding";
import { EMPTY_EXPLANATION, type ExplanationMemory } from "./explanation-memory";
import type { ReviewItem } from "../review-report/review-report";
import { DEFAULT_SETTINGS, type Settings } from "../settings";

/** What this product keeps in a workbook, so that it travels with the file. */
export interface WorkbookMemory {
  readonly settings: Settings;
  readonly ignored: readonly IgnoredFinding[];
  /** What checks have found so far: so that the report can tell what was mended. */
  readonly log: readonly ReviewItem[];
  readonly explanation: ExplanationMemory;
  /** What other parts of the product keep there: carried along unread. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** The version of the text that we write, and the only one that we read. */
export const MEMORY_SCHEMA = 1;

export const EMPTY_MEMORY: WorkbookMemory = {
  settings: DEFAULT_SETTINGS,
  ignored: [],
  log: [],
  explanation: EMPTY_EXPLANATION,
  others: {},
};

/** The text that a workbook keeps: one JSON object with its version. */
export function memoryText({ others, ...own }: WorkbookMemory): string {
  return JSON.stringify({ ...others, schema: MEMORY_SCHEMA, ...own });
}
