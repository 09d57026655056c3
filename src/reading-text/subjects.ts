import type { ValueName } from "../narrative/expression";
import { BUDGET_OF } from "../narrative/wording/bases";
import type { TextCaption } from "../narrative/wording/caption";
import { CAPTIONS } from "../narrative/wording/captions";
import { ITEM_LISTS_OF } from "../narrative/wording/item-lists";
import type { SectionKind } from "../narrative/wording/section-words";
import { VOCABULARY } from "../narrative/facts/vocabulary";
import { canPrecedeCaption, isFiller } from "./filler";
import type { LineNames } from "./item-names";

/** What a text may call an value. */
export interface NamedValue {
  readonly words: string;
  readonly value: ValueName;
  /** Facts of which the sentence must just have named one. */
  readonly after?: readonly string[];
  /** What else the words may mean. */
  readonly others?: readonly ValueName[];
}

/** A caption that was found: where, and what it means. */
export interface FoundName extends NamedValue {
  readonly start: number;
  readonly end: number;
}

/** All that may be named in a section, with the names of its 类, and of its 款 or 项 where each has a name of its own. */
export function valuesNamedIn(section: SectionKind, linesOf: LinesOf): readonly NamedValue[] {
  const facts = CAPTIONS[section].map(namedByCaption);
  switch (section) {
    case "general":
      return [
        ...facts,
        ...categoryNames("一般公共预算类", linesOf),
        ...uniqueNames("一般公共预算款", "款", linesOf),
      ];
    case "expenditure":
      return [...facts, ...categoryNames("支出类", linesOf)];
    case "funds":
    case "capital":
      return [
        ...facts,
        ...ITEM_LISTS_OF[section]!.flatMap((list) => uniqueNames(list, "项", linesOf)),
      ];
    default:
      return facts;
  }
}

/** The names of a list's lines. */
export type LinesOf = (list: string) => readonly LineNames[];

function namedByCaption([words, name, after, orElse]: TextCaption): NamedValue {
  return {
    words,
    value: { kind: "fact", name },
    ...(after !== undefined && { after }),
    ...(orElse !== undefined && { others: orElse.map((one) => ({ kind: "fact", name: one })) }),
  };
}

/** What may be named under the header of an item: its own parts. */
export function valuesNamedUnder(item: ValueName): readonly NamedValue[] {
  if (item.kind !== "line") return [];
  return ["基本支出", "项目支出"].map((field) => ({ words: field, value: { ...item, field } }));
}

/** `城市建设支出（项）`, where one line only is called so. */
function uniqueNames(list: string, level: "款" | "项", linesOf: LinesOf): readonly NamedValue[] {
  const lines = linesOf(list);
  return lines.flatMap(({ key, name }) => {
    if (lines.filter((one) => one.name === name).length > 1) return [];
    const value: ValueName = { kind: "line", list, key, field: "本年" };
    return spokenNames(name)
      .flatMap((one) => [`${one}（${level}）`, `${one}支出（${level}）`])
      .map((words) => ({ words, value }));
  });
}

/** A name as texts write it: its last joint is 和, 与 or 及. */
function spokenNames(name: string): readonly string[] {
  const joints = ["和", "与", "及"].map((joint) => name.replace(/、(?=[^、]*$)/, joint));
  return [...new Set([name, ...joints, name.replaceAll("、", "和")])];
}

function categoryNames(list: string, linesOf: LinesOf): readonly NamedValue[] {
  return linesOf(list).flatMap(({ key, name }) => {
    const value: ValueName = { kind: "line", list, key, field: "本年" };
    return spokenNames(name)
      .flatMap((one) => [
        `${one}（类）支出`,
        `${one}支出（类）支出`,
        `${one}（类）`,
        `${one}支出（类）`,
        `${one}支出`,
        `${one}类支出`,
      ])
      .map((words) => ({ words, value }));
  });
}

/** 本年收入小于本年支出16.06万元: the number is of neither. */
const WITH_ANOTHER = /(?:[大小多少高低]于|超过)[^，；。]*支出/;

/** The rightmost of the longest names that stand in some words, where a name can begin. */
export function namedIn(
  words: string,
  named: readonly NamedValue[],
  unit: string,
): FoundName | undefined {
  let best: FoundName | undefined;
  for (const one of named) {
    const start = words.lastIndexOf(one.words);
    const end = start + one.words.length;
    if (start < 0 || (best && (end < best.end || (end === best.end && start >= best.start))))
      continue;
    if (canPrecedeCaption(words.slice(0, start), unit)) best = { ...one, start, end };
  }
  // A noun that goes on after the caption is another noun.
  const after = best ? words.slice(best.end) : "";
  return best && isFiller(after) && !WITH_ANOTHER.test(after) ? best : undefined;
}

/** The budget of an value, where a book may know one. */
export function budgetOf(value: ValueName): ValueName | undefined {
  if (value.kind === "line")
    return isItem(value) && value.field === "本年" ? { ...value, field: "年初预算" } : undefined;
  const name = BUDGET_OF.get(value.name);
  return name === undefined ? undefined : { kind: "fact", name };
}

/** The budget of a value that has one only: “三公” of a form. Lines of codes have 年初预算 and 全年预算. */
export function soleBudgetOf(value: ValueName): ValueName | undefined {
  const budget = budgetOf(value);
  return budget?.kind === "fact" && !budget.name.endsWith("年初预算") ? budget : undefined;
}

/** 全年预算, the budget as it was adjusted, where a book may know it. */
export function fullYearBudgetOf(value: ValueName): ValueName | undefined {
  if (value.kind === "line")
    return isItem(value) && value.field === "本年" ? { ...value, field: "全年预算" } : undefined;
  const name = `${value.name}全年预算`;
  return VOCABULARY.facts.has(name) ? { kind: "fact", name } : undefined;
}

/** Last year's value of an value. */
export function lastYearOf(value: ValueName): ValueName | undefined {
  if (value.kind === "line")
    return value.field === "本年" ? { ...value, field: "上年" } : undefined;
  const name = `上年${value.name}`;
  const isKnown = VOCABULARY.facts.has(name) || VOCABULARY.isCoded?.(name) === true;
  return isKnown ? { kind: "fact", name } : undefined;
}

function isItem({ list }: Extract<ValueName, { kind: "line" }>): boolean {
  return Object.values(ITEM_LISTS_OF).some((lists) => lists.includes(list));
}

/** Whether two values are one. */
export function isSame(a: ValueName | undefined, b: ValueName | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
