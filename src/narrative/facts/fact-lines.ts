import type { Fact, FactLine, FactList } from "../fact";
import { CODE_FACTS } from "./code-facts";
import type { CodesList, LineSources } from "./code-sources";
import type { CodeLine } from "./indexed-table";
import { missing } from "./missing-fact";
import type { TableAmounts } from "./table-amounts";
import { typedFact } from "./typed-fact";

/** Names that packs write short. */
const CAPTIONS: Readonly<Record<string, string>> = { 公务用车费决算: "公务用车购置及运行维护费" };

/** One line of a list of named facts. Parts of a name that only tell it from others are left out. */
export function namedFactLine(name: string, now: Fact, before: Fact): FactLine {
  const caption = CAPTIONS[name] ?? name.replace(/^一般公共预算(?=(?:基本|项目)支出$)|决算$/g, "");
  const facts: Readonly<Record<string, Fact>> = {
    名称: { kind: "words", text: caption, sources: [] },
    本年: now,
    上年: before,
  };
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
  const facts = [...lines, ...gone].map((one) => codeLine(list, one.code, sources));
  return { kind: "lines", lines: facts.filter((one) => occurs(one, list.withGone === true)) };
}

function firstOfEach(lines: readonly CodeLine[]): readonly CodeLine[] {
  const first = new Map(lines.toReversed().map((line) => [line.code, line]));
  return lines.filter((line) => first.get(line.code) === line);
}

/** The line of a code, whether anything was spent on it or not. */
export function lineOfCode(list: CodesList, code: string, sources: LineSources): FactLine {
  return codeLine(list, code, sources);
}

function codesIn({ table, digits, within }: CodesList, amounts: TableAmounts): readonly CodeLine[] {
  return amounts
    .codes(table)
    .filter(({ code }) => code.length === digits)
    .filter(({ code }) => !within || within.some((start) => code.startsWith(start)));
}

function codeLine(list: CodesList, code: string, sources: LineSources): FactLine {
  const known = new Map<string, Fact | undefined>();
  const line: FactLine = {
    key: code,
    fact(field) {
      if (!Object.hasOwn(CODE_FACTS, field)) return undefined;
      if (!known.has(field)) known.set(field, CODE_FACTS[field]!({ list, code, ...sources }));
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

/** Spent on this year; or, where such lines stand in the list as well, last year, or planned for. */
function occurs(one: FactLine, orElse: boolean): boolean {
  const fields = orElse ? ["本年", "上年", "年初预算"] : ["本年"];
  return fields.some((field) => isNotZero(one.fact(field)));
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}
