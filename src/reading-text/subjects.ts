import type { ValueName } from "../narrative/expression";
import { BUDGET_OF } from "../narrative/wording/bases";
import { CAPTIONS, ITEM_LIST_OF } from "../narrative/wording/captions";
import type { SectionKind } from "../narrative/wording/section-words";
import { VOCABULARY } from "../narrative/facts/vocabulary";
import { canPrecedeCaption, isFiller } from "./filler";
import type { LineNames } from "./item-names";

/** What a text may call an value. */
export interface NamedValue {
  readonly words: string;
  readonly value: ValueName;
  /** A fact that the sentence must have named before. */
  readonly after?: string;
}

/** A caption that was found: where, and what it means. */
export interface FoundName extends NamedValue {
  readonly start: number;
  readonly end: number;
}

/** All that may be named in a section, with the names of its 类, or of its 项 where each has a name of its own. */
export function valuesNamedIn(
  section: SectionKind,
  {
    categories,
    items,
  }: { readonly categories: readonly LineNames[]; readonly items: readonly LineNames[] },
): readonly NamedValue[] {
  const facts = CAPTIONS[section].map(([words, name, after]): NamedValue => ({
    words,
    value: { kind: "fact", name },
    ...(after !== undefined && { after }),
  }));
  switch (section) {
    case "general":
      return [...facts, ...categories.flatMap(categoryNames)];
    case "funds":
    case "capital":
      return [...facts, ...items.flatMap((one) => itemNames(one, items, ITEM_LIST_OF[section]!))];
    default:
      return facts;
  }
}

/** What may be named under the header of an item: its own parts. */
export function valuesNamedUnder(item: ValueName): readonly NamedValue[] {
  if (item.kind !== "line") return [];
  return ["基本支出", "项目支出"].map((field) => ({ words: field, value: { ...item, field } }));
}

/** `城市建设支出（项）`, where one line only is called so. */
function itemNames(
  { key, name }: LineNames,
  items: readonly LineNames[],
  list: string,
): readonly NamedValue[] {
  if (items.filter((one) => one.name === name).length > 1) return [];
  const value: ValueName = { kind: "line", list, key, field: "本年" };
  return spokenNames(name)
    .flatMap((one) => [`${one}（项）`, `${one}支出（项）`])
    .map((words) => ({ words, value }));
}

/** A name as texts write it: its last joint is 和, 与 or 及. */
function spokenNames(name: string): readonly string[] {
  const joints = ["和", "与", "及"].map((joint) => name.replace(/、(?=[^、]*$)/, joint));
  return [...new Set([name, ...joints, name.replaceAll("、", "和")])];
}

const CATEGORIES = "一般公共预算类";

function categoryNames({ key, name }: LineNames): readonly NamedValue[] {
  const value: ValueName = { kind: "line", list: CATEGORIES, key, field: "本年" };
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
}

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
  return best && isFiller(words.slice(best.end)) ? best : undefined;
}

/** The budget of an value, where a book may know one. */
export function budgetOf(value: ValueName): ValueName | undefined {
  if (value.kind === "line")
    return isItem(value) && value.field === "本年" ? { ...value, field: "年初预算" } : undefined;
  const name = BUDGET_OF.get(value.name);
  return name === undefined ? undefined : { kind: "fact", name };
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
  return VOCABULARY.facts.has(name) ? { kind: "fact", name } : undefined;
}

function isItem({ list }: Extract<ValueName, { kind: "line" }>): boolean {
  return Object.values(ITEM_LIST_OF).includes(list);
}

/** Whether two values are one. */
export function isSame(a: ValueName | undefined, b: ValueName | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
