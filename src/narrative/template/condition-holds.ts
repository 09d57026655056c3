import type Decimal from "decimal.js";
import { Money } from "../../amounts/decimal";
import type { MissingFact } from "../fact";
import { isNumber, readCondition, type Condition, type Comparison } from "./condition";
import { listIn } from "./list-in";
import { factIn, numberIn, pairIn } from "./lookup";
import type { Rendering } from "./rendering";

/** What a condition comes to; `missing` where it cannot be told. */
export function conditionHolds(
  rendering: Rendering,
  words: readonly string[],
): boolean | MissingFact {
  const condition = readCondition(words);
  if (!condition) throw new Error(`${words.join(" ")} is no condition.`);
  return holds(rendering, condition);
}

function holds(rendering: Rendering, condition: Condition): boolean | MissingFact {
  switch (condition.kind) {
    case "any":
      return decided(condition.of, true, rendering);
    case "all":
      return decided(condition.of, false, rendering);
    case "asked":
      return answered(rendering, condition);
    case "compared":
      return compared(rendering, condition);
  }
}

/** One that decides is enough, even beside others that cannot be told. */
function decided(
  parts: readonly Condition[],
  deciding: boolean,
  rendering: Rendering,
): boolean | MissingFact {
  const outcomes = parts.map((part) => holds(rendering, part));
  if (outcomes.includes(deciding)) return deciding;
  return outcomes.find((outcome) => typeof outcome !== "boolean") ?? !deciding;
}

function answered(
  rendering: Rendering,
  { test, name }: Extract<Condition, { kind: "asked" }>,
): boolean | MissingFact {
  switch (test) {
    case "变动": {
      const pair = pairIn(rendering, name, `上年${name}`);
      return "kind" in pair ? pair : !pair[0].written.equals(pair[1].written);
    }
    case "已知":
      return factIn(rendering, name).kind !== "missing";
    case "有":
      return isSomething(rendering, name);
    case "无": {
      const something = isSomething(rendering, name);
      return typeof something === "boolean" ? !something : something;
    }
  }
}

function isSomething(rendering: Rendering, name: string): boolean | MissingFact {
  const list = listIn(rendering, name);
  if (list) return list.kind === "missing" ? list : list.lines.length > 0;
  const fact = factIn(rendering, name);
  switch (fact.kind) {
    case "amount":
      return !fact.yuan.isZero();
    case "count":
      return !fact.count.isZero();
    case "words":
      return fact.text !== "";
    case "missing":
      return fact;
  }
}

function compared(
  rendering: Rendering,
  { left, relation, right }: Extract<Condition, { kind: "compared" }>,
): boolean | MissingFact {
  const one = numberIn(rendering, left);
  if (one.kind === "missing") return one;
  if (isNumber(right)) return COMPARED[relation](one.written, new Money(right));
  const other = numberIn(rendering, right);
  return other.kind === "missing" ? other : COMPARED[relation](one.written, other.written);
}

/** As the text prints them. */
const COMPARED: Readonly<Record<Comparison, (a: Decimal, b: Decimal) => boolean>> = {
  大于: (a, b) => a.greaterThan(b),
  小于: (a, b) => a.lessThan(b),
  等于: (a, b) => a.equals(b),
  不大于: (a, b) => a.lessThanOrEqualTo(b),
  不小于: (a, b) => a.greaterThanOrEqualTo(b),
  不等于: (a, b) => !a.equals(b),
};
