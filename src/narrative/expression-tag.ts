/*
 * An expression as a short text, for content controls of Word documents: so that a number of ours says
 * itself what it is. Read and printed here alone:
 *
 *   tag      = "决算" [ kind ] ":" …
 *   value    : a fact's name, or list "/" key "/" field
 *   决算:收入总计                     the value itself
 *   决算差:收入总计~上年收入总计       difference; 增 change, 占 share, 完 completion
 *   决算差:一般公共预算项/2080505/本年~/上年   the base is another field of the same line
 */
import type { Expression, PairExpression, ValueName } from "./expression";

const KINDS = { difference: "差", change: "增", share: "占", completion: "完" } as const;
const START = "决算";

/** How many letters Word takes for a tag. */
const LONGEST = 64;

/** The tag of an expression; `undefined` for what no tag can hold. */
export function tagOfExpression(expression: Expression): string | undefined {
  const tag = printed(expression);
  return tag !== undefined && tag.length <= LONGEST ? tag : undefined;
}

function printed(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "fact":
    case "line":
      return `${START}:${printedValue(expression)}`;
    case "difference":
    case "change":
    case "share":
    case "completion":
      return `${START}${KINDS[expression.kind]}:${printedPair(expression)}`;
    case "movement":
      return undefined;
  }
}

function printedValue(value: ValueName): string {
  return value.kind === "fact" ? value.name : `${value.list}/${value.key}/${value.field}`;
}

function printedPair({ of, base }: PairExpression): string {
  const isOfOneLine =
    of.kind === "line" && base.kind === "line" && of.list === base.list && of.key === base.key;
  return `${printedValue(of)}~${isOfOneLine ? `/${base.field}` : printedValue(base)}`;
}

/** The expression that a tag holds; `undefined` where it is none of ours. */
export function expressionOfTag(tag: string): Expression | undefined {
  const [, sign, text] = /^决算([差增占完]?):([^~]+(?:~[^~]+)?)$/.exec(tag) ?? [];
  if (sign === undefined || text === undefined) return undefined;
  const [first, second] = text.split("~") as [string, string?];
  const of = readValue(first);
  if (sign === "") return second === undefined ? of : undefined;
  const base = second === undefined || !of ? undefined : readBase(second, of);
  const kind = (["difference", "change", "share", "completion"] as const).find(
    (one) => KINDS[one] === sign,
  );
  return of && base && kind ? { kind, of, base } : undefined;
}

function readValue(text: string): ValueName | undefined {
  const parts = text.split("/");
  if (parts.length === 1) return { kind: "fact", name: text };
  const [list, key, field] = parts;
  return parts.length === 3 && list && key && field
    ? { kind: "line", list, key, field }
    : undefined;
}

/** `/上年` is a field of the same line. */
function readBase(text: string, of: ValueName): ValueName | undefined {
  return of.kind === "line" && text.startsWith("/")
    ? { ...of, field: text.slice(1) }
    : readValue(text);
}
