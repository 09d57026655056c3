import type { Fact, WordsFact } from "../fact";
import { calledInGaps, nameOfCaption, nameOfCode } from "./code-names";
import type { CodesList, CodeSources } from "./code-sources";
import type { Given } from "./given";
import { ITEM_MEANINGS } from "./item-meanings";
import type { TableAmounts } from "./table-amounts";
import { typedFact } from "./typed-fact";

/** The table of the budget's publication that plans each 项. */
const BUDGET = "general-public-budget";

/** What a line of a code knows, by its short name. */
export const CODE_FACTS: Readonly<Record<string, (sources: CodeSources) => Fact>> = {
  编码: ({ code }) => words(code),
  名称: ({ code, ...sources }) => nameOfCode(code, sources),
  类名: ({ code, ...sources }) => nameOfCode(code.slice(0, 3), sources),
  款名: ({ code, ...sources }) => nameOfCode(code.slice(0, 5), sources),
  本年: ({ list, code, now }) => amountAt(now, list, code, list.column),
  上年: lastYears,
  基本支出: ({ list, code, now }) => amountAt(now, list, code, "基本支出"),
  项目支出: ({ list, code, now }) => amountAt(now, list, code, "项目支出"),
  上年基本支出: (sources) => lastYearsPart("基本支出", sources),
  上年项目支出: (sources) => lastYearsPart("项目支出", sources),
  年初预算: initialBudget,
  基本支出年初预算: (sources) => plannedPart("基本支出", sources),
  项目支出年初预算: (sources) => plannedPart("项目支出", sources),
  解释: meaning,
  下级: ({ list, code, now }) => below(list, code, now),
};

function amountAt(amounts: TableAmounts, { table }: CodesList, line: string, column: string): Fact {
  return amounts.at({ table, line, column });
}

/** In our words where the 项 is one of the common ones; else as the author has it. */
function meaning(sources: CodeSources): Fact {
  const { code } = sources;
  const own = ITEM_MEANINGS[code];
  const name = `解释/${code}`;
  const what = `“${calledInGaps(sources)}”的解释`;
  const told = typedFact({ name, what, kind: "words" }, sources.given);
  return own !== undefined && told.kind === "missing" ? words(own) : told;
}

function lastYears(sources: CodeSources): Fact {
  const { list, code, before, given } = sources;
  const printed = amountAt(before, list, code, list.column);
  if (printed.kind !== "missing") return printed;
  return typed(`上年/${list.table}/${code}`, `上年的“${calledInGaps(sources)}”`, given);
}

/**
 * What the budget's publication prints for a code of the general budget; else what the author typed in;
 * else nothing was planned for it, where the publication goes as deep as this code.
 */
function initialBudget(sources: CodeSources): Fact {
  const { list, code, planned, given } = sources;
  const told = typed(`年初预算/${code}`, `“${calledInGaps(sources)}”（${code}）的年初预算`, given);
  // Funds and state capital are planned in tables of their own, which are not read.
  if (list.table !== BUDGET) return told;
  const printed = planned.at({ table: BUDGET, line: code, column: "小计" });
  if (printed.kind === "amount" && printed.sources.length > 0) return printed;
  const asDeep = planned.goesAsDeepAs(BUDGET, code);
  return told.kind === "missing" && asDeep ? printed : told;
}

/** 基本支出 or 项目支出 of last year. */
function lastYearsPart(part: string, sources: CodeSources): Fact {
  const { list, code, before, given } = sources;
  const printed = amountAt(before, list, code, part);
  if (printed.kind !== "missing") return printed;
  return typed(`上年${part}/${code}`, `上年“${calledInGaps(sources)}”的${part}`, given);
}

/** 基本支出 or 项目支出 of the budget, where its publication prints that column. */
function plannedPart(part: string, sources: CodeSources): Fact {
  const { list, code, planned, given } = sources;
  if (
    list.table === BUDGET &&
    planned.hasColumn(BUDGET, part) &&
    planned.goesAsDeepAs(BUDGET, code)
  )
    return planned.at({ table: BUDGET, line: code, column: part });
  const what = `“${calledInGaps(sources)}”（${code}）的${part}年初预算`;
  return typed(`${part}年初预算/${code}`, what, given);
}

/** What stands in no table of ours, the author types in under the key. */
function typed(name: string, what: string, given: Given): Fact {
  return typedFact({ name, what, kind: "amount" }, given);
}

/** The names of the 项 that make a code up, of those that were spent on. */
function below({ table, column }: CodesList, code: string, now: TableAmounts): WordsFact {
  const names = now
    .itemsBelow(table, code)
    .filter((one) => isNotZero(now.at({ table, line: one.code, column })))
    .map(({ caption }) => nameOfCaption(caption));
  return words([...new Set(names)].join("、"));
}

function isNotZero(fact: Fact): boolean {
  return fact.kind === "amount" && !fact.yuan.isZero();
}

function words(text: string): WordsFact {
  return { kind: "words", text, sources: [] };
}
