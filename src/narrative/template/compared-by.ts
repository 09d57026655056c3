import type { ValuePair } from "../expression";
import { isNumber, readCondition, type Condition } from "./condition";
import { calledIn } from "./lookup";
import type { Rendering } from "./rendering";

/** The two values that a condition holds against each other; `undefined` where it does not. */
export function comparedByCondition(
  rendering: Rendering,
  words: readonly string[],
): ValuePair | undefined {
  const condition = readCondition(words);
  return condition && pairOf(rendering, condition);
}

function pairOf(rendering: Rendering, condition: Condition): ValuePair | undefined {
  switch (condition.kind) {
    case "any":
    case "all":
      return condition.of.map((part) => pairOf(rendering, part)).find((pair) => pair !== undefined);
    case "asked":
      return condition.test === "变动"
        ? pairCalled(rendering, condition.name, `上年${condition.name}`)
        : undefined;
    case "compared":
      return isNumber(condition.right)
        ? undefined
        : pairCalled(rendering, condition.left, condition.right);
  }
}

function pairCalled(rendering: Rendering, of: string, base: string): ValuePair {
  return { of: calledIn(rendering, of), base: calledIn(rendering, base) };
}
