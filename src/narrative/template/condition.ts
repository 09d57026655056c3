/*
 * condition = all { "或" all }
 * all       = test { "且" test }
 * test      = ("有" | "无" | "变动" | "已知") name
 *           | name ("大于" | "小于" | "等于" | "不大于" | "不小于" | "不等于") (name | number)
 */

/** What a pack asks before it says something. */
export type Condition =
  | { readonly kind: "any" | "all"; readonly of: readonly Condition[] }
  | { readonly kind: "asked"; readonly test: Test; readonly name: string }
  | {
      readonly kind: "compared";
      readonly left: string;
      readonly relation: Comparison;
      /** A name, or a number in the text's unit. */
      readonly right: string;
    };

/** Whether something is there, is not, is another than last year's, or is known at all. */
export type Test = "有" | "无" | "变动" | "已知";

export type Comparison = "大于" | "小于" | "等于" | "不大于" | "不小于" | "不等于";

const TESTS: readonly string[] = ["有", "无", "变动", "已知"] satisfies readonly Test[];
const COMPARISONS: readonly string[] = [
  "大于",
  "小于",
  "等于",
  "不大于",
  "不小于",
  "不等于",
] satisfies readonly Comparison[];

/** How conditions are written, for messages and for docs/packs.md. */
export const CONDITION_EXAMPLE =
  "有 名称、无 名称、变动 名称、已知 名称，或 名称 大于 名称（或数字）；可用“且”“或”连起来，中间空一格";

/** Reads the words of a condition; `undefined` for what none is. */
export function readCondition(words: readonly string[]): Condition | undefined {
  return joinedBy("或", "any", words, (all) => joinedBy("且", "all", all, readTest));
}

function joinedBy(
  word: string,
  kind: "any" | "all",
  words: readonly string[],
  read: (words: readonly string[]) => Condition | undefined,
): Condition | undefined {
  const parts = splitAt(word, words).map(read);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return known.length === 1 ? known[0] : { kind, of: known };
}

function splitAt(word: string, words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const one of words)
    if (one === word) parts.push([]);
    else parts.at(-1)!.push(one);
  return parts;
}

function readTest(words: readonly string[]): Condition | undefined {
  const [first, second, third, ...more] = words;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (third === undefined)
    return TESTS.includes(first) ? { kind: "asked", test: first as Test, name: second } : undefined;
  return COMPARISONS.includes(second)
    ? { kind: "compared", left: first, relation: second as Comparison, right: third }
    : undefined;
}

/** A bare number, which may stand on the right of a comparison. */
export function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}
