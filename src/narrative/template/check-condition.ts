import { inFact, inList, inNumber, isList, mistake, type Scope } from "./check-names";
import { CONDITION_EXAMPLE, isNumber, readCondition, type Condition } from "./condition";
import type { PackMistake, Position } from "./pack-syntax";

/** What of a condition means nothing: its shape, or the names in it. */
export function inCondition(
  words: readonly string[],
  scope: Scope,
  at: Position,
): readonly PackMistake[] {
  const condition = readCondition(words);
  if (condition) return inRead(condition, scope, at);
  return [mistake(at, `条件“${words.join(" ")}”读不懂`, `条件写成${CONDITION_EXAMPLE}`)];
}

function inRead(condition: Condition, scope: Scope, at: Position): readonly PackMistake[] {
  switch (condition.kind) {
    case "any":
    case "all":
      return condition.of.flatMap((part) => inRead(part, scope, at));
    case "compared":
      return [condition.left, condition.right]
        .filter((name) => !isNumber(name))
        .flatMap((name) => inNumber(name, scope, at));
    case "asked":
      return inAsked(condition, scope, at);
  }
}

function inAsked(
  { test, name }: Extract<Condition, { kind: "asked" }>,
  scope: Scope,
  at: Position,
): readonly PackMistake[] {
  switch (test) {
    case "变动":
      return [...inNumber(name, scope, at), ...inFact(`上年${name}`, scope, at)];
    case "已知":
      return inFact(name, scope, at);
    case "有":
    case "无":
      return isList(name, scope) ? inList(name, scope, at) : inFact(name, scope, at);
  }
}
