import type { InformationFigure } from "../../tables/information";
import type { TableReading } from "../../tables/reading";
import type { Fact, FactBook, FactLine, FactList, MissingFact } from "../fact";
import { BUDGET_FACTS } from "./budget-facts";
import { FACT_LISTS, type ListDeclaration } from "./fact-lists";
import { informationFact } from "./information-fact";
import { codedPlace } from "./coded-facts";
import type { Given } from "./given";
import { GIVEN_FACTS, LINE_GIVEN_FACTS, type GivenFact } from "./given-facts";
import type { LineSources } from "./code-sources";
import { lineOfCode, linesOfCodes, namedFactLine, withTyped } from "./fact-lines";
import { missing } from "./missing-fact";
import { linesThatOccur } from "./named-lines";
import { partOfNothing, wholeOfPart } from "./parts-of-nothing";
import { TableAmounts } from "./table-amounts";
import { typedFact } from "./typed-fact";
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
  /** What the pack asks for of its own (`待填：…`). */
  readonly declared?: readonly GivenFact[];
}

const LAST_YEAR = "上年";
type NamedList = Extract<ListDeclaration, { kind: "named" }>;
const TABLE_FACT = new Map(TABLE_FACTS.map((fact) => [fact.name, fact]));
/** What is asked for beside the tables cannot be below zero: it is a sum spent, or a budget. */
const NOT_NEGATIVE = { notNegative: true } as const;
const LIST = new Map(FACT_LISTS.map((list) => [list.name, list]));

/**
 * The facts of one explanation. What stands in a table comes from there: the accounts' own first, then
 * the budget's; what stands in none, from the author.
 */
export function factBook(sources: FactSources): FactBook {
  return new Book(sources);
}

/** The unit that most tables name. */
export function organisationOf(readings: readonly TableReading[]): string | undefined {
  return mostFrequent(readings.map(({ organisation }) => organisation));
}

class Book implements FactBook {
  private readonly now: TableAmounts;
  private readonly before: TableAmounts;
  private readonly planned: TableAmounts;
  private readonly lineSources: LineSources;
  private readonly asked: ReadonlyMap<string, GivenFact>;
  private readonly lists = new Map<string, FactList>();
  private readonly lines = new Map<string, FactLine>();

  constructor(private readonly sources: FactSources) {
    this.now = new TableAmounts(sources.readings, "accounts");
    this.before = new TableAmounts(sources.lastYear ?? [], "last-year");
    this.planned = new TableAmounts(sources.budget ?? [], "budget");
    const { now, before, planned } = this;
    const { given, declared = [] } = sources;
    this.asked = new Map(
      [...GIVEN_FACTS, ...declared.filter(({ perLine }) => !perLine)].map((one) => [one.name, one]),
    );
    const perLine = [...LINE_GIVEN_FACTS, ...declared.filter((one) => one.perLine)];
    this.lineSources = { now, before, planned, given, perLine };
  }

  fact(name: string): Fact | undefined {
    const ofSet = this.ofSet(name);
    if (ofSet) return ofSet;
    const table = TABLE_FACT.get(name);
    if (table) return this.fromTables(table, this.now, name);
    const coded = codedPlace(name);
    if (coded) return this.fromTables({ name, from: [[coded]] }, this.now, name);
    const asked = this.asked.get(name);
    if (asked) return this.beside(asked);
    return name.startsWith(LAST_YEAR) ? this.lastYears(name) : undefined;
  }

  private lastYears(name: string): Fact | undefined {
    const plain = name.slice(LAST_YEAR.length);
    const coded = codedPlace(plain);
    const table = TABLE_FACT.get(plain) ?? (coded && { name: plain, from: [[coded]] });
    if (table) return this.fromTables(table, this.before, name);
    const asked = this.asked.get(plain);
    return asked?.lastYearToo ? this.typed({ ...asked, name }) : undefined;
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
        return this.words(name, organisationOf(this.sources.readings));
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
    return typedFact({ name, kind: "words" }, this.sources.given);
  }

  /** The first alternative whose table is there; else what the author typed in; else the gap. */
  private fromTables({ from }: TableFact, amounts: TableAmounts, name: string): Fact {
    const found = from.map((places) => amounts.sumOf(places));
    const known = found.find(({ kind }) => kind !== "missing");
    return (
      known ?? this.fromBudget(name) ?? typedFact({ name, kind: "amount" }, this.sources.given)
    );
  }

  private fromBudget(name: string): Fact | undefined {
    const place = BUDGET_FACTS.get(name);
    const fact = place && this.planned.at(place);
    return fact?.kind === "amount" ? fact : undefined;
  }

  /** From a sheet beside the tables, else as the author typed it in, else nothing of nothing. */
  private beside(asked: GivenFact): Fact {
    const told = this.sources.information?.find(({ key }) => key === asked.name);
    const own = (told && informationFact(told)) ?? this.typed(asked);
    const whole = own.kind === "missing" ? wholeOfPart(asked.name) : undefined;
    return (whole !== undefined && partOfNothing(this.fact(whole)!, asked.kind)) || own;
  }

  private typed({ name, kind }: GivenFact): Fact {
    const planned = kind === "amount" ? this.fromBudget(name) : undefined;
    return planned ?? typedFact({ name, kind, ...NOT_NEGATIVE }, this.sources.given);
  }

  private namedLine(name: string): FactLine {
    const line = namedFactLine(name, this.fact(name)!, this.fact(LAST_YEAR + name)!);
    return withTyped(line, this.lineSources);
  }

  private namedLines({ facts, whole }: NamedList): readonly FactLine[] {
    const lines = facts.map((name) => this.namedLine(name));
    return linesThatOccur(lines, this.fact(LAST_YEAR + whole));
  }
}

function mostFrequent<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
