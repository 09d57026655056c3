import type { Source } from "../narrative/fact";
import type { Proofread } from "../proofreading/proofread";
import type { TextFinding } from "../proofreading/text-finding";

const SCHEMA = 1;

/** What `proofread --format json` prints: names are a contract with other programs (design.md). */
export function proofreadJson({
  checked,
  counts,
  outside,
  findings,
  unmatched,
}: Proofread): string {
  const printed = {
    schema: SCHEMA,
    checked,
    counts,
    outside,
    findings: findings.map(findingJson),
    unmatched: unmatched.map(({ quote }) => quote),
  };
  return JSON.stringify(printed, undefined, 2);
}

function findingJson({
  severity,
  kind,
  quote,
  found,
  expected,
  sources,
  message,
  corrected,
}: TextFinding) {
  return {
    ...{ severity, kind, quote, found, expected },
    cells: sources.flatMap(cellOf),
    given: sources.flatMap((source) => (source.kind === "given" ? [source.name] : [])),
    ...{ message, corrected },
  };
}

function cellOf(source: Source) {
  if (source.kind !== "cell") return [];
  const { book, sheet, address } = source;
  return [{ book, sheet, address }];
}
