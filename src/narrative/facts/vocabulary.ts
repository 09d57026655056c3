import { FACT_LISTS, LINE_FACTS, LINE_WORDS } from "./fact-lists";
import { GIVEN_FACTS } from "./given-facts";
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
};
