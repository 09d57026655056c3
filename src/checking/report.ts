import { DECLARED } from "../identities/declared/all";
import { Readings } from "../identities/readings";
import type { TableReading } from "../tables/reading";
import { check, type CheckedIdentity } from "./check";
import { figureFindings } from "./figure-findings";
import type { Finding } from "./finding";
import { identityFindings } from "./identity-findings";
import { checkNotes } from "./notes";
import type { Counts, Outcome } from "./outcome";
import { gapsOf, type Gap } from "./gaps";

/** Everything that checking one set of accounts came to. */
export interface CheckReport {
  /** Relations by outcome; usual ones are not counted, because they need not hold. */
  readonly counts: Counts;
  readonly identities: readonly CheckedIdentity[];
  readonly findings: readonly Finding[];
  /** What was not checked, and why: one for each reason. */
  readonly gaps: readonly Gap[];
}

/** Checks the tables of one set: declared relations, printed notes, single figures. */
export function report(tables: readonly TableReading[]): CheckReport {
  const readings = new Readings(tables);
  const { identities, notChecked } = check(DECLARED, readings);
  const notes = checkNotes(DECLARED, readings);
  const must = identities.filter(({ declared }) => declared.strength === "must");
  const mustNotChecked = notChecked.filter(({ declared }) => declared.strength === "must");
  const outcomes: Outcome[] = [
    ...must.map(({ judgement }) => judgement.outcome),
    ...mustNotChecked.map(({ why }) => ({ kind: "notCheckable", why }) as const),
    ...notes.flatMap(({ outcome }) => (outcome && outcome.kind !== "broken" ? [outcome] : [])),
  ];
  return {
    counts: countsOf(outcomes),
    identities,
    findings: [
      ...identityFindings(identities, readings),
      ...notes.flatMap(({ finding }) => finding ?? []),
      ...figureFindings(readings),
    ].sort(bySeverity),
    gaps: gapsOf(mustNotChecked, notes),
  };
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return { held: count("held"), rounding: count("rounding"), broken: count("broken"), notCheckable: count("notCheckable") };
}

const SEVERITIES: readonly Finding["severity"][] = ["error", "rounding", "notice"];

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
