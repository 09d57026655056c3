import type { InformationFigure } from "../../tables/information";
import { Money, sum } from "../../amounts/decimal";
import type { TableReading } from "../../tables/reading";
import type { Fact, FactBook, FactLine, FactList, MissingFact, WordsFact } from "../fact";
import { BUDGET_FACTS } from "./budget-facts";
import { FACT_LISTS, type ListDeclaration } from "./fact-lists";
import { informationFact } from "./information-fact";
import { givenAmount, givenCount, givenScore, type Given } from "./given";
import { GIVEN_FACTS } from "./given-facts";
import { lineOfCode, linesOfCodes, namedFactLine, type LineSources } from "./fact-lines";
import { missing, TableAmounts } from "./table-amounts";
import { TABLE_FACTS, type TableFact } from "./table-facts";

/** All that an explanation is made from. */
export interface FactSources {
  readonly readings: readonly TableReading[];
  /** Last year's workbook, where there is one. */
  readonly lastYear?: readonly TableReading[];
  /** The tables of the budget's publication (`tables/budget-forms`), where there is one. */
  readonly budget?: readonly TableReading[];
  /** What the sheets beside the tables say. */
  readonly information?: readonly InformationFigure[];
  readonly given: Given;
}

const LAST_YEAR = "上年";
/** Half of 0.01 万元, the coarsest print that is usual, in 元. */
const ROUNDING = new Money(50);
type NamedList = Extract<ListDeclaration, { kind: "named" }>;
const TABLE_FACT = new Map(TABLE_FACTS.map((fact) => [fact.name, fact]));
const GIVEN_FACT = new Map(GIVEN_FACTS.map((fact) => [fact.name, fact]));
const LIST = new Map(FACT_LISTS.map((list) => [list.name, list]));

/**
 * The facts of one explanation. What stands in a table comes from there: the accounts' own first, then
 * the budget's; what stands in none, from the author.
 */
export function factBook(sources: FactSources): FactBook {
  return new Book(sources);
}

class Book implements FactBook {
  private readonly now: TableAmounts;
  private readonly before: TableAmounts;
  private readonly planned: TableAmounts;
  private readonly lineSources: LineSources;
  private readonly lists = new Map<string, FactList>();
  private readonly lines = new Map<string, FactLine>();

  constructor(private readonly sources: FactSources) {
    this.now = new TableAmounts(sources.readings, "accounts");
    this.before = new TableAmounts(sources.lastYear ?? [], "last-year");
    this.planned = new TableAmounts(sources.budget ?? [], "budget");
    const { now, before, planned } = this;
    this.lineSources = { now, before, planned, given: sources.given };
  }

  fact(name: string): Fact | undefined {
    const ofSet = this.ofSet(name);
    if (ofSet) return ofSet;
    const table = TABLE_FACT.get(name);
    if (table) return this.fromTables(table, this.now, name);
    if (GIVEN_FACT.has(name)) return this.beside(name);
    if (!name.startsWith(LAST_YEAR)) return undefined;
    const plain = name.slice(LAST_YEAR.length);
    const earlier = TABLE_FACT.get(plain);
    if (earlier) return this.fromTables(earlier, this.before, name);
    return GIVEN_FACT.get(plain)?.lastYearToo ? this.typed(plain, name) : undefined;
  }

  list(name: string): FactList | undefined {
    const declaration = LIST.get(name);
    if (!declaration) return undefined;
    const known = this.lists.get(name) ?? this.listed(declaration);
    this.lists.set(name, known);
    return known;
  }

  line(list: string, key: string): FactLine | MissingFact | undefined {
    const declaration = LIST.get(list);
    if (!declaration) return undefined;
    if (declaration.kind === "named") return this.namedLine(key);
    if (!this.now.reading(declaration.table)) return missing(declaration.name);
    const name = `${list}/${key}`;
    const known = this.lines.get(name) ?? lineOfCode(declaration, key, this.lineSources);
    this.lines.set(name, known);
    return known;
  }

  private listed(declaration: ListDeclaration): FactList {
    return declaration.kind === "named"
      ? { kind: "lines", lines: this.namedLines(declaration) }
      : linesOfCodes(declaration, this.lineSources);
  }

  /** The year and the unit are told by most tables; where none tells them, they are asked for. */
  private ofSet(name: string): Fact | undefined {
    const year = mostFrequent(this.sources.readings.map((reading) => reading.year));
    switch (name) {
      case "单位名称":
        return this.words(name, mostFrequent(this.sources.readings.map((r) => r.organisation)));
      case "年度":
        return this.words(name, year?.toString());
      case "上年度":
        return this.words(name, year === undefined ? undefined : String(year - 1));
      default:
        return undefined;
    }
  }

  private words(name: string, text: string | undefined): Fact {
    if (text !== undefined) return { kind: "words", text, sources: [] };
    return this.typedWords(name);
  }

  /** The first alternative whose table is there; else what the author typed in; else the gap. */
  private fromTables({ from }: TableFact, amounts: TableAmounts, name: string): Fact {
    const found = from.map((places) => amounts.sumOf(places));
    const known = found.find(({ kind }) => kind !== "missing");
    return known ?? this.fromBudget(name) ?? this.typedAmount(name) ?? missing(name);
  }

  private fromBudget(name: string): Fact | undefined {
    const place = BUDGET_FACTS.get(name);
    const fact = place && this.planned.at(place);
    return fact?.kind === "amount" ? fact : undefined;
  }

  /** From a sheet beside the tables, else as the author typed it in. */
  private beside(name: string): Fact {
    const told = this.sources.information?.find(({ key }) => key === name);
    return (told && informationFact(told)) ?? this.typed(name, name);
  }

  private typed(plain: string, name: string): Fact {
    switch (GIVEN_FACT.get(plain)!.kind) {
      case "amount":
        return this.fromBudget(name) ?? this.typedAmount(name) ?? missing(name);
      case "count":
        return this.typedNumber(name, givenCount);
      case "score":
        return this.typedNumber(name, givenScore);
      case "words":
        return this.typedWords(name);
    }
  }

  private typedAmount(name: string): Fact | undefined {
    const yuan = givenAmount(this.sources.given.facts.get(name) ?? "");
    return yuan && { kind: "amount", yuan, sources: [{ kind: "given", name }] };
  }

  private typedNumber(name: string, read: typeof givenCount): Fact {
    const count = read(this.sources.given.facts.get(name) ?? "");
    return count ? { kind: "count", count, sources: [{ kind: "given", name }] } : missing(name);
  }

  private typedWords(name: string): WordsFact | ReturnType<typeof missing> {
    const text = this.sources.given.facts.get(name)?.trim() ?? "";
    return text === ""
      ? missing(name)
      : { kind: "words", text, sources: [{ kind: "given", name }] };
  }

  private namedLine(name: string): FactLine {
    return namedFactLine(name, this.fact(name)!, this.fact(LAST_YEAR + name)!);
  }

  /** The lines that occur; and those that only last year may have had, where the others do not make up its whole. */
  private namedLines({ facts, whole }: NamedList): readonly FactLine[] {
    const lines = facts.map((name) => this.namedLine(name));
    const occurring = lines.filter(occurs);
    const isWhole = !fallShort(occurring, this.fact(LAST_YEAR + whole));
    return isWhole ? occurring : lines.filter((line) => occurs(line) || isUnknownBefore(line));
  }
}

/** Spent or received, this year or last; what is not known of this year may have been. */
function occurs(line: FactLine): boolean {
  const now = line.fact("本年");
  return now?.kind === "missing" || isNotZero(now) || isNotZero(line.fact("上年"));
}

function isUnknownBefore(line: FactLine): boolean {
  return line.fact(LAST_YEAR)?.kind === "missing";
}

/** Whether last year's lines are known, and miss last year's whole by more than rounding explains. */
function fallShort(lines: readonly FactLine[], whole: Fact | undefined): boolean {
  const amounts = lines.flatMap((line) => {
    const fact = line.fact(LAST_YEAR);
    return fact?.kind === "amount" ? [fact.yuan] : [];
  });
  if (whole?.kind !== "amount" || amounts.length < lines.length) return false;
  const allowance = ROUNDING.times(amounts.length + 1);
  return sum(amounts).minus(whole.yuan).abs().greaterThan(allowance);
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

function mostFrequent<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
