import type Decimal from "decimal.js";
import { halfDigit, sum, ZERO } from "../../amounts/decimal";
import { around } from "../../amounts/interval";
import { judgeRelation, type ValuesOf } from "../../checking/intervals/judge-relation";
import { readDeclaredRelation } from "../../identities/notation/read-declared";
import { amountText, writtenAmount } from "../../narrative/arithmetic/written-amount";
import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { Fact, FactBook, Source } from "../../narrative/fact";
import {
  GIVEN_RELATIONS,
  givenRelationText,
  type GivenRelation,
} from "../../narrative/facts/given-relations";
import { normalise } from "../../sheets/wording";

/** Typed facts that cannot all be right. */
export interface Disagreement {
  /** The names under which they were typed in. */
  readonly given: readonly string[];
  /** In the notation, as it was judged. */
  readonly relation: string;
  readonly message: string;
}

/**
 * The relations that what the author typed in breaks, by the numbers that the text prints and what
 * their rounding can explain. What is missing is no part of a sum that must be whole.
 */
export function disagreementsIn(book: FactBook, settings: NumberSettings): readonly Disagreement[] {
  return GIVEN_RELATIONS.flatMap((relation) => {
    const disagreement = judged(relation, book, settings);
    return disagreement ? [disagreement] : [];
  });
}

/** A number as the text prints it. */
interface Told {
  readonly name: string;
  readonly value: Decimal;
  /** Half of its last digit; things that are counted were never rounded. */
  readonly half: Decimal;
  /** How such numbers are printed. */
  readonly print: (value: Decimal) => string;
  readonly sources: readonly Source[];
}

function judged(
  relation: GivenRelation,
  book: FactBook,
  settings: NumberSettings,
): Disagreement | undefined {
  const whole = told([relation.whole, book.fact(relation.whole)], settings);
  const parts = partsOf(relation, book).map((part) => told(part, settings));
  const known = parts.filter((part) => part !== undefined);
  if (!whole || known.length === 0) return undefined;
  const given = givenIn([whole, ...known]);
  const text = givenRelationText(relation);
  const { outcome } = judgeRelation(readDeclaredRelation(text), valuesOf(relation, whole, known));
  if (given.length === 0 || outcome.kind !== "broken") return undefined;
  const excess = sum(known.map(({ value }) => value)).minus(whole.value);
  return { given, relation: text, message: messageOf(whole, known, excess) };
}

/** Some parts need not all be known: what nobody knows adds nothing to them. */
function valuesOf({ parts, of }: GivenRelation, whole: Told, known: readonly Told[]): ValuesOf {
  const intervals = (those: readonly Told[]) => those.map(({ value, half }) => around(value, half));
  return (place) => {
    if (place.kind === "group") return intervals(known);
    const name = place.kind === "named" ? place.names.join("·") : "";
    if (name === normalise(whole.name)) return intervals([whole]);
    const found = known.filter((part) => normalise(part.name) === name);
    return found.length === 0 && (parts === "all" || "list" in of) ? undefined : intervals(found);
  };
}

type Named = readonly [name: string, fact: Fact | undefined];

function partsOf({ of }: GivenRelation, book: FactBook): readonly Named[] {
  if (!("list" in of)) return of.map((name) => [name, book.fact(name)]);
  const list = book.list(of.list);
  if (list?.kind !== "lines") return [];
  return list.lines.map((line) => {
    const name = line.fact("名称");
    return [`${name?.kind === "words" ? name.text : line.key}${of.fact}`, line.fact(of.fact)];
  });
}

function told([name, fact]: Named, settings: NumberSettings): Told | undefined {
  switch (fact?.kind) {
    case "amount":
      return {
        name,
        value: writtenAmount(fact.yuan, settings),
        half: halfDigit(settings.moneyDecimals),
        print: (value) => `${amountText(value, settings)}${settings.money}`,
        sources: fact.sources,
      };
    case "count":
      return {
        name,
        value: fact.count,
        half: ZERO,
        print: (value) => value.toFixed(),
        sources: fact.sources,
      };
    case "words":
    case "missing":
    case undefined:
      return undefined;
  }
}

function givenIn(numbers: readonly Told[]): readonly string[] {
  return numbers.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.kind === "given" ? [source.name] : [])),
  );
}

function messageOf(whole: Told, parts: readonly Told[], excess: Decimal): string {
  const { print } = whole;
  const named = parts.map(({ name, value }) => `${name}${print(value)}`);
  const total = print(sum(parts.map(({ value }) => value)));
  const left = named.length === 1 ? named[0]! : `${named.join("、")}，合计${total}`;
  const than = excess.isPositive() ? "多" : "少";
  return `${left}，比${whole.name}${print(whole.value)}${than}${print(excess.abs())}。请核对填写的数字。`;
}
