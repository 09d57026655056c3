import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import type { CodeMistyped } from "./cause";

/** A line in one of the tables. */
export interface LineIn {
  readonly own: IndexedReading;
  readonly line: Line;
}

/** The same wrong code in one table or in several, as one cause. */
export function alikeRecoding(
  lines: readonly LineIn[],
  should: string,
  evidence: CodeMistyped["evidence"],
  weight: number,
): CodeMistyped {
  const [first, ...alike] = lines.map(({ own, line }): CodeMistyped => ({
    ...{ kind: "code", table: own.reading.table, line, printed: line.code! },
    ...{ should, evidence, weight },
  }));
  return alike.length === 0 ? first! : { ...first!, alike };
}
