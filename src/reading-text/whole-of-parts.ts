import type { ValueName } from "../narrative/expression";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import { GIVEN_RELATIONS } from "../narrative/facts/given-relations";

interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

const WHOLES_OF_PARTS: readonly Whole[] = [
  ...GIVEN_RELATIONS.flatMap(({ whole, parts, of }) =>
    parts === "all" && !("list" in of) ? [{ whole, parts: of }] : [],
  ),
  ...FACT_LISTS.flatMap((list) =>
    list.kind === "named" ? [{ whole: list.whole, parts: list.facts }] : [],
  ),
];

/** What the parts that a sentence has named make up; `undefined` unless it is one thing. */
export function wholeOfParts(named: readonly ValueName[]): ValueName | undefined {
  const names = named.flatMap((one) => (one.kind === "fact" ? [one.name] : []));
  const last = names.at(-1);
  if (last === undefined || names.length < named.length) return undefined;
  const fitting = WHOLES_OF_PARTS.filter(
    ({ parts }) => parts.includes(last) && names.filter((name) => parts.includes(name)).length > 1,
  );
  const wholes = new Set(fitting.map(({ whole }) => whole));
  return wholes.size === 1 ? { kind: "fact", name: [...wholes][0]! } : undefined;
}
