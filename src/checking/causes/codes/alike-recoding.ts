import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import type { CodeMistyped } from "../cause";

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

/** Lines that stand among those of a level: of its code that is known, else of one of them that is not. */
export function recodingBelow(
  lines: readonly LineIn[],
  parent: string,
  should: string | undefined,
  weight: number,
): CodeMistyped {
  if (should !== undefined) return alikeRecoding(lines, should, "order", weight);
  const { alike, ...first } = alikeRecoding(lines, parent, "order", weight);
  const isBelow = true;
  return {
    ...{ ...first, isBelow },
    ...(alike && { alike: alike.map((each) => ({ ...each, isBelow })) }),
  };
}
