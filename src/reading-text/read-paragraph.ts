import { bindNumber, countedFact } from "./bind-number";
import { saysShare } from "./bind-percent";
import { gapPlacesIn, withoutGapWords } from "./own-gaps";
import { bound, NOT_KNOWN, type BoundNumber } from "./bound-number";
import { numberStatement } from "./number-statement";
import { clausesOf, type Clause } from "./text-clauses";
import { comparedIn, equalsIn, movedToAt, orderAt, type ComparisonWord } from "./comparisons";
import { isFiller } from "./filler";
import type { ParagraphContext, PlacedMark } from "./known";
import { numbersIn, whyNoAmount, type NumberMark } from "./number-marks";
import { ParagraphMemory } from "./paragraph-memory";
import { COMPARISON, namesABudget, REST } from "./role-words";
import { isPartOfLine, isSpendingOfNone } from "./spending-of-none";
import { SkippedWords } from "./skipped-words";
import type { NumberStatement, Statement } from "./statement";
import { withOtherMeanings } from "./other-meanings";
import { namedIn, type FoundName } from "./subjects";
import { cameFrom, type ToldYear } from "./years-told";
import { saysWhatIsNext } from "./what-is-next";
import { wholeOfParts } from "./whole-of-parts";

/** The numbers and comparisons of one paragraph, bound to facts by the words around them. */
export function readParagraph(context: ParagraphContext): readonly Statement[] {
  return new ParagraphReader({ ...context, text: withoutGapWords(context.text) }).read();
}

/** What the parts before it come to; of what, the parts have to say. */
const SUM = /^(?:合计|共计)(?:为)?$/;

/** What the words before a number name, and where in them. */
type CaptionBefore = Pick<FoundName, "value" | "others"> &
  Partial<Pick<FoundName, "start" | "end">>;

/** Goes through a paragraph clause by clause, and keeps what the sentence speaks of. */
class ParagraphReader {
  private readonly statements: Statement[] = [];
  private readonly skipped = new SkippedWords();
  private readonly memory: ParagraphMemory;

  constructor(private readonly context: ParagraphContext) {
    this.memory = new ParagraphMemory(context);
  }

  read(): readonly Statement[] {
    for (const clause of clausesOf(this.context.text, this.context.from)) {
      this.readClause(clause);
      this.skipped.endClause(clause);
      if (clause.ending === "。") this.memory.endSentence();
    }
    return this.statements;
  }

  private readClause(clause: Clause): void {
    this.skipped.noticeClause(clause, this.context.text);
    this.memory.noticeClause(clause);
    let from = 0;
    for (const mark of numbersIn(clause.words)) {
      from = this.readGaps(clause, from, mark.start);
      const why = whyNoAmount(this.context.text, placedIn(clause, mark));
      if (why !== undefined)
        this.push(clause, mark, { role: "other", outcome: { kind: "not-amount", why } });
      else if (this.skipped.as === "reason")
        this.push(clause, mark, { role: "other", outcome: { kind: "reason" } });
      else {
        const before = clause.words.slice(from, mark.start);
        this.readEquals(clause, from, before);
        this.memory.noticeBrackets(before);
        this.readNumber(clause, mark, { before, start: clause.start + from });
        from = mark.end + mark.unit.length;
      }
    }
    from = this.readGaps(clause, from, clause.words.length);
    if (this.skipped.as !== "reason") this.readRest(clause, from);
    if (this.context.item !== "unknown")
      for (const word of comparedIn(clause.words, this.naming())) this.readComparison(clause, word);
  }

  /** A gap stands for a number: what is named before it is spoken of from now on. */
  private readGaps(clause: Clause, from: number, to: number): number {
    let at = from;
    for (const { start, end } of gapPlacesIn(clause.words.slice(0, to))) {
      if (start < from) continue;
      const before = clause.words.slice(at, start);
      at = end;
      if (this.skipped.as === "reason" || this.context.item === "unknown") continue;
      this.readEquals(clause, start - before.length, before);
      this.memory.noticeBrackets(before);
      const named = this.namedBefore(before);
      if (named) this.memory.name(named);
      else if (!isFiller(this.withoutUnit(before))) this.memory.nameUnknown();
    }
    return at;
  }

  /** What follows the last number of a clause. */
  private readRest(clause: Clause, from: number): void {
    const rest = clause.words.slice(from);
    this.readEquals(clause, from, rest);
    this.memory.noticeBrackets(rest);
    const named = namedIn(rest, this.memory.namable(), this.context.unit);
    if (named && saysWhatIsNext(clause, rest, named, this.context)) this.memory.name(named);
    // 因公出差支出比预算无变化，比上年增加5万元: what is next is of that, whatever it is.
    const compared = named ? undefined : COMPARISON.exec(rest);
    if (compared && !isFiller(this.withoutUnit(rest.slice(0, compared.index))))
      this.memory.nameUnknown();
  }

  private readNumber(
    clause: Clause,
    mark: NumberMark,
    { before, start }: Pick<PlacedMark, "before" | "start">,
  ): void {
    const naming =
      mark.unit === "%" && saysShare(before) ? before.slice(0, before.lastIndexOf("占")) : before;
    const named = this.namedBefore(naming);
    const told = this.toldBefore(before, named) ?? cameFrom(clause, mark, before);
    if (this.readCounted(clause, mark, told)) return;
    const isOther = named
      ? isPartOfLine(named.value, this.memory.known().parts)
      : this.isOfSomethingElse(naming);
    if (isOther) this.memory.nameUnknown();
    if (this.skipped.as === "use") this.memory.forgetDifference();
    if (isOther || this.skipped.as === "use" || this.context.item === "unknown") {
      this.push(clause, mark, NOT_KNOWN);
      return;
    }
    if (named) this.memory.name(named);
    const placed = { mark, before, start, named: named?.value, told };
    const number = bindNumber(placed, this.memory.known());
    const outcome = withOtherMeanings(number.outcome, this.memory.known().vague);
    const movedTo = movedToAt(placed, number, this.memory.known());
    if (movedTo) this.statements.push(movedTo);
    this.memory.remember(number, this.push(clause, mark, { ...number, outcome }));
  }

  private readCounted(clause: Clause, mark: NumberMark, told: ToldYear | undefined): boolean {
    const counted = countedFact(this.memory.known(), clause.start + mark.start, mark.unit);
    if (!counted) return false;
    const isEarlier = told?.isCarried === false;
    if (!isEarlier) this.memory.nameCounted(counted);
    this.push(clause, mark, isEarlier ? NOT_KNOWN : { role: "counted", outcome: bound(counted) });
    return true;
  }

  /** A caption may have 上年 in its own name; what only a sentence before says is of what is named anew. */
  private toldBefore(before: string, named: CaptionBefore | undefined): ToldYear | undefined {
    const { start = 0, end = 0 } = named ?? {};
    const told = this.memory.years.toldBy(before.slice(0, start) + before.slice(end));
    return told?.isCarried === true && !named ? undefined : told;
  }

  /** Words that name something, but nothing that is known. */
  private isOfSomethingElse(naming: string): boolean {
    if (SUM.test(naming) || namesABudget(naming)) return true;
    if (isSpendingOfNone(naming, this.memory.known().subject)) return true;
    return !REST.test(naming) && !isFiller(this.withoutUnit(naming));
  }

  private namedBefore(words: string): CaptionBefore | undefined {
    if (!SUM.test(words)) return namedIn(words, this.memory.namable(), this.context.unit);
    const value = wholeOfParts(this.memory.known().parts);
    return value && { value };
  }

  private naming() {
    return {
      named: this.memory.namable(),
      unit: this.context.unit,
      basis: this.memory.known().basis,
      budget: this.memory.known().budget,
    };
  }

  private withoutUnit(words: string): string {
    const { unit } = this.context;
    return unit === "" ? words : words.replaceAll(unit, "");
  }

  private readEquals(clause: Clause, from: number, words: string): void {
    if (this.skipped.as === "use" || this.context.item === "unknown") return;
    for (const word of equalsIn(words, this.naming()))
      this.readComparison(clause, { ...word, start: from + word.start });
  }

  private readComparison(clause: Clause, word: ComparisonWord): void {
    if (word.named) this.memory.name(word.named);
    const statement = orderAt(clause, word, this.memory.known());
    if (statement) this.statements.push(statement);
  }

  private push(clause: Clause, mark: NumberMark, number: BoundNumber): NumberStatement {
    const statement = numberStatement(this.context, clause, mark, this.skipped.marked(number));
    this.statements.push(statement);
    return statement;
  }
}

function placedIn({ start }: Clause, mark: NumberMark): NumberMark {
  return { ...mark, start: start + mark.start, end: start + mark.end };
}
