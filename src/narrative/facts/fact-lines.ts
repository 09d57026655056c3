import type { Fact, FactLine, FactList, MissingFact, WordsFact } from "../fact";
import type { CodeLine } from "./indexed-table";
import type { ListDeclaration } from "./fact-lists";
import { givenAmount, type Given } from "./given";
import { missing, type TableAmounts } from "./table-amounts";

type CodesList = Extract<ListDeclaration, { kind: "codes" }>;

/** What the lines of codes are made from. */
export interface LineSources {
  readonly now: TableAmounts;
  readonly before: TableAmounts;
  readonly planned: TableAmounts;
  readonly given: Given;
}

/** One line of a list of named facts. Parts of a name that only tell it from others are left out. */
export function namedFactLine(name: string, now: Fact, before: Fact): FactLine {
  const caption = name.replace(/^一般公共预算(?=(?:基本|项目)支出$)|决算$/g, "");
  const facts: Readonly<Record<string, Fact>> = { 名称: words(caption), 本年: now, 上年: before };
  return {
    key: name,
    fact: (field) => facts[field],
    called: (field) => ({ kind: "fact", name: field === "上年" ? `上年${name}` : name }),
  };
}

/** The lines of a table's codes, this year's in their order, then those that only last year had. */
export function linesOfCodes(list: CodesList, sources: LineSources): FactList {
  const { now, before } = sources;
  const reading = now.reading(list.table);
  if (!reading) return missing(list.name);
  const lines = codesIn(list, now);
  const present = new Set(lines.map(({ code }) => code));
  const gone = list.withGone ? codesIn(list, before).filter(({ code }) => !present.has(code)) : [];
  const facts = [...lines, ...gone].map((one) => codeLine(list, one, sources));
  return { kind: "lines", lines: facts.filter((one) => occurs(one, list.withGone === true)) };
}

/** The line of a code, whether anything was spent on it or not. */
export function lineOfCode(list: CodesList, code: string, sources: LineSources): FactLine {
  const { now, before } = sources;
  const printed = now.lineOf(list.table, code) ?? before.lineOf(list.table, code);
  return codeLine(list, printed ?? { code }, sources);
}

function codesIn({ table, digits, within }: CodesList, amounts: TableAmounts): readonly CodeLine[] {
  return amounts
    .codes(table)
    .filter(({ code }) => code.length === digits)
    .filter(({ code }) => !within || within.some((start) => code.startsWith(start)));
}

/** A code with what is printed beside it; only the code where this year and last print none. */
type NamedCode = Pick<CodeLine, "code"> & Partial<CodeLine>;

function codeLine(list: CodesList, named: NamedCode, sources: LineSources): FactLine {
  const { code } = named;
  const known = new Map<string, Fact | undefined>();
  return {
    key: code,
    fact(field) {
      if (!known.has(field)) known.set(field, CODE_FACTS[field]?.({ list, named, ...sources }));
      return known.get(field);
    },
    called: (field) => ({ kind: "line", list: list.name, key: code, field }),
  };
}

interface CodeSources extends LineSources {
  readonly list: CodesList;
  readonly named: NamedCode;
}

/** What a line of a code knows, by its short name. */
const CODE_FACTS: Readonly<Record<string, (sources: CodeSources) => Fact>> = {
  编码: ({ named: { code } }) => words(code),
  名称: ({ named }) => ownName(named),
  类名: ({ named: { code }, ...sources }) => nameOfCode(code.slice(0, 3), sources),
  款名: ({ named: { code }, ...sources }) => nameOfCode(code.slice(0, 5), sources),
  本年: ({ list, named, now }) => amountAt(now, list, named.code, list.column),
  上年: lastYears,
  基本支出: ({ list, named, now }) => amountAt(now, list, named.code, "基本支出"),
  项目支出: ({ list, named, now }) => amountAt(now, list, named.code, "项目支出"),
  年初预算: initialBudget,
  下级: ({ list, named, now }) => below(list, named.code, now),
};

function amountAt(amounts: TableAmounts, { table }: CodesList, line: string, column: string): Fact {
  return amounts.at({ table, line, column });
}

function ownName({ code, caption }: NamedCode): Fact {
  return caption === undefined ? missingName(code) : words(nameOf(caption));
}

/** As it is told in gaps. */
function calledIn({ named }: CodeSources): string {
  const name = ownName(named);
  return name.kind === "words" ? name.text : named.code;
}

function lastYears(sources: CodeSources): Fact {
  const { list, named, before, given } = sources;
  const printed = amountAt(before, list, named.code, list.column);
  if (printed.kind !== "missing") return printed;
  return typed(`上年/${list.table}/${named.code}`, `上年的“${calledIn(sources)}”`, given);
}

/**
 * What the budget's publication prints for a code; else what the author typed in; else nothing was
 * planned for it, where the publication goes as deep as this code.
 */
function initialBudget(sources: CodeSources): Fact {
  const { named, planned, given } = sources;
  const { code } = named;
  const printed = planned.at({ table: "general-public-budget", line: code, column: "小计" });
  if (printed.kind === "amount" && printed.sources.length > 0) return printed;
  const told = typed(`年初预算/${code}`, `“${calledIn(sources)}”（${code}）的年初预算`, given);
  const asDeep = planned.goesAsDeepAs("general-public-budget", code);
  return told.kind === "missing" && asDeep ? printed : told;
}

/** What stands in no table of ours, the author types in under the key. */
function typed(key: string, what: string, { facts }: Given): Fact {
  const yuan = givenAmount(facts.get(key) ?? "");
  return yuan
    ? { kind: "amount", yuan, sources: [{ kind: "given", name: key }] }
    : missing(what, key);
}

/** A caption as a name: without the code and the numbering that stand before it on some sheets. */
function nameOf(caption: string): string {
  return caption
    .replace(/^[\d\s]+/, "")
    .replace(/^[一二三四五六七八九十]+、/, "")
    .trim();
}

function nameOfCode(code: string, { list, now, before }: Omit<CodeSources, "named">): Fact {
  const found = now.lineOf(list.table, code) ?? before.lineOf(list.table, code);
  return found ? words(nameOf(found.caption)) : missingName(code);
}

function missingName(code: string): MissingFact {
  return missing(`科目 ${code} 的名称`, `名称/${code}`);
}

/** The names of the 项 that make a code up, of those that were spent on. */
function below({ table, column }: CodesList, code: string, now: TableAmounts): WordsFact {
  const names = now
    .itemsBelow(table, code)
    .filter((one) => isNotZero(now.at({ table, line: one.code, column })))
    .map(({ caption }) => nameOf(caption));
  return words([...new Set(names)].join("、"));
}

function occurs(one: FactLine, orOccurred: boolean): boolean {
  return isNotZero(one.fact("本年")) || (orOccurred && isNotZero(one.fact("上年")));
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

function words(text: string): WordsFact {
  return { kind: "words", text, sources: [] };
}
