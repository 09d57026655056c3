import { evaluate } from "../narrative/evaluate";
import type { ValueName } from "../narrative/expression";
import { budgetOf, fullYearBudgetOf } from "../reading-text/subjects";
import type { NumberStatement } from "../reading-text/statement";
import { writtenNumberOf } from "../proofreading/number-style";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { numberPiece, numberThisYear } from "./rolled-number";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import type { RolledNumber } from "./rolled-text";
import { writtenThisYear } from "./unlost-digits";
import { asThisTextHas, mostFrequent } from "./written-style";

/** Percentages of completion: each written anew, gone where there is no budget, come where there was none. */
export function completionPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const numbers = p.statements.filter((one) => one.kind === "number");
  return [
    ...numbers
      .filter(({ role }) => role === "completion")
      .map((one) => completionPiece(one, p, work)),
    ...unplanned(numbers, p, work),
    ...comingCompletions(numbers, p, work),
    ...unsaidCompletions(numbers, p, work),
  ];
}

function completionPiece(one: NumberStatement, p: ParagraphAtWork, work: RollingWork): RolledPiece {
  const now = numberThisYear(one, p, work);
  if (now.kind !== "no-percentage") return numberPiece(one, p, work);
  const end = one.end + 1;
  const clause = /，[^，。；：（）]*完成[^，。；：（）]*$/.exec(p.text.slice(0, one.start));
  // Without a budget nothing is completed: the clause goes where it is one of its own.
  if (clause && /^(?:[，；。]|$)/.test(p.text.slice(end)))
    return reworded({ start: clause.index, end }, "");
  return leftOpen(one.start, end, "今年没有预算，没有完成比例可言");
}

/** A budget that was nothing, and the final figure that follows it. */
interface Planned {
  readonly budget: NumberStatement;
  readonly final: NumberStatement;
  readonly of: ValueName;
  readonly base: ValueName;
}

/** What was planned as nothing last year, each with the final figure next to it. */
function plannedAsNothing(
  numbers: readonly NumberStatement[],
  p: ParagraphAtWork,
): readonly Planned[] {
  return numbers.flatMap((budget, at): readonly Planned[] => {
    const final = numbers[at + 1];
    if (!isBudget(budget) || !writtenNumberOf(budget).isZero()) return [];
    if (final?.role !== "amount" || final.outcome.kind !== "bound") return [];
    const { expression } = final.outcome;
    if (expression.kind !== "line" && expression.kind !== "fact") return [];
    const of = p.as(expression);
    const base = budget.role === "budget" ? budgetOf(of) : fullYearBudgetOf(of);
    return base ? [{ budget, final, of, base }] : [];
  });
}

function isBudget({ role, outcome }: NumberStatement): boolean {
  return role === "budget" || (role === "other" && outcome.kind === "bound");
}

/** How much of a budget was used, as this text writes it; none where there is no budget. */
function completionOf(
  { of, base }: Pick<Planned, "of" | "base">,
  { target, style }: RollingWork,
): RolledNumber | undefined {
  const expression = { kind: "completion", of, base } as const;
  const evaluated = evaluate(expression, target);
  if (evaluated.kind !== "evaluated") return undefined;
  const { text } = writtenThisYear(expression, evaluated, "completion", style);
  const digits = asThisTextHas(text.replace("%", ""), style.completion);
  return { text: `${digits}%`, expression, sources: evaluated.sources, how: "wording" };
}

const UNPLANNED = /(?:未安排|未编制|没有|无)((?:年初|全年)?预算)(?=[，。；]|$)/g;

/** 未安排年初预算, and this year there is one. */
function unplanned(
  numbers: readonly NumberStatement[],
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const planned = plannedAsNothing(numbers, p);
  return [...p.text.matchAll(UNPLANNED)].flatMap(({ 0: words, 1: name, index: start }) => {
    const end = start + words.length;
    const before = planned.filter(({ final }) => final.end <= start).at(-1);
    if (!before) return [leftOpen(start, end, "没有认出说的是哪个预算")];
    const number = completionOf(before, work);
    if (number)
      return [reworded({ start, end }, `完成${name!}的${number.text}`, { numbers: [number] })];
    const budget = evaluate(before.base, work.target);
    return budget.kind === "evaluated" && budget.value.isZero()
      ? []
      : [leftOpen(start, end, "今年的预算没有给出")];
  });
}

/** No word was said of completion, because there was no budget: as the text says it elsewhere. */
function comingCompletions(
  numbers: readonly NumberStatement[],
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  return plannedAsNothing(numbers, p).flatMap((planned): readonly RolledPiece[] => {
    const { final } = planned;
    const at = final.end + final.unit.length;
    const next = numbers[numbers.indexOf(final) + 1];
    const rest = p.text.slice(at);
    const isTold =
      next?.role === "completion" || /^[^。；]{0,4}(?:未安排|未编制|没有|无)/.test(rest);
    const words = completionWords(planned, p, work);
    const number = completionOf(planned, work);
    if (isTold || words === undefined || !number) return [];
    return [reworded({ start: at, end: at }, words + number.text, { numbers: [number] })];
  });
}

/** `，完成年初预算的`, as paragraphs of this section say it, items as items do; else by the budget's own name. */
function completionWords(
  { budget }: Planned,
  p: ParagraphAtWork,
  { paragraphs }: RollingWork,
): string | undefined {
  const inSection = paragraphs.filter((one) => one.section === p.section);
  if (!inSection.some(tellsCompletion)) return undefined;
  const alike = inSection.filter((one) => !one.header === !p.header);
  const told = alike.flatMap(({ statements, text }) =>
    statements.flatMap((one) =>
      one.kind === "number" && one.role === "completion" ? wordsBefore(one, text) : [],
    ),
  );
  const name = /[年全]?[初年]?预算(?=数?(?:安排)?[为是]?$)/.exec(
    p.text.slice(0, budget.start),
  )?.[0];
  return mostFrequent(told) ?? `，完成${name ?? "预算"}的`;
}

function tellsCompletion({ statements }: ParagraphAtWork): boolean {
  return statements.some((one) => one.kind === "number" && one.role === "completion");
}

function wordsBefore({ start }: NumberStatement, text: string): readonly string[] {
  const found = /\d(?:万元|元)(，[^，。；\d]*完成[^，。；\d]*)$/.exec(text.slice(0, start))?.[1];
  return found === undefined ? [] : [found];
}

/** How many letters before a number make two figures of one sentence alike: 支出决算为. */
const ALIKE = 4;

/** One of several figures of which the others tell their completion, and this one had no budget. */
function unsaidCompletions(
  numbers: readonly NumberStatement[],
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const before = ({ start }: NumberStatement) => p.text.slice(start - ALIKE, start);
  const told = numbers.flatMap((one, at) => {
    const next = numbers[at + 1];
    const words = next?.role === "completion" ? wordsBefore(next, p.text) : [];
    return one.role === "amount" ? words.map((said) => ({ alike: before(one), said })) : [];
  });
  return numbers.flatMap((one, at): readonly RolledPiece[] => {
    const model = told.find(({ alike }) => alike === before(one));
    const { outcome, role } = one;
    if (!model || role !== "amount" || outcome.kind !== "bound") return [];
    const { expression } = outcome;
    if (expression.kind !== "fact" || numbers[at + 1]?.role === "completion") return [];
    const base = budgetOf(expression);
    if (!base || !hadNoBudget({ of: expression, base }, work)) return [];
    const number = completionOf({ of: expression, base }, work);
    const place = one.end + one.unit.length;
    return number
      ? [reworded({ start: place, end: place }, model.said + number.text, { numbers: [number] })]
      : [];
  });
}

function hadNoBudget({ of, base }: Pick<Planned, "of" | "base">, { source }: RollingWork): boolean {
  return evaluate({ kind: "completion", of, base }, source).kind === "no-percentage";
}
