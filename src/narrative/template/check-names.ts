import type { Vocabulary } from "../facts/vocabulary";
import type { PackMistake, Position } from "./pack-syntax";

/** The names that mean something at a place of the pack: everywhere, and in the loops around it. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  readonly line: ReadonlySet<string>;
}

/** A list that there is. */
export function inList(name: string, { vocabulary }: Scope, at: Position): readonly PackMistake[] {
  if (vocabulary.lists.has(name)) return [];
  return [
    mistake(at, `没有叫“${name}”的清单`, `可用的清单：${[...vocabulary.lists.keys()].join("、")}`),
  ];
}

/** A fact that there is, everywhere or in the loops around. */
export function inFact(
  name: string,
  { vocabulary, line }: Scope,
  at: Position,
): readonly PackMistake[] {
  if (vocabulary.facts.has(name) || line.has(name)) return [];
  const near = nearest(name, [...line, ...vocabulary.facts]);
  return [
    mistake(
      at,
      `没有叫“${name}”的事实`,
      near === undefined ? "全部名称见 docs/facts.md" : `是不是“${near}”？全部名称见 docs/facts.md`,
    ),
  ];
}

/** A fact to calculate with. */
export function inNumber(name: string, scope: Scope, at: Position): readonly PackMistake[] {
  if (!scope.vocabulary.words.has(name)) return inFact(name, scope, at);
  return [mistake(at, `“${name}”是文字，不能用来计算`, "请换成一个金额或个数的名称")];
}

/** The name that shares most letters, where it shares more than half. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const letters = new Set(name);
  const share = (other: string) => {
    const common = [...new Set(other)].filter((letter) => letters.has(letter)).length;
    return common / Math.max(letters.size, new Set(other).size);
  };
  const best = names.toSorted((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) > 0.5 ? best : undefined;
}

/** A mistake at a place, and what to do about it. */
export function mistake(at: Position, problem: string, remedy: string): PackMistake {
  return { ...at, problem, remedy };
}
