import type { IgnoredFinding } from "../ignoring/ignored-finding";
import type { HandledItem } from "./review-report";

/** What was explained in a finished text, as an item of the report: it is about no table and counts as no error of one. */
export function textItem({ finding, message, reason, date }: IgnoredFinding): HandledItem {
  return {
    key: finding,
    severity: "notice",
    table: "决算情况说明",
    cells: [],
    problem: message,
    relations: [],
    suggestion: "",
    findings: [finding],
    handling: { kind: "ignored", reason, date },
  };
}
