import type { Fact } from "../fact";
import { givenAmount, givenCount, givenScore, type Given } from "./given";
import type { GivenFact } from "./given-facts";
import { missing } from "./missing-fact";

/** Under what name something is asked for, and how it is told in the gap. */
export interface AskedFact {
  readonly name: string;
  readonly what?: string;
  readonly kind: GivenFact["kind"];
  /** Nothing below zero can be right. */
  readonly notNegative?: boolean;
}

/** What the author typed in; missing where that is nothing, or means nothing. */
export function typedFact(asked: AskedFact, { facts }: Given): Fact {
  const { name, what = name } = asked;
  return typedAs(asked, facts.get(name)?.trim() ?? "") ?? missing(what, name);
}

function typedAs(asked: AskedFact, text: string): Fact | undefined {
  const sources = [{ kind: "given", name: asked.name } as const];
  switch (asked.kind) {
    case "amount": {
      const yuan = givenAmount(text);
      const isWrong = asked.notNegative === true && yuan?.isNegative() === true;
      return yuan && !isWrong ? { kind: "amount", yuan, sources } : undefined;
    }
    case "count":
    case "score": {
      const count = asked.kind === "count" ? givenCount(text) : givenScore(text);
      return count && { kind: "count", count, sources };
    }
    case "words":
      return text === "" ? undefined : { kind: "words", text, sources };
  }
}
