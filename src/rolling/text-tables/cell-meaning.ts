import type { Expression, ValueName } from "../../narrative/expression";
import type { FactBook } from "../../narrative/fact";
import type { SectionKind } from "../../narrative/wording/section-words";
import { budgetOf, fullYearBudgetOf, lastYearOf, soleBudgetOf } from "../../reading-text/subjects";
import type { YearShift } from "../own-years";
import { measureOf, type Measure, type MeasureBase } from "./column-meaning";
import { lineWithCode, namedByWords, wholeInSection } from "./row-meaning";

/** All words that belong to one number of a table. */
export interface WordsOfCell {
  readonly labels: readonly string[];
  readonly code: string | undefined;
  readonly heads: readonly string[];
}

/** The 年初预算 that sentences of the text tell, as they write them, by what they are of; amounts with their unit. */
export type ToldBudgets = ReadonlyMap<string, string>;

/** What a table says where it stands. */
export interface TableSetting {
  readonly section: SectionKind;
  readonly source: FactBook;
  readonly years: YearShift;
  readonly unit: string;
  /** What sentences of the text tell of budgets. */
  readonly told: ToldBudgets;
}

/** What a number of a table is of, and what of it. */
export interface CellMeaning {
  readonly of: ValueName;
  readonly measure: Measure;
}

const NEUTRAL =
  /^(?:项目|科目|科目名称|功能分类科目|支出功能分类科目|功能分类科目名称|经济分类科目|科目编码|编码|名称|内容|小计|数值|指标|单位：?万?元|支出|收入|其中：?)$/;

/** By row and column; `undefined` where a word is not understood, or names another thing. */
export function meaningOf(
  { labels, code, heads }: WordsOfCell,
  setting: TableSetting,
): CellMeaning | undefined {
  const side = namedAmong(labels, setting);
  const above = namedAmong(heads, setting);
  const own = code === undefined ? side.of : lineWithCode(code, setting.section);
  const of = own && above.of ? partOf(own, above.of, setting.section) : (own ?? above.of);
  // The name beside a code is the line's, whatever else it may say.
  const rest = [...(code === undefined ? side.rest : []), ...above.rest].filter(
    (one) => !NEUTRAL.test(one),
  );
  const measure = measureOf(rest.join(""), setting.years);
  return of && measure ? { of, measure } : undefined;
}

interface Named {
  readonly of: ValueName | undefined;
  readonly rest: readonly string[];
}

/** The last of some words that names something; 小计 is of what stands before it, 购置费 of 公务用车. */
function namedAmong(words: readonly string[], { section, source, unit }: TableSetting): Named {
  let of: ValueName | undefined;
  const rest: string[] = [];
  for (const one of words) {
    if (one === unit) continue;
    if (/^(?:小计|合计)$/.test(one) && of) continue;
    const isCar = of?.kind === "fact" && of.name.startsWith("公务用车费");
    const named =
      namedByWords(one, section, source) ??
      (isCar ? namedByWords(`公务用车${one.replace(/^其中：/, "")}`, section, source) : undefined);
    if (named) of = named;
    else rest.push(one);
  }
  return { of, rest };
}

/** 基本支出 of a line, or of all lines; anything else that row and column both name is not understood. */
function partOf(own: ValueName, above: ValueName, section: SectionKind): ValueName | undefined {
  if (above.kind !== "fact") return undefined;
  const part = /(基本支出|项目支出)$/.exec(above.name)?.[1];
  const isWhole = JSON.stringify(own) === JSON.stringify(wholeInSection(section));
  if (JSON.stringify(above) === JSON.stringify(wholeInSection(section))) return own;
  if (part === undefined) return undefined;
  return own.kind === "line" ? { ...own, field: part } : isWhole ? above : undefined;
}

/** What a number of that meaning is; `undefined` where no book has it. `basis` is what 增减 alone is against. */
export function expressionFor(
  { of, measure }: CellMeaning,
  section: SectionKind,
  basis: MeasureBase | undefined,
): Expression | undefined {
  const pairOf = (kind: "difference" | "change" | "completion", base: ValueName | undefined) =>
    base && ({ kind, of, base } as const);
  switch (measure.kind) {
    case "value":
      return valueOf(of, measure.of);
    case "difference":
    case "change": {
      const base = measure.base === "unsaid" ? basis : measure.base;
      return base === undefined || base === "unsaid"
        ? undefined
        : pairOf(measure.kind, valueOf(of, base));
    }
    case "completion":
      return pairOf("completion", valueOf(of, measure.base));
    case "share": {
      const base = wholeInSection(section);
      return base && { kind: "share", of, base };
    }
  }
}

function valueOf(
  of: ValueName,
  which: "now" | "last" | "initial" | "budget" | "full",
): ValueName | undefined {
  switch (which) {
    case "now":
      return of;
    case "last":
      return lastYearOf(of);
    case "initial":
      return budgetOf(of);
    case "budget":
      return soleBudgetOf(of);
    case "full":
      return fullYearBudgetOf(of);
  }
}
