import type { ValueName } from "../expression";

/** What a reason is asked about, as far as it decides which reasons are usual. */
export type ReasonSubject =
  | "totals"
  | "three-public"
  | "abroad"
  | "vehicles"
  | "hospitality"
  | "running"
  | "contributions"
  | "retirees"
  | "training"
  | "operations"
  | "projects";

/** Of facts; all others are totals. */
const OF_FACTS: readonly (readonly [name: RegExp, subject: ReasonSubject])[] = [
  [/^三公经费/, "three-public"],
  [/^因公出国/, "abroad"],
  [/^公务用车/, "vehicles"],
  [/^公务接待/, "hospitality"],
  [/^机关运行经费/, "running"],
];

/**
 * Of functional codes, the telling ones first: 2080505/06 and 21011xx are paid for each employee, and so
 * is 22102xx; 01 and 50 under a 款 are 行政运行 and 事业运行. Source: 《政府收支分类科目》.
 */
const OF_CODES: readonly (readonly [code: RegExp, subject: ReasonSubject])[] = [
  [/^(?:208050[56]|21011\d\d|22102\d\d)$/, "contributions"],
  [/^(?:208050[1-4]|20808\d\d)$/, "retirees"],
  [/^20508\d\d$/, "training"],
  [/^2(?:01|04|05|06|07|08|10|11|12|13|14|15|16|20|24)\d\d(?:01|50)$/, "operations"],
];

/** What a value is about. */
export function subjectOf(value: ValueName): ReasonSubject {
  if (value.kind === "line") return found(OF_CODES, value.key) ?? "projects";
  return found(OF_FACTS, value.name) ?? "totals";
}

function found(
  subjects: readonly (readonly [RegExp, ReasonSubject])[],
  text: string,
): ReasonSubject | undefined {
  return subjects.find(([pattern]) => pattern.test(text))?.[1];
}
