import type { ValueName } from "../narrative/expression";
import type { Clause } from "./text-clauses";
import { isFiller } from "./filler";
import type { BoundNumber } from "./bound-number";
import {
  asValue,
  baseOf,
  budgetBasis,
  rivalPairs,
  type Basis,
  type Known,
  type PlacedMark,
} from "./known";
import { AGAINST, COMPARED, EQUAL, MOVED_TO, OTHER_BUDGET, saysMore, saysUp } from "./role-words";
import type { NumberStatement, OrderStatement } from "./statement";
import { bareEqualBases, equalBases } from "./told-budgets";
import { isSame, namedIn, type FoundName, type NamedValue } from "./subjects";

/** A word of comparison in a clause, and what the words before it name. */
export interface ComparisonWord {
  readonly word: string;
  /** In the clause. */
  readonly start: number;
  readonly says: OrderStatement["says"];
  readonly named: FoundName | undefined;
  readonly basis: Basis | undefined;
}

/** What a word is read with. */
interface Naming {
  readonly named: readonly NamedValue[];
  readonly unit: string;
  readonly basis: Basis | undefined;
  readonly budget: NumberStatement | undefined;
}

/** 持平 and its like in a stretch of a clause; words about something unknown are left alone. */
export function equalsIn(words: string, naming: Naming): readonly ComparisonWord[] {
  return [...words.matchAll(EQUAL)].flatMap(({ 0: word, index }) => {
    const before = words.slice(0, index);
    if (/(?:基本|大致|各项|各)$/.test(before) || /各项/.test(before)) return [];
    const plain = before.replace(/[与比较同和](?:上年|去年|20\d\d年|年初|预算).*$/, "");
    const named = namedIn(plain, naming.named, naming.unit);
    if (!isFiller(named ? before.slice(named.end) : withoutUnit(before, naming.unit))) return [];
    const basis = AGAINST.budget.test(before) ? budgetBasis(before, naming.budget) : naming.basis;
    return [{ word, start: index, says: "equal", named, basis }];
  });
}

/** 决算数大于预算数 and its like. */
export function comparedIn(words: string, naming: Naming): readonly ComparisonWord[] {
  if (OTHER_BUDGET.test(words)) return [];
  return [...words.matchAll(COMPARED)].flatMap(({ 0: whole, 1: word, index }) => {
    const before = words.slice(0, index);
    const named = namedIn(before, naming.named, naming.unit);
    if (!named && !isFiller(withoutUnit(before, naming.unit).replace(/支出$/, ""))) return [];
    const says = word === "等于" ? "equal" : saysMore(word!) ? "more" : "less";
    return [
      {
        word: word!,
        start: index + whole.indexOf(word!),
        says,
        named,
        basis: budgetBasis(whole, naming.budget),
      },
    ];
  });
}

function withoutUnit(words: string, unit: string): string {
  return unit === "" ? words : words.replaceAll(unit, "");
}

/** 由上年的10万元增加到12万元: the word says how the two stand. */
export function movedToAt(
  { before, start }: PlacedMark,
  { role, outcome }: BoundNumber,
  known: Known,
): OrderStatement | undefined {
  const found = MOVED_TO.exec(before);
  if (
    !found ||
    role !== "amount" ||
    outcome.kind !== "bound" ||
    known.earlier?.basis !== "last-year"
  )
    return undefined;
  const of = asValue(known.subject);
  const base = of && baseOf(of, "last-year");
  if (!base || !isSame(of, asValue(known.earlier.subject))) return undefined;
  const [word] = [found[1]!];
  const at = start + found.index;
  const says = saysUp(word) ? "more" : "less";
  const spot = { paragraph: known.paragraph, start: at, end: at + word.length };
  return { kind: "order", ...spot, word, says, of, base, rivals: [] };
}

/** The statement of a word; none where what it compares is not known. */
export function orderAt(
  clause: Clause,
  { word, start: at, says, basis }: ComparisonWord,
  known: Known,
): OrderStatement | undefined {
  const of = asValue(known.item ?? known.subject ?? known.main);
  if (!of || (basis?.endsWith("budget") === true && known.otherBudget)) return undefined;
  const isBare = basis === undefined && known.told.length === 0;
  const bases = isBare
    ? bareEqualBases(of, known)
    : basis === undefined
      ? equalBases(of, known)
      : [baseOf(of, basis)];
  const [base, ...others] = bases.filter((one) => one !== undefined);
  if (!base) return undefined;
  const start = clause.start + at;
  const rivals = [
    ...others.map((other) => [of, other] as const),
    ...rivalPairs(known, basis ?? "last-year"),
    ...vaguePairs(known, of, basis ?? "last-year"),
  ];
  return {
    kind: "order",
    paragraph: known.paragraph,
    start,
    end: start + word.length,
    word,
    says,
    of,
    base,
    rivals,
    ...(isBare && { isEither: true }),
  };
}

/** What a value that was named vaguely could be, against what it is compared with. */
function vaguePairs(
  { vague }: Known,
  of: ValueName,
  basis: Basis,
): readonly (readonly [of: ValueName, base: ValueName])[] {
  return vague
    .filter(({ value }) => isSame(value, of))
    .flatMap(({ others }) => others)
    .flatMap((other) => {
      const base = baseOf(other, basis);
      return base ? [[other, base] as const] : [];
    });
}
