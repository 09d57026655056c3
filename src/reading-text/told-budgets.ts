import {
  isDifferencePrinted,
  isChangePrinted,
  isPrintedEqual,
} from "../narrative/arithmetic/printed-numbers";
import type { ValueName } from "../narrative/expression";
import { asValue, keyOfValue, type Known, type PlacedMark } from "./known";
import { AGAINST, saysThrift } from "./role-words";
import type { DirectionWord, ToldBudget } from "./statement";
import { budgetOf, isSame, lastYearOf } from "./subjects";

/** What a difference after 预算X，决算Y is of, where its own words do not say it. */
export type AgainstTold =
  /** Against one of several, the first the likeliest; `isEither` where neither is likelier. */
  | {
      readonly kind: "bases";
      readonly bases: readonly [ValueName, ...ValueName[]];
      readonly isEither: boolean;
      readonly told?: ToldBudget;
    }
  /** A budget that no book is known to hold, such as 调整预算: it may be against that one. */
  | { readonly kind: "unknown"; readonly told?: ToldBudget };

/**
 * 预算3.5万元，决算0.93万元，节约2.57万元: with a budget and what was spent side by side, a difference
 * can be of the two as well as against last year. Words of thrift always mean the budget; for others
 * the sentence's own numbers say it, and where they do not, it is either. `undefined` where no budget
 * was told, or the words name what they compare with.
 */
export function againstTold(
  placed: PlacedMark,
  { word }: DirectionWord,
  known: Known,
): AgainstTold | undefined {
  const of = asValue(known.subject);
  const told = known.told.filter((one) => isSame(one.of, of) && !isSame(baseTold(one), of));
  const isThrift = saysThrift(word);
  const moved = toldWithDifference(placed, of, known);
  if (!of || told.length === 0 || isSaid(placed, known, isThrift || moved !== undefined))
    return undefined;
  const fitting = told.find((one) => givesIt(placed, one, known)) ?? moved;
  const lastYear = isThrift ? undefined : lastYearOf(of);
  if (fitting) return against(fitting, lastYear ? [lastYear] : []);
  return isThrift && known.basis === undefined
    ? againstAny(told, undefined)
    : againstAny(told, lastYearOf(of));
}

/** 公务接待费1万元，持平: last year's, or its budget; none where one of them is nothing that a book knows. */
export function bareEqualBases(of: ValueName, { told }: Known): readonly ValueName[] {
  const bases = [lastYearOf(of), budgetOf(of)].filter((one) => one !== undefined);
  return told.length === 0 && bases.length === 2 ? bases : [];
}

/** 预算1万元，决算1万元，持平: what it can equal, the likeliest first; none where no budget was told. */
export function equalBases(of: ValueName, known: Known): readonly ValueName[] {
  const told = known.told.filter((one) => isSame(one.of, of));
  const bases = told.map(baseTold);
  const lastYear = lastYearOf(of);
  if (told.length === 0 || !lastYear || bases.includes(undefined)) return [];
  const equal = bases.filter((_, at) => isPrintedAlike(told[at]!, known));
  return [...new Set([...equal, lastYear, ...bases].filter((one) => one !== undefined))];
}

function isPrintedAlike({ of, budget }: ToldBudget, { printed }: Known): boolean {
  const spent = printed.get(keyOfValue(of));
  return spent?.unit === budget.unit && isPrintedEqual(spent, budget);
}

/** The numbers do not say which: of thrift the budget told last, else any, last year's included. */
function againstAny(told: readonly ToldBudget[], lastYear: ValueName | undefined): AgainstTold {
  const bases = told.map(baseTold).toReversed();
  const [base, ...others] = bases.filter((one) => one !== undefined);
  if (!base || others.length + 1 < bases.length) return { kind: "unknown" };
  return lastYear
    ? { kind: "bases", bases: [lastYear, base, ...others], isEither: true }
    : { kind: "bases", bases: [base, ...others], isEither: false, told: told.at(-1)! };
}

/** 节约2.07万元，下降69%: a percentage is against what the difference before it is against. */
function toldWithDifference(
  { mark, named }: PlacedMark,
  of: ValueName | undefined,
  { moved }: Known,
): ToldBudget | undefined {
  const told = named || mark.unit !== "%" ? undefined : moved?.told;
  return isSame(told?.of, of) ? told : undefined;
}

function against(told: ToldBudget, rest: readonly ValueName[]): AgainstTold {
  const base = baseTold(told);
  return base
    ? { kind: "bases", bases: [base, ...rest], isEither: false, told }
    : { kind: "unknown", told };
}

/** What it is against is said: of thrift only in its own clause, for 比上年减少…，节约… turns back. */
function isSaid({ before }: PlacedMark, { basis }: Known, turnsBack: boolean): boolean {
  if (basis === undefined) return false;
  if (basis.endsWith("budget") || AGAINST.lastYear.test(before) || AGAINST.year.test(before))
    return true;
  return !turnsBack;
}

/** The budget as a book may hold it. */
export function baseTold({ budget: { outcome } }: ToldBudget): ValueName | undefined {
  if (outcome.kind !== "bound") return undefined;
  const { expression } = outcome;
  return expression.kind === "fact" || expression.kind === "line" ? expression : undefined;
}

/** Whether the budget told and the amount told for the same thing make this number, as printed. */
function givesIt({ mark }: PlacedMark, { of, budget }: ToldBudget, { printed }: Known): boolean {
  const spent = printed.get(keyOfValue(of));
  if (spent?.unit !== budget.unit) return false;
  if (mark.unit === budget.unit) return isDifferencePrinted(mark, spent, budget);
  return mark.unit === "%" && isChangePrinted(mark, spent, budget);
}
