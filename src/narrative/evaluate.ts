import type Decimal from "decimal.js";
import { sum } from "../amounts/decimal";
import { percentOf } from "./arithmetic/percentage";
import type { Expression, MovementExpression, ValueName, PairExpression } from "./expression";
import type { Fact, FactBook, MissingFact, Source } from "./fact";

/** What an expression comes to on a book. */
export type Evaluation = Evaluated | MissingFact | NoPercentage;

export interface Evaluated {
  readonly kind: "evaluated";
  readonly unit: Unit | "percent";
  /** Exactly, with its sign: in 元, in things counted, or in hundredths. */
  readonly value: Decimal;
  /** The values that it was made from, in the order of the expression. */
  readonly values: readonly Decimal[];
  /** What they are. */
  readonly valueUnit: Unit;
  readonly sources: readonly Source[];
}

/** `counted` is of counted things, and of scores. */
export type Unit = "amount" | "counted";

/** A percentage of a base that is zero or below means nothing. */
export interface NoPercentage {
  readonly kind: "no-percentage";
  readonly base: Decimal;
}

/**
 * What an expression comes to on a book: this year's, or any other. Throws for a name that no
 * vocabulary knows, and for words where a number belongs.
 */
export function evaluate(expression: Expression, book: FactBook): Evaluation {
  switch (expression.kind) {
    case "fact":
    case "line":
      return ofOne(expression, book);
    case "difference":
    case "change":
    case "share":
    case "completion":
      return ofPair(expression, book);
    case "movement":
      return ofMovement(expression, book);
  }
}

/** The fact that a name stands for. */
function factOf(name: ValueName, book: FactBook): Fact {
  const fact = name.kind === "fact" ? book.fact(name.name) : ofLine(name, book);
  if (!fact) throw new Error(`No vocabulary knows ${JSON.stringify(name)}.`);
  return fact;
}

function ofLine(name: Extract<ValueName, { kind: "line" }>, book: FactBook): Fact | undefined {
  const line = book.line(name.list, name.key);
  return line === undefined || "kind" in line ? line : line.fact(name.field);
}

function valueOf(name: ValueName, book: FactBook): Value | MissingFact {
  const fact = factOf(name, book);
  switch (fact.kind) {
    case "amount":
      return { unit: "amount", value: fact.yuan, sources: fact.sources };
    case "count":
      return { unit: "counted", value: fact.count, sources: fact.sources };
    case "missing":
      return fact;
    case "words":
      throw new Error(`${JSON.stringify(name)} is words, and no number.`);
  }
}

/** One of the values that an expression is made from. */
interface Value {
  readonly unit: Unit;
  readonly value: Decimal;
  readonly sources: readonly Source[];
}

function ofOne(name: ValueName, book: FactBook): Evaluation {
  const value = valueOf(name, book);
  return "kind" in value ? value : evaluated(value.unit, value.value, [value]);
}

function ofPair({ kind, of, base }: PairExpression, book: FactBook): Evaluation {
  const pair = pairOf(of, base, book);
  if ("kind" in pair) return pair;
  const [a, b] = pair;
  const difference = a.value.minus(b.value);
  if (kind === "difference") return evaluated(a.unit, difference, pair);
  const percent = percentOf(kind === "change" ? difference : a.value, b.value);
  return percent ? evaluated("percent", percent, pair) : { kind: "no-percentage", base: b.value };
}

function ofMovement({ parts }: MovementExpression, book: FactBook): Evaluation {
  const pairs = parts.map(({ of, base }) => pairOf(of, base, book));
  const lost = pairs.find((pair) => "kind" in pair);
  if (lost) return lost;
  const known = pairs.flatMap((pair) => ("kind" in pair ? [] : [pair]));
  const value = sum(known.map(([a, b]) => a.value.minus(b.value)));
  return evaluated("amount", value, known.flat());
}

type Pair = readonly [Value, Value];

function pairOf(of: ValueName, base: ValueName, book: FactBook): Pair | MissingFact {
  const a = valueOf(of, book);
  const b = valueOf(base, book);
  if ("kind" in a) return a;
  return "kind" in b ? b : [a, b];
}

function evaluated(unit: Evaluated["unit"], value: Decimal, from: readonly Value[]): Evaluated {
  return {
    kind: "evaluated",
    unit,
    value,
    values: from.map((one) => one.value),
    valueUnit: from[0]?.unit ?? "amount",
    sources: from.flatMap(({ sources }) => sources),
  };
}
