import type { Fact, FactLine, FactList, WordsFact } from "../fact";
import type { CodeLine } from "./indexed-table";
import type { ListDeclaration } from "./fact-lists";
import type { Given } from "./given";
import type { GivenFact } from "./given-facts";
import { ITEM_MEANINGS } from "./item-meanings";
import { missing } from "./missing-fact";
import type { TableAmounts } from "./table-amounts";
import { typedFact } from "./typed-fact";

type CodesList = Extract<ListDeclaration, { kind: "codes" }>;

/** What the lines of codes are made from. */
export interface LineSources {
  readonly now: TableAmounts;
  readonly before: TableAmounts;
  readonly planned: TableAmounts;
  readonly given: Given;
  /** What is typed in for each line. */
  readonly perLine: readonly GivenFact[];
}

/** Names that packs write short. */
const CAPTIONS: Readonly<Record<string, string>> = { 公务用车费决算: "公务用车购置及运行维护费" };

/** One line of a list of named facts. Parts of a name that only tell it from others are left out. */
export function namedFactLine(name: string, now: Fact, before: Fact): FactLine {
  const caption = CAPTIONS[name] ?? name.replace(/^一般公共预算(?=(?:基本|项目)支出$)|决算$/g, "");
  const facts: Readonly<Record<string, Fact>> = { 名称: words(caption), 本年: now, 上年: before };
  return {
    key: name,
    fact: (field) => facts[field],
    called: (field) => ({ kind: "fact", name: field === "上年" ? `上年${name}` : name }),
  };
}

/** The lines of a table's codes, this year's in their order, then those that only last year had. */
export function linesOfCodes(list: CodesList, sources: LineSources): FactList {
  const { now, before, planned } = sources;
  const reading = now.reading(list.table);
  if (!reading) return missing(list.name);
  const lines = codesIn(list, now);
  const present = new Set(lines.map(({ code }) => code));
  const others = list.withGone ? [...codesIn(list, planned), ...codesIn(list, before)] : [];
  const gone = firstOfEach(others.filter(({ code }) => !present.has(code)));
  const facts = [...lines, ...gone].map((one) => codeLine(list, one, sources));
  return { kind: "lines", lines: facts.filter((one) => occurs(one, list.withGone === true)) };
}

function firstOfEach(lines: readonly CodeLine[]): readonly CodeLine[] {
  const first = new Map(lines.toReversed().map((line) => [line.code, line]));
  return lines.filter((line) => first.get(line.code) === line);
}

/** The line of a code, whether anything was spent on it or not. */
export function lineOfCode(list: CodesList, code: string, sources: LineSources): FactLine {
  return codeLine(list, { code }, sources);
}

function codesIn({ table, digits, within }: CodesList, amounts: TableAmounts): readonly CodeLine[] {
  return amounts
    .codes(table)
    .filter(({ code }) => code.length === digits)
    .filter(({ code }) => !within || within.some((start) => code.startsWith(start)));
}

function codeLine(list: CodesList, named: OfCode, sources: LineSources): FactLine {
  const { code } = named;
  const known = new Map<string, Fact | undefined>();
  const line: FactLine = {
    key: code,
    fact(field) {
      if (!Object.hasOwn(CODE_FACTS, field)) return undefined;
      if (!known.has(field)) known.set(field, CODE_FACTS[field]!({ list, named, ...sources }));
      return known.get(field);
    },
    called: (field) => ({ kind: "line", list: list.name, key: code, field }),
  };
  return withTyped(line, sources);
}

/** The same, with what the author typed in for it under `用途/2080505`. */
export function withTyped(line: FactLine, { perLine, given }: LineSources): FactLine {
  return {
    ...line,
    fact(field) {
      const one = perLine.find(({ name }) => name === field);
      if (!one) return line.fact(field);
      const own = line.fact("名称");
      const called = own?.kind === "words" ? own.text : line.key;
      const what = `“${called}”的${field}`;
      const typedIn = { name: `${field}/${line.key}`, what, kind: one.kind, notNegative: true };
      return typedFact(typedIn, given);
    },
  };
}

/** The code of a line. */
interface OfCode {
  readonly code: string;
}

interface CodeSources extends LineSources {
  readonly list: CodesList;
  readonly named: OfCode;
}

/** What a line of a code knows, by its short name. */
const CODE_FACTS: Readonly<Record<string, (sources: CodeSources) => Fact>> = {
  编码: ({ named: { code } }) => words(code),
  名称: ({ named: { code }, ...sources }) => nameOfCode(code, sources),
  类名: ({ named: { code }, ...sources }) => nameOfCode(code.slice(0, 3), sources),
  款名: ({ named: { code }, ...sources }) => nameOfCode(code.slice(0, 5), sources),
  本年: ({ list, named, now }) => amountAt(now, list, named.code, list.column),
  上年: lastYears,
  基本支出: ({ list, named, now }) => amountAt(now, list, named.code, "基本支出"),
  项目支出: ({ list, named, now }) => amountAt(now, list, named.code, "项目支出"),
  年初预算: initialBudget,
  解释: meaning,
  下级: ({ list, named, now }) => below(list, named.code, now),
};

function amountAt(amounts: TableAmounts, { table }: CodesList, line: string, column: string): Fact {
  return amounts.at({ table, line, column });
}

/** In our words where the 项 is one of the common ones; else as the author has it. */
function meaning(sources: CodeSources): Fact {
  const { code } = sources.named;
  const own = ITEM_MEANINGS[code];
  const name = `解释/${code}`;
  const what = `“${calledIn(sources)}”的解释`;
  const told = typedFact({ name, what, kind: "words" }, sources.given);
  return own !== undefined && told.kind === "missing" ? words(own) : told;
}

/** As it is told in gaps. */
function calledIn({ named: { code }, ...sources }: CodeSources): string {
  const name = nameOfCode(code, sources);
  return name.kind === "words" ? name.text : code;
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
function typed(name: string, what: string, given: Given): Fact {
  return typedFact({ name, what, kind: "amount" }, given);
}

/** A caption as a name: without the code and the numbering that stand before it on some sheets. */
function nameOf(caption: string): string {
  return caption
    .replace(/^[\d\s]+/, "")
    .replace(/^[一二三四五六七八九十]+、/, "")
    .trim();
}

function nameOfCode(code: string, { list, ...sources }: Omit<CodeSources, "named">): Fact {
  const found = nameBesideCode(code, list, sources);
  return found === undefined ? typedName(code, sources.given) : words(nameOf(found));
}

/** As this year's table prints it; where it does not, as last year's or the budget does. */
function nameBesideCode(
  code: string,
  { table }: CodesList,
  { now, before, planned }: LineSources,
): string | undefined {
  const line = now.lineOf(table, code) ?? before.lineOf(table, code) ?? planned.lineOf(table, code);
  return line?.caption;
}

function typedName(code: string, given: Given): Fact {
  return typedFact({ name: `名称/${code}`, what: `科目 ${code} 的名称`, kind: "words" }, given);
}

/** The names of the 项 that make a code up, of those that were spent on. */
function below({ table, column }: CodesList, code: string, now: TableAmounts): WordsFact {
  const names = now
    .itemsBelow(table, code)
    .filter((one) => isNotZero(now.at({ table, line: one.code, column })))
    .map(({ caption }) => nameOf(caption));
  return words([...new Set(names)].join("、"));
}

/** Spent on this year; or, where such lines stand in the list as well, last year, or planned for. */
function occurs(one: FactLine, orElse: boolean): boolean {
  const fields = orElse ? ["本年", "上年", "年初预算"] : ["本年"];
  return fields.some((field) => isNotZero(one.fact(field)));
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

function words(text: string): WordsFact {
  return { kind: "words", text, sources: [] };
}
