import type { FactBook } from "../fact";
import { givenAmount, givenCount, givenScore } from "./given";
import type { GivenFact } from "./given-facts";
import { askedFact, lineKinds, OF_SET } from "./kind-of-given";
import { nearestName } from "./nearest-name";
import { VOCABULARY } from "./vocabulary";

type Kind = GivenFact["kind"];

/** What a name that was given means. */
type Meaning =
  | { readonly kind: "known"; readonly as: Kind; readonly mayBeNegative: boolean }
  | { readonly kind: "no-code"; readonly code: string }
  | { readonly kind: "unknown"; readonly near: string | undefined };

/** What should have been written, for each kind. */
const WANTED: Readonly<Record<Kind, string>> = {
  amount: "金额（万元），例如 26.68；用元的，写明“元”",
  count: "个数，例如 3",
  score: "得分，例如 92.5",
  words: "文字",
};

/**
 * What of the facts that were given is not used, in Chinese: names that mean nothing, codes that are in
 * no table, values that cannot be read, amounts below zero where none can be.
 */
export function givenTroubles(
  facts: ReadonlyMap<string, string>,
  book: FactBook,
  declared: readonly GivenFact[] = [],
): readonly string[] {
  return [...facts].flatMap(([name, text]) => {
    const trouble = troubleIn(text, meaningOf(name, book, declared));
    return trouble === undefined ? [] : [`补充资料“${name}”没有用上：${trouble}`];
  });
}

function troubleIn(text: string, meaning: Meaning): string | undefined {
  switch (meaning.kind) {
    case "unknown":
      return meaning.near === undefined
        ? "没有这个名称，全部名称见 docs/facts.md。"
        : `没有这个名称，是不是“${meaning.near}”？`;
    case "no-code":
      return `表里没有 ${meaning.code} 这个科目。`;
    case "known":
      return unreadable(text, meaning);
  }
}

/** Nothing typed in is nothing wrong: it is asked for. */
function unreadable(
  text: string,
  { as, mayBeNegative }: Extract<Meaning, { kind: "known" }>,
): string | undefined {
  if (text.trim() === "" || as === "words") return undefined;
  const value =
    as === "amount" ? givenAmount(text) : as === "count" ? givenCount(text) : givenScore(text);
  if (!value) return `“${text}”读不懂，应为${WANTED[as]}。`;
  const isWrong = as === "amount" && !mayBeNegative && value.isNegative();
  return isWrong ? `“${text}”不能是负数。` : undefined;
}

function meaningOf(name: string, book: FactBook, declared: readonly GivenFact[]): Meaning {
  const [first = "", ...rest] = name.split("/");
  if (rest.length > 0) return ofLine(name, first, rest.at(-1)!, book, declared);
  const asked = askedFact(name, declared);
  if (asked) return { kind: "known", as: asked.kind, mayBeNegative: false };
  if (OF_SET.includes(name)) return { kind: "known", as: "words", mayBeNegative: false };
  if (VOCABULARY.facts.has(name) || VOCABULARY.isCoded?.(name))
    return { kind: "known", as: "amount", mayBeNegative: true };
  return { kind: "unknown", near: nearestName(name, [...VOCABULARY.facts]) };
}

/** `年初预算/2013350`, `上年/general-public-budget/2013350`. */
function ofLine(
  name: string,
  first: string,
  code: string,
  book: FactBook,
  declared: readonly GivenFact[],
): Meaning {
  const kinds = lineKinds(declared);
  const isLastYear = /^上年\/[a-z-]+\/\d+$/.test(name);
  const kind = isLastYear ? "amount" : kinds.get(first);
  if (!kind) return { kind: "unknown", near: nearestName(first, [...kinds.keys()]) };
  if (/^\d+$/.test(code) && !isCode(code, book)) return { kind: "no-code", code };
  return { kind: "known", as: kind, mayBeNegative: isLastYear };
}

const CODE_LISTS = ["支出项", "一般公共预算项", "政府性基金项", "国有资本经营项", "人员经费款"];

/** Whether some table of this year, last year or the budget prints the code. */
function isCode(code: string, book: FactBook): boolean {
  return CODE_LISTS.some((list) => {
    const line = book.line(list, code);
    if (line === undefined || "kind" in line) return false;
    const name = line.fact("名称");
    return name?.kind === "words" && name.sources.length === 0;
  });
}
