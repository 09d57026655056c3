import type { Vocabulary } from "../facts/vocabulary";
import { LIST_FILTERS, readListReference } from "./list-reference";
import { nearestName } from "../facts/nearest-name";
import type { PackMistake, Position } from "./pack-syntax";

/** The names that mean something at a place of the pack: everywhere, and in the loops around it. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  readonly line: ReadonlySet<string>;
}

/** Whether a name is a list's, filters aside. */
export function isList(text: string, { vocabulary }: Scope): boolean {
  return vocabulary.lists.has(text.split(/[·・]/)[0]!);
}

/** A list that there is, with filters that mean something. */
export function inList(text: string, scope: Scope, at: Position): readonly PackMistake[] {
  if (!isList(text, scope)) {
    const lists = [...scope.vocabulary.lists.keys()].join("、");
    return [mistake(at, `没有叫“${text}”的清单`, `可用的清单：${lists}`)];
  }
  if (readListReference(text)) return [];
  const filters = LIST_FILTERS.map(([written]) => `“${written}”`).join("、");
  return [mistake(at, `清单“${text}”的限定读不懂`, `可用的限定：${filters}`)];
}

/** A fact that there is, everywhere or in the loops around. */
export function inFact(
  name: string,
  { vocabulary, line }: Scope,
  at: Position,
): readonly PackMistake[] {
  if (vocabulary.facts.has(name) || line.has(name) || vocabulary.isCoded?.(name)) return [];
  const near = nearestName(name, [...line, ...vocabulary.facts]);
  return [
    mistake(
      at,
      `没有叫“${name}”的取数项`,
      near === undefined ? "全部名称见 docs/facts.md" : `是不是“${near}”？全部名称见 docs/facts.md`,
    ),
  ];
}

/** A fact to calculate with. */
export function inNumber(name: string, scope: Scope, at: Position): readonly PackMistake[] {
  if (!scope.vocabulary.words.has(name)) return inFact(name, scope, at);
  return [mistake(at, `“${name}”是文字，不能用来计算`, "请换成一个金额或个数的名称")];
}

/** A mistake at a place, and what to do about it. */
export function mistake(at: Position, problem: string, remedy: string): PackMistake {
  return { ...at, problem, remedy };
}
