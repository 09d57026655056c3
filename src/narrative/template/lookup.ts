import type Decimal from "decimal.js";
import { writtenAmount } from "../arithmetic/written-amount";
import { evaluate } from "../evaluate";
import type { ValueName } from "../expression";
import type { Fact, MissingFact, Source } from "../fact";
import type { Rendering } from "./rendering";

/** An amount or a count, as it is and as the text writes it. */
export interface KnownNumber {
  readonly kind: "known";
  readonly called: ValueName;
  /** In 元, or in things counted. */
  readonly exact: Decimal;
  readonly written: Decimal;
  readonly sources: readonly Source[];
}

/** The fact of a name, in the loop at hand first. Packs are checked before they are used. */
export function factIn({ book, line }: Rendering, name: string): Fact {
  const fact = line?.fact(name) ?? book.fact(name);
  if (!fact) throw new Error(`No vocabulary knows ${name}.`);
  return fact;
}

/** What a name is, apart from this book. */
export function calledIn({ line }: Rendering, name: string): ValueName {
  return line?.fact(name) ? line.called(name) : { kind: "fact", name };
}

/** A number of the text; what is missing says so. Words are no number. */
export function numberIn(rendering: Rendering, name: string): KnownNumber | MissingFact {
  const fact = factIn(rendering, name);
  const called = calledIn(rendering, name);
  switch (fact.kind) {
    case "amount": {
      const written = writtenAmount(fact.yuan, rendering.settings);
      return { kind: "known", called, exact: fact.yuan, written, sources: fact.sources };
    }
    case "count":
      return {
        kind: "known",
        called,
        exact: fact.count,
        written: fact.count,
        sources: fact.sources,
      };
    case "missing":
      return fact;
    case "words":
      throw new Error(`${name} is words, and no number.`);
  }
}

/** The number that a value comes to on the book. */
export function numberCalled(
  called: ValueName,
  { book, settings }: Rendering,
): KnownNumber | MissingFact {
  const evaluation = evaluate(called, book);
  if (evaluation.kind === "missing") return evaluation;
  if (evaluation.kind === "no-percentage") throw new Error("One value is no percentage.");
  const { value: exact, unit, sources } = evaluation;
  const written = unit === "amount" ? writtenAmount(exact, settings) : exact;
  return { kind: "known", called, exact, written, sources };
}

/** Two numbers of the text, or what of them is missing. */
export function pairIn(
  rendering: Rendering,
  first: string,
  second: string,
): readonly [KnownNumber, KnownNumber] | MissingFact {
  const a = numberIn(rendering, first);
  const b = numberIn(rendering, second);
  if (a.kind === "missing") return a;
  return b.kind === "missing" ? b : [a, b];
}
