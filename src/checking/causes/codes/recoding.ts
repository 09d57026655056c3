import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import type { CodeMistyped } from "../cause";

/** A line that may bear another code than it should. */
export interface Recoding {
  readonly cause: CodeMistyped;
  /** Clean workbooks never show it. */
  readonly sure: boolean;
}

/** Names an oddity of one line's code. */
export function codeKey(table: TableId, { place: { row, column } }: Line): string {
  return `code ${table} ${row} ${column}`;
}
