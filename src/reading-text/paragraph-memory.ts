import type { ValueName } from "../narrative/expression";
import type { BoundNumber } from "./bound-number";
import {
  budgetBasis,
  isValue,
  keyOfValue,
  type Basis,
  type EarlierAmount,
  type Known,
  type Moved,
  type ParagraphContext,
  type Subject,
} from "./known";
import { AGAINST } from "./role-words";
import type { SaidVaguely } from "./other-meanings";
import type { NumberStatement, ToldBudget } from "./statement";
import type { Clause } from "./text-clauses";
import type { NamedValue } from "./subjects";
import { YearsTold } from "./years-told";

/** What a paragraph has said so far: what it speaks of, what it compares with, what it printed. */
export class ParagraphMemory {
  private main: Subject;
  private subject: Subject;
  private basis: Basis | undefined;
  private isAgainstBudget = false;
  /** The subjects outside the brackets that are open. */
  private readonly outside: Subject[] = [];
  private moved: Moved | undefined;
  private earlier: EarlierAmount | undefined;
  readonly years: YearsTold;
  private budget: NumberStatement | undefined;
  private otherBudget: NumberStatement | undefined;
  private told: readonly ToldBudget[] = [];
  private final: NumberStatement | undefined;
  private readonly printed = new Map<string, NumberStatement>();
  private parts: ValueName[] = [];
  private readonly vague = new Map<string, SaidVaguely>();

  constructor(private readonly context: ParagraphContext) {
    this.years = new YearsTold(context.year);
    this.main = context.item;
    this.subject = context.item;
  }

  known(): Known {
    const { subject, main, basis, parts, moved, earlier, printed } = this;
    const { budget, otherBudget, told, final } = this;
    const vague = [...this.vague.values()];
    const compared = { basis, moved, earlier, budget, otherBudget, told, final };
    return { ...this.context, ...compared, subject, main, parts, printed, vague };
  }

  /** What can be named here: some captions mean a fact only after another one. */
  namable(): readonly NamedValue[] {
    const last = this.parts.at(-1);
    const named = last?.kind === "fact" ? last.name : "";
    return this.context.named.filter(({ after }) => after?.includes(named) ?? true);
  }

  name({ value, others }: Pick<NamedValue, "value" | "others">): void {
    this.vague.delete(keyOfValue(value));
    if (others) this.vague.set(keyOfValue(value), { value, others });
    this.subject = value;
    this.main ??= value;
    this.parts.push(value);
  }

  /** A thing that is counted becomes no subject: what follows is of what was spoken of before. */
  nameCounted(value: ValueName): void {
    this.parts.push(value);
  }

  nameUnknown(): void {
    this.subject = "unknown";
    this.moved = undefined;
  }

  forgetDifference(): void {
    this.moved = undefined;
  }

  noticeClause(clause: Clause): void {
    this.noticeBasis(clause.words);
    this.years.startClause(clause);
  }

  private noticeBasis(words: string): void {
    this.isAgainstBudget = AGAINST.budget.test(words);
    const { year } = this.context;
    const named = AGAINST.year.exec(words)?.[1];
    const isLastYear = year !== undefined && named !== undefined && Number(named) === year - 1;
    if (this.isAgainstBudget && !/占[^，]*预算/.test(words))
      this.basis = budgetBasis(words, this.budget);
    else if (named !== undefined) this.basis = isLastYear ? "last-year" : "other-year";
    else if (AGAINST.lastYear.test(words)) this.basis = "last-year";
  }

  /** What is named within brackets ends with them. */
  noticeBrackets(words: string): void {
    for (const letter of words) {
      if (letter === "（") this.outside.push(this.subject);
      else if (letter === "）" && this.outside.length > 0)
        this.subject = this.outside.pop() ?? this.subject;
    }
  }

  remember(number: BoundNumber, statement: NumberStatement): void {
    const { role, isOtherBudget, told } = number;
    const { subject } = this;
    if (role === "last-year") this.rememberEarlier("last-year", statement);
    if (number.isOtherYear === true) this.rememberEarlier("other-year", statement);
    if (role === "difference")
      this.moved = {
        ...{ subject, basis: this.basis, by: statement },
        ...(told && { told }),
      };
    if (role === "budget") this.budget = statement;
    if (role === "budget" || isOtherBudget === true) {
      this.otherBudget = isOtherBudget === true ? statement : undefined;
      this.final = undefined;
      this.rememberTold(statement);
    }
    if (role !== "amount") return;
    this.final = statement;
    if (isValue(subject)) this.printed.set(keyOfValue(subject), statement);
  }

  /** What is told next to have risen or fallen did so against it. */
  private rememberEarlier(basis: Basis, amount: NumberStatement): void {
    this.earlier = { subject: this.subject, basis, amount };
    if (!this.isAgainstBudget) this.basis = basis;
  }

  /** What was compared with before a budget is told is not what follows the budget. */
  private rememberTold(budget: NumberStatement): void {
    const of = this.subject ?? this.main;
    if (isValue(of)) this.told = [...this.told, { of, budget }];
    if (this.basis?.endsWith("year") === true) this.basis = undefined;
  }

  endSentence(): void {
    this.years.endSentence();
    this.earlier = undefined;
    this.subject = this.main;
    this.basis = undefined;
    this.moved = undefined;
    this.parts = [];
    this.outside.length = 0;
    // An item's budget is spoken of through its whole paragraph.
    if (this.context.item) return;
    this.budget = this.otherBudget = this.final = undefined;
    this.told = [];
  }
}
