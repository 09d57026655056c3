import type Decimal from "decimal.js";
import { powerOfTen, sum, ZERO } from "../amounts/decimal";
import { around } from "../amounts/interval";
import { powerBetween } from "../amounts/money-unit";
import { roundingHalf } from "../amounts/rounding";
import type { Finding } from "../checking/finding";
import { judgeRelation } from "../checking/intervals/judge-relation";
import { readDeclaredRelation } from "../identities/notation/read-declared";
import type { NamedPlace } from "../identities/notation/syntax";
import type { AmountFact, BookRole, Source } from "../narrative/fact";
import { factBook } from "../narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../narrative/facts/given";
import { placeOf } from "../sheets/address";
import { normalise } from "../sheets/wording";
import type { TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { OtherBooks } from "./other-books";

/** What is carried over: closed last year, opened this year. */
const CARRIED: readonly (readonly [opening: string, closing: string, table: TableId])[] = [
  ["年初结转和结余", "上年年末结转和结余", "revenue-and-expenditure"],
  ["财政拨款年初结转和结余", "上年财政拨款年末结转和结余", "fiscal-appropriation"],
  ["政府性基金年初结转和结余", "上年政府性基金年末结转和结余", "government-funds"],
  ["国有资本经营年初结转和结余", "上年国有资本经营年末结转和结余", "state-capital"],
];

/** What the accounts and the other books of the unit say differently: notices, because both may be right. */
export function comparedWith(
  readings: readonly TableReading[],
  { lastYear, budget }: OtherBooks,
): readonly Finding[] {
  return [
    ...(lastYear ? carriedOver(readings, lastYear) : []),
    ...(budget ? plannedOtherwise(readings, budget) : []),
  ];
}

/** What last year's tables closed with is carried over whole, unless it was adjusted. */
function carriedOver(
  readings: readonly TableReading[],
  lastYear: readonly TableReading[],
): readonly Finding[] {
  const book = factBook({ readings, lastYear, given: NOTHING_GIVEN });
  const books = { accounts: readings, "last-year": lastYear };
  return CARRIED.flatMap(([opening, closing, table]): readonly Finding[] => {
    const [now, before] = [book.fact(opening), book.fact(closing)];
    if (now?.kind !== "amount" || before?.kind !== "amount") return [];
    // A form without such a line says nothing of it.
    if (now.sources.length === 0 || before.sources.length === 0) return [];
    const identity = `${opening}＝${closing}`;
    const facts = new Map([
      [normalise(opening), now],
      [normalise(closing), before],
    ]);
    return mayHold(identity, (name) => facts.get(name), books)
      ? []
      : [notice({ identity, opening, table, now, before })];
  });
}

/** Judges a relation of facts by what their cells stand for: 万元 beside 元 differ by rounding. */
function mayHold(
  identity: string,
  factOf: (name: string) => AmountFact | undefined,
  books: Books,
): boolean {
  const { outcome } = judgeRelation(readDeclaredRelation(identity), (place) => {
    const fact = place.kind === "named" ? factOf(spelled(place)) : undefined;
    return fact && [around(fact.yuan, halfOf(fact, books))];
  });
  return outcome.kind !== "broken";
}

/** `［预算公开］三公经费预算`. */
function spelled({ title, names }: NamedPlace): string {
  return `${title === undefined ? "" : `［${title}］`}${names.join("·")}`;
}

type Books = Readonly<Partial<Record<BookRole, readonly TableReading[]>>>;

/** How far the cells of a fact may have been rounded together, in 元. */
function halfOf({ sources }: AmountFact, books: Books): Decimal {
  return sum(sources.map((source) => (source.kind === "cell" ? halfAt(source, books) : ZERO)));
}

function halfAt(source: Extract<Source, { kind: "cell" }>, books: Books): Decimal {
  const { row, column } = placeOf(source.address)!;
  for (const { figures, money } of books[source.book] ?? []) {
    const placed = figures.find(
      (one) => one.sheet === source.sheet && one.row === row && one.column === column,
    );
    if (placed) return roundingHalf(placed.figure).times(powerOfTen(powerBetween(money, "元")));
  }
  return ZERO;
}

interface Carried {
  readonly identity: string;
  readonly opening: string;
  readonly table: TableId;
  readonly now: AmountFact;
  readonly before: AmountFact;
}

function notice({ identity, opening, table, now, before }: Carried): Finding {
  return {
    severity: "notice",
    kind: "identity",
    table,
    identity,
    left: inWan(now),
    right: inWan(before),
    difference: now.yuan.minus(before.yuan).div(10_000).toString(),
    cells: now.sources.flatMap(cellOf),
    message:
      `${opening} ${inWan(now)} 万元与上年工作簿的年末数 ${inWan(before)} 万元不同（${now.sources.map(whereText).join("、")}，` +
      `上年 ${before.sources.map(whereText).join("、")}）。如有年初调整属正常，请确认。`,
  };
}

/** 预算数 of the “三公” table is the budget of the whole year: what was adjusted differs from the initial one. */
const PLANNED = [
  ["合计", "三公经费预算"],
  ["因公出国（境）费", "因公出国（境）费预算"],
  ["公务用车购置费", "公务用车购置费预算"],
  ["公务用车运行维护费", "公务用车运行维护费预算"],
  ["公务接待费", "公务接待费预算"],
] as const;

function plannedOtherwise(
  readings: readonly TableReading[],
  budget: readonly TableReading[],
): readonly Finding[] {
  const own = factBook({ readings, given: NOTHING_GIVEN });
  const initial = factBook({ readings: [], budget, given: NOTHING_GIVEN });
  const other = PLANNED.flatMap(([name, fact]) => {
    const [now, planned] = [own.fact(fact), initial.fact(fact)];
    if (now?.kind !== "amount" || planned?.kind !== "amount") return [];
    const facts = new Map([
      [normalise(fact), now],
      [`［预算公开］${normalise(fact)}`, planned],
    ]);
    const identity = `${fact}＝［预算公开］${fact}`;
    const books = { accounts: readings, budget };
    return mayHold(identity, (each) => facts.get(each), books) ? [] : [{ name, now, planned }];
  });
  if (other.length === 0) return [];
  const parts = other.map(
    ({ name, now, planned }) => `${name} ${inWan(now)} 万元（预算公开 ${inWan(planned)} 万元）`,
  );
  return [
    {
      severity: "notice",
      kind: "figure",
      table: "three-public-expenses",
      cells: other.flatMap(({ now }) => now.sources.flatMap(cellOf)),
      message: `“三公”经费的预算数与预算公开的不同：${parts.join("、")}。如年中调整过预算属正常，请确认。`,
    },
  ];
}

function inWan({ yuan }: AmountFact): string {
  return yuan.div(10_000).toString();
}

function cellOf(source: Source) {
  if (source.kind !== "cell") return [];
  const place = placeOf(source.address);
  return place ? [{ sheet: source.sheet, ...place }] : [];
}

function whereText(source: Source): string {
  return source.kind === "cell" ? `${source.sheet}!${source.address}` : source.name;
}
