import { DECLARED } from "../identities/declared/all";
import { Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import { causeTold, withCauses, type CauseTold } from "./causes/cause-notices";
import { bookInOtherUnit } from "./book-unit";
import { check } from "./check";
import { exchangedSiblings } from "./exchanged-siblings";
import { coverageOf, type Coverage } from "./coverage";
import type { Checked, CheckedIdentity, NotChecked } from "./checked-identity";
import { figureFindings } from "./figure-findings";
import type { Finding } from "./finding";
import { brokenFindings, identityFindings } from "./identity-findings";
import { checkNotes } from "./notes";
import type { DigitProof } from "./forced-totals/digit-proof";
import { forcedTotalsFindings, unlikelyFindings } from "./forced-totals/forced-totals-findings";
import type { Counts } from "./outcome";
import { outcomeCounts } from "./outcome-counts";
import { uncheckedFigures, type UncheckedFigures } from "./unchecked-figures";
import { gapsOf, type Gap } from "./gaps";
import { lineFindings } from "./line-findings";
import type { SuspectBlock } from "./suspects/blocks";
import { negativeSpending } from "./negative-spending";
import { setFindings } from "./set-findings";
import type { Suspect } from "./suspects/suspect";
import { suspectSentence } from "./suspects/suspect-sentence";
import { suspicion } from "./suspects/suspicion";
import { totalsMissing } from "./totals-missing";
import { threePublicUnit } from "./three-public-unit";
import type { WrongUnit } from "./suspects/wrong-unit";
import { unfilledFindings } from "./unfilled-tables";

/** Everything that checking one set of accounts came to. */
export interface CheckReport {
  /** Relations by outcome; usual ones are not counted, because they need not hold. */
  readonly counts: Counts;
  readonly coverage: Coverage;
  /** The printed figures that no relation checked, by table and reason. */
  readonly unchecked: readonly UncheckedFigures[];
  readonly identities: readonly CheckedIdentity[];
  readonly findings: readonly Finding[];
  /** What is probably wrong and no figure: codes, lines, columns, tables. */
  readonly causes: readonly CauseFinding[];
  /** The cells that are probably wrong, each once. */
  readonly suspects: readonly SuspectFinding[];
  /** Suspects of one column that one slip explains together. */
  readonly blocks: readonly SuspectBlock[];
  /** How the set's digits came about; absent where no miss asked for it. */
  readonly proof?: DigitProof;
  /** Why there are no suspects, or not all of them; Chinese. */
  readonly suspectsRemark?: string;
  /** What was not checked, and why: one for each reason. */
  readonly gaps: readonly Gap[];
}

/** A cause with its sentence, the cells to look at, and the findings that it explains by their index. */
export interface CauseFinding extends CauseTold {
  readonly findings: readonly number[];
}

/** A suspect with its sentence, and the findings that it explains by their index. */
export interface SuspectFinding extends Suspect {
  readonly message: string;
  readonly findings: readonly number[];
}

/**
 * Checks the tables of one set: declared relations, printed notes, single figures; then names the
 * cells that are probably wrong. `lastYear`: last year's tables, where they are at hand, because a
 * figure may have been left standing.
 */
export function report(
  tables: readonly TableReading[],
  lastYear: readonly TableReading[] = [],
): CheckReport {
  const readings = new Readings(tables);
  const checked = check(DECLARED, readings);
  const suspected = suspicion(checked, { readings, lastYear });
  const { causes, suspects, blocks, wrongUnits, remark } = suspected;
  const { identities, notChecked } = waitingForUnit(checked, wrongUnits);
  const notes = checkNotes(DECLARED, readings);
  const must = identities.filter(({ declared }) => declared.strength === "must");
  const mustNotChecked = notChecked.filter(({ declared }) => declared.strength === "must");
  const broken = brokenFindings(identities, readings);
  const findings = [
    ...wrongUnits.map(unitFinding),
    ...unfilledFindings(checked.unfilled, readings),
    ...broken.values(),
    ...identityFindings(identities, readings),
    ...forcedTotalsFindings(identities, checked.proof, readings),
    ...unlikelyFindings(identities, readings),
    ...notes.flatMap(({ finding }) => finding ?? []),
    ...withCauses(singleFindings(readings, wrongUnits), causes, readings),
  ].sort(bySeverity);
  return {
    counts: outcomeCounts(must, mustNotChecked, notes),
    coverage: coverageOf(identities, readings),
    unchecked: uncheckedFigures(identities, readings),
    identities,
    findings,
    causes: causes.map((found) => ({
      ...causeTold(found, readings),
      findings: indexesOf(found.explains, broken, findings),
    })),
    suspects: suspects.map((suspect) => ({
      ...suspect,
      message: suspectSentence(suspect, readings),
      findings: indexesOf(suspect.explains, broken, findings),
    })),
    blocks,
    ...(checked.proof && { proof: checked.proof }),
    ...(remark !== undefined && { suspectsRemark: remark }),
    gaps: gapsOf(mustNotChecked, notes),
  };
}

/** What no relation needs to be checked for. */
function singleFindings(readings: Readings, wrongUnits: readonly WrongUnit[]): readonly Finding[] {
  const threeTold = threePublicUnit(readings);
  const isUnitTold = wrongUnits.length + threeTold.length > 0;
  return [
    ...figureFindings(readings),
    ...lineFindings(readings),
    ...negativeSpending(readings),
    ...(isUnitTold ? threeTold : bookInOtherUnit(readings)),
    ...exchangedSiblings(readings),
    ...totalsMissing(readings),
    ...setFindings(readings),
  ];
}

/** What tables in another unit have with others is one fault each, told once: the rest waits for its mending. */
function waitingForUnit(
  { identities, notChecked }: Checked,
  wrongUnits: readonly WrongUnit[],
): Pick<Checked, "identities" | "notChecked"> {
  const waiting = identities.flatMap((identity) => {
    const wrong = wrongUnits.find(({ table }) => waitsFor(table, identity));
    return wrong ? [{ identity, table: wrong.table }] : [];
  });
  const waits = new Set(waiting.map(({ identity }) => identity));
  const reasons = waiting.map(({ identity: { declared, text }, table }): NotChecked => ({
    kind: "notChecked",
    declared,
    text,
    why: `《${formOf(table).title}》的金额单位有误，改正后再核对`,
  }));
  return {
    identities: identities.filter((identity) => !waits.has(identity)),
    notChecked: [...notChecked, ...reasons],
  };
}

function waitsFor(wrong: TableId, { judgement, left, right }: CheckedIdentity): boolean {
  return (
    judgement.outcome.kind === "broken" && [...left, ...right].some(({ table }) => table === wrong)
  );
}

function unitFinding({ table, message }: WrongUnit): Finding {
  return { severity: "error", kind: "figure", table, cells: [], message };
}

/** Where the findings of broken relations stand among all findings. */
function indexesOf(
  explained: readonly CheckedIdentity[],
  broken: ReadonlyMap<CheckedIdentity, Finding>,
  findings: readonly Finding[],
): readonly number[] {
  const own = new Set(explained.map((identity) => broken.get(identity)));
  return findings.flatMap((finding, index) => (own.has(finding) ? [index] : []));
}

const SEVERITIES: readonly Finding["severity"][] = ["error", "rounding", "notice"];

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
