import { FACT_LISTS } from "./fact-lists";
import { LINE_FACTS, LINE_WORDS } from "./line-facts";
import { codedPlace } from "./coded-facts";
import { GIVEN_FACTS, type GivenFact } from "./given-facts";
import { TABLE_FACTS } from "./table-facts";

/** Facts about the set itself. */
const SET_FACTS = ["单位名称", "年度", "上年度"] as const;

/** What a pack may name. */
export interface Vocabulary {
  readonly facts: ReadonlySet<string>;
  /** Those of them, and of the short names, that are words: nothing to calculate with. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are counted: no share of an amount. */
  readonly counts: ReadonlySet<string>;
  /** The short names that a line of each list knows. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names with a code in them: 经济科目30215. */
  readonly isCoded?: (name: string) => boolean;
}

const LAST_YEAR = "上年";

/** Every name that means something, last year's included. */
export const VOCABULARY: Vocabulary = {
  facts: new Set([
    ...SET_FACTS,
    ...TABLE_FACTS.flatMap(({ name }) => [name, LAST_YEAR + name]),
    ...GIVEN_FACTS.flatMap(({ name, lastYearToo }) =>
      lastYearToo ? [name, LAST_YEAR + name] : [name],
    ),
  ]),
  words: new Set([
    ...SET_FACTS,
    ...GIVEN_FACTS.flatMap(({ name, kind }) => (kind === "words" ? [name] : [])),
    ...LINE_WORDS,
  ]),
  counts: new Set(
    GIVEN_FACTS.flatMap(({ name, kind, lastYearToo }) =>
      kind !== "count" && kind !== "score" ? [] : lastYearToo ? [name, LAST_YEAR + name] : [name],
    ),
  ),
  lists: new Map(FACT_LISTS.map(({ name, kind }) => [name, new Set<string>(LINE_FACTS[kind])])),
  isCoded: (name) => codedPlace(name.replace(/^上年/, "")) !== undefined,
};

/** The same with what a pack asks for of its own. */
export function withDeclared(vocabulary: Vocabulary, declared: readonly GivenFact[]): Vocabulary {
  const named = (facts: readonly GivenFact[]) => facts.map(({ name }) => name);
  const perLine = named(declared.filter((fact) => fact.perLine));
  return {
    ...vocabulary,
    facts: new Set([...vocabulary.facts, ...named(declared.filter((fact) => !fact.perLine))]),
    words: new Set([
      ...vocabulary.words,
      ...named(declared.filter(({ kind }) => kind === "words")),
    ]),
    counts: new Set([
      ...vocabulary.counts,
      ...named(declared.filter(({ kind }) => kind === "count" || kind === "score")),
    ]),
    lists: new Map(
      [...vocabulary.lists].map(([list, names]) => [list, new Set([...names, ...perLine])]),
    ),
  };
}
