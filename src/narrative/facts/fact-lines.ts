import type { Line } from "../../tables/reading";
import type { Fact, FactLine, FactList, WordsFact } from "../fact";
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
  return line(name, { 名称: words(caption), 本年: now, 上年: before });
}

/** The lines of a table's codes, this year's in their order, then those that only last year had. */
export function linesOfCodes(list: CodesList, sources: LineSources): FactList {
  const { now, before } = sources;
  const reading = now.reading(list.table);
  if (!reading) return missing(list.name);
  const lines = codesIn(list, now);
  const present = new Set(lines.map(({ code }) => code));
  const gone = list.withGone ? codesIn(list, before).filter(({ code }) => !present.has(code)) : [];
  const facts = [
    ...lines.map((one) => codeLine(list, one, now, sources)),
    ...gone.map((one) => codeLine(list, one, before, sources)),
  ];
  return { kind: "lines", lines: facts.filter((one) => occurs(one, list.withGone === true)) };
}

function codesIn({ table, digits, within }: CodesList, amounts: TableAmounts): readonly Line[] {
  return amounts
    .codes(table)
    .filter(({ code }) => code!.length === digits)
    .filter(({ code }) => !within || within.some((start) => code!.startsWith(start)));
}

function codeLine(
  list: CodesList,
  { code, caption }: Line,
  named: TableAmounts,
  { now, before, planned, given }: LineSources,
): FactLine {
  const at = (amounts: TableAmounts, column: string): Fact =>
    amounts.at({ table: list.table, line: code!, column });
  const name = nameOf(caption);
  const lastYear = at(before, list.column);
  return line(code!, {
    编码: words(code!),
    名称: words(name),
    类名: nameOfCode(list, named, code!.slice(0, 3)),
    款名: nameOfCode(list, named, code!.slice(0, 5)),
    本年: at(now, list.column),
    上年:
      lastYear.kind === "missing"
        ? typed(`上年/${list.table}/${code!}`, `上年的“${name}”`, given)
        : lastYear,
    基本支出: at(now, "基本支出"),
    项目支出: at(now, "项目支出"),
    年初预算: initialBudget(code!, name, { planned, given }),
    下级: below(list, code!, now),
  });
}

/**
 * What the budget's publication prints for a code; else what the author typed in; else nothing was
 * planned for it, where the publication goes as deep as this code.
 */
function initialBudget(
  code: string,
  name: string,
  { planned, given }: Pick<LineSources, "planned" | "given">,
): Fact {
  const printed = planned.at({ table: "general-public-budget", line: code, column: "小计" });
  if (printed.kind === "amount" && printed.sources.length > 0) return printed;
  const told = typed(`年初预算/${code}`, `“${name}”（${code}）的年初预算`, given);
  const codes = planned.codes("general-public-budget");
  const asDeep = codes.some((line) => line.code!.length === code.length);
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

function nameOfCode({ table }: CodesList, amounts: TableAmounts, code: string): Fact {
  const found = amounts.codes(table).find((one) => one.code === code);
  return found ? words(nameOf(found.caption)) : missing(`科目 ${code} 的名称`, `名称/${code}`);
}

/** The names of the 项 that make a code up, of those that were spent on. */
function below({ table, column }: CodesList, code: string, now: TableAmounts): WordsFact {
  const names = now
    .codes(table)
    .filter((one) => one.code!.length === 7 && one.code!.startsWith(code))
    .filter((one) => isNotZero(now.at({ table, line: one.code!, column })))
    .map(({ caption }) => nameOf(caption));
  return words([...new Set(names)].join("、"));
}

function occurs(one: FactLine, orOccurred: boolean): boolean {
  return isNotZero(one.fact("本年")) || (orOccurred && isNotZero(one.fact("上年")));
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

function line(key: string, facts: Readonly<Record<string, Fact>>): FactLine {
  return { key, fact: (name) => facts[name] };
}

function words(text: string): WordsFact {
  return { kind: "words", text, sources: [] };
}
