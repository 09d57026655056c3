import { GIVEN_FACTS, LINE_GIVEN_FACTS, type GivenFact } from "./given-facts";

type Kind = GivenFact["kind"];

const LAST_YEAR = "上年";
/** Facts about the set itself are words. */
export const OF_SET: readonly string[] = ["单位名称", "年度", "上年度"];

/** What a line of a code can be given beside what is asked for each line. */
const OF_LINES: readonly (readonly [name: string, kind: Kind])[] = [
  ["年初预算", "amount"],
  ["基本支出年初预算", "amount"],
  ["项目支出年初预算", "amount"],
  ["上年基本支出", "amount"],
  ["上年项目支出", "amount"],
  ["名称", "words"],
  ["解释", "words"],
];

/** What is asked for under a name; `declared` is asked for by the pack. */
export function askedFact(name: string, declared: readonly GivenFact[]): GivenFact | undefined {
  return [...GIVEN_FACTS, ...declared].find(
    (fact) => fact.name === name || (fact.lastYearToo && LAST_YEAR + fact.name === name),
  );
}

/** What can be given for a line, by the word before the code: `用途/2080505`. */
export function lineKinds(declared: readonly GivenFact[]): ReadonlyMap<string, Kind> {
  return new Map([
    ...OF_LINES,
    ...perLine(declared).map(({ name, kind }) => [name, kind] as const),
  ]);
}

/** What has to be typed in under a name; what stands in tables is an amount. */
export function kindOfGiven(name: string, declared: readonly GivenFact[] = []): Kind {
  const [first = "", ...rest] = name.split("/");
  if (rest.length > 0) return lineKinds(declared).get(first) ?? "amount";
  return OF_SET.includes(name) ? "words" : (askedFact(name, declared)?.kind ?? "amount");
}

/** What is asked for, and where it can be looked up. */
export function aboutGiven(name: string, declared: readonly GivenFact[] = []): string | undefined {
  const [first = "", ...rest] = name.split("/");
  if (rest.length === 0) return askedFact(name, declared)?.about;
  return perLine(declared).find((fact) => fact.name === first)?.about;
}

function perLine(declared: readonly GivenFact[]): readonly GivenFact[] {
  return [...LINE_GIVEN_FACTS, ...declared.filter((fact) => fact.perLine)];
}
