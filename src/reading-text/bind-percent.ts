import type { Expression, ValueName } from "../narrative/expression";
import { bound, NOT_KNOWN, UNMATCHED, type BoundNumber } from "./bound-number";
import { directionBefore } from "./direction";
import {
  asValue,
  baseOf,
  budgetBasis,
  isValue,
  keyOfValue,
  type Known,
  type Moved,
  type PlacedMark,
} from "./known";
import { movedOutcome } from "./moved-outcome";
import { AGAINST, COMPLETED, EXECUTED, OTHER_BUDGET } from "./role-words";
import { isOfWholeSaidBefore, wholesOf } from "./share-of";
import type { DirectionWord, OwnArithmetic } from "./statement";
import { fullYearBudgetOf, isSame } from "./subjects";
import { againstTold } from "./told-budgets";

/** A percentage: a share, a completion, or a change. */
export function bindPercent(placed: PlacedMark, known: Known): BoundNumber {
  const { before, told } = placed;
  if (told && !told.isCarried && (saysShare(before) || COMPLETED.test(before))) return NOT_KNOWN;
  if (saysShare(before)) return share(placed, known);
  if (COMPLETED.test(before)) return completion(before, known);
  const direction = directionBefore(placed, known.paragraph);
  if (direction) return change(placed, known, direction);
  return EXECUTED.test(before) && known.section === "performance" ? execution(known) : NOT_KNOWN;
}

/** 占, but not 占预算 as another word for 完成. */
export function saysShare(before: string): boolean {
  return /占/.test(before) && !COMPLETED.test(before);
}

/** 上缴上级支出…、经营支出…，共占0.9%: of all that was named before, not of the last alone. */
const OF_SEVERAL = /(?:共|共计|合计|总计|累计|一并|[两三四五]项)占/;

function share(
  { before, start }: PlacedMark,
  { section, subject, text, parts }: Known,
): BoundNumber {
  const after = before.slice(before.lastIndexOf("占") + 1);
  const of = parts.length > 1 && OF_SEVERAL.test(before) ? undefined : asValue(subject);
  const said = text.slice(text.lastIndexOf("。", start) + 1, start);
  if (!of || isOfWholeSaidBefore(after, said, section, of))
    return { role: "share", outcome: UNMATCHED };
  const [share, ...rivals] = wholesOf(after, section, of)
    .filter((base) => !isSame(of, base))
    .map((base): Expression => ({ kind: "share", of, base }));
  return { role: "share", outcome: share ? bound(share, rivals) : UNMATCHED };
}

function completion(before: string, known: Known): BoundNumber {
  const of = asValue(known.item ?? known.subject);
  const base = of && completedBudget(of, before, known);
  const budget = known.otherBudget ?? known.budget;
  const own: OwnArithmetic | undefined =
    known.final && budget ? { kind: "completion", final: known.final, budget } : undefined;
  const outcome = base ? bound({ kind: "completion", of, base }) : UNMATCHED;
  return { role: "completion", outcome, ...(own && { own }) };
}

/** Which budget is completed: as the words say, else the one that was told last. */
function completedBudget(of: ValueName, before: string, { budget, otherBudget }: Known) {
  if (/全年预算/.test(before)) return fullYearBudgetOf(of);
  if (OTHER_BUDGET.test(before) || (otherBudget && !/年初/.test(before))) return undefined;
  return baseOf(of, budgetBasis(before, budget));
}

function change(placed: PlacedMark, known: Known, direction: DirectionWord): BoundNumber {
  const moved = placed.named || turnsBasis(placed, known) ? undefined : known.moved;
  const subject = moved?.subject ?? known.subject;
  const basis = moved?.basis ?? known.basis;
  const own = ownChange(moved ?? { subject, basis }, known);
  const against = againstTold(placed, direction, { ...known, subject });
  const spoken = { ...known, subject, basis };
  const outcome = movedOutcome("change", placed, spoken, { direction, against });
  const by = moved?.by;
  return { role: "change", outcome, direction, ...(by && { by }), ...(own && { own }) };
}

/** 比预算增加5万元，较上年下降3%: its own words compare with something else than the difference did. */
function turnsBasis({ before }: PlacedMark, { basis, moved }: Known): boolean {
  return basis !== moved?.basis && Object.values(AGAINST).some((against) => against.test(before));
}

/** How the difference told before makes the percentage: with the amount now, the one before, or both. */
function ownChange(
  { subject, basis, by }: Pick<Known, "subject" | "basis"> & Partial<Pick<Moved, "by">>,
  { printed, earlier }: Known,
): OwnArithmetic | undefined {
  if (!isValue(subject)) return undefined;
  const now = printed.get(keyOfValue(subject));
  const isBase =
    earlier?.basis === (basis ?? "last-year") && isSame(subject, asValue(earlier.subject));
  const from = isBase ? earlier.amount : undefined;
  const told = { ...(by && { by }), ...(now && { now }), ...(from && { from }) };
  return Object.keys(told).length > 1 ? { kind: "change", ...told } : undefined;
}

const EXECUTION = {
  kind: "share",
  of: { kind: "fact", name: "部门整体支出执行数" },
  base: { kind: "fact", name: "部门整体支出预算数" },
} as const;

function execution({ printed }: Known): BoundNumber {
  return {
    role: "share",
    outcome: printed.has(keyOfValue(EXECUTION.of)) ? bound(EXECUTION) : UNMATCHED,
  };
}
