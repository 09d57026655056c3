import type { Expression, PairExpression, ValueName } from "../narrative/expression";
import { bound, NOT_KNOWN, UNMATCHED, type BoundNumber } from "./bound-number";
import { directionBefore } from "./direction";
import { asValue, baseOf, budgetBasis, isValue, type Known, type PlacedMark } from "./known";
import { movedOutcome } from "./moved-outcome";
import { restOfMovement } from "./movement-rest";
import { AGAINST_BUDGET, OTHER_BUDGET, REST, saysBudget } from "./role-words";
import type { DirectionWord } from "./statement";
import { fullYearBudgetOf, lastYearOf } from "./subjects";
import { againstTold } from "./told-budgets";
import type { ToldYear } from "./years-told";

/** An amount of money: of the subject, its budget, last year's, or a difference. */
export function bindAmount(placed: PlacedMark, known: Known): BoundNumber {
  const { before, told } = placed;
  const direction = directionBefore(placed, known.paragraph);
  if (direction && REST.test(before)) return restMoved(direction, known);
  if (AGAINST_BUDGET.test(before)) return againstBudget(placed, known, direction);
  if (direction) return difference(placed, known, direction);
  if (told) return ofEarlierYear(before, told, known);
  if (OTHER_BUDGET.test(before)) return otherBudget(placed, known);
  if (saysBudget(before)) return budget(placed, known);
  return plain(placed, known);
}

function plain({ before, named }: PlacedMark, known: Known): BoundNumber {
  const subject = named ?? known.item ?? (before === "" ? undefined : known.subject);
  const value = asValue(subject);
  return {
    role: "amount",
    outcome: value && !saysOtherYear(before, known) ? bound(value) : UNMATCHED,
  };
}

function saysOtherYear(before: string, { year }: Known): boolean {
  const said = [...before.matchAll(/(20\d\d)年/g)].map(({ 1: digits }) => Number(digits));
  return year !== undefined && said.some((one) => one !== year);
}

/** An amount of an earlier year is never this year's; only last year's stands in a book. */
function ofEarlierYear(before: string, { year, isCarried }: ToldYear, { subject }: Known) {
  if (saysBudget(before) || OTHER_BUDGET.test(before)) return NOT_KNOWN;
  if (year === "other") return isCarried ? NOT_KNOWN : OF_ANOTHER_YEAR;
  const base = isValue(subject) ? lastYearOf(subject) : undefined;
  if (!isValue(subject) || !base) return { role: "last-year", outcome: UNMATCHED } as const;
  // Where only the sentence began with last year, it may have come back to this one.
  return isCarried
    ? ({ role: "other", outcome: bound(base, [subject]) } as const)
    : ({ role: "last-year", outcome: bound(base) } as const);
}

const OF_ANOTHER_YEAR: BoundNumber = { role: "other", outcome: UNMATCHED, isOtherYear: true };

function budget({ before, named }: PlacedMark, { subject, main }: Known): BoundNumber {
  const value = asValue(named ?? subject ?? main);
  const base =
    value && (isBudgetItself(value) ? value : baseOf(value, budgetBasis(before, undefined)));
  return { role: "budget", outcome: base ? bound(base) : UNMATCHED };
}

/** Of the budgets that were adjusted only 全年预算 has a name of its own. */
function otherBudget({ before, named }: PlacedMark, { item, subject, main }: Known): BoundNumber {
  const of = asValue(named ?? item ?? subject ?? main);
  const base = of && /全年预算/.test(before) ? fullYearBudgetOf(of) : undefined;
  return { role: "other", outcome: base ? bound(base) : UNMATCHED, isOtherBudget: true };
}

/** 部门整体支出预算数 is a budget of its own name. */
function isBudgetItself(value: ValueName): boolean {
  return value.kind === "fact" && value.name.endsWith("预算数");
}

function againstBudget(
  { before }: PlacedMark,
  known: Known,
  direction: DirectionWord | undefined,
): BoundNumber {
  const of = asValue(known.item ?? known.subject);
  const base = of && baseOf(of, budgetBasis(before, known.budget));
  const outcome = base ? bound(pairOf(of, base)) : UNMATCHED;
  return { role: "difference", outcome, ...(direction && { direction }) };
}

function difference(placed: PlacedMark, known: Known, direction: DirectionWord): BoundNumber {
  const against = againstTold(placed, direction, known);
  // 结余 without a budget before it is what was carried over, or what is left of something else.
  if (!against && direction.word === "结余") return { role: "difference", outcome: UNMATCHED };
  const told = against?.told;
  const outcome = movedOutcome("difference", placed, known, { direction, against });
  return { role: "difference", outcome, direction, ...(told && { told }) };
}

/** 其他各项合计增加: of each list that holds what was named, the rest. */
function restMoved(direction: DirectionWord, { parts }: Known): BoundNumber {
  const [expression, ...rivals]: readonly Expression[] = restOfMovement(parts);
  return {
    role: "difference",
    outcome: expression ? bound(expression, rivals) : UNMATCHED,
    direction,
  };
}

function pairOf(of: ValueName, base: ValueName): PairExpression {
  return { kind: "difference", of, base };
}
