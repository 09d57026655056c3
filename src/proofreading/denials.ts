import type { SectionKind } from "../narrative/wording/section-words";

/** A sentence that says that there is none of something, and the facts that it denies. */
interface Denial {
  readonly section: SectionKind;
  /** With what stands before it, in the first group. */
  readonly words: RegExp;
  readonly facts: readonly string[];
}

const NONE = "(?:没有|无|未发生|未安排|未使用|不涉及)(?:发生|使用|安排|产生)?";

function denial(section: SectionKind, what: string, ...facts: readonly string[]): Denial {
  return {
    section,
    words: new RegExp(`(^|[，。；：]|年度?|单位|部门|当年|本年|也)${NONE}${what}`),
    facts,
  };
}

const USED = "(?:使用|涉及)?";
/** 收支 and 收入、支出 deny both. */
const SPENDING = "(?:财政)?(?:拨款)?(?:安排的?)?(?:收入)?(?:、|和|及)?(?:支出|收支)(?!预算)";

/** Source: the forms' sentences for tables without an amount. */
const DENIALS: readonly Denial[] = [
  denial(
    "funds",
    `${USED}政府性基金(?:预算)?(?:财政)?(?:拨款)?收入(?:支出|、支出|和支出|及支出|，)`,
    "政府性基金本年收入",
  ),
  denial("funds", `${USED}政府性基金(?:预算)?${SPENDING}`, "政府性基金支出"),
  denial("capital", `${USED}国有资本经营(?:预算)?${SPENDING}`, "国有资本经营支出"),
  denial("three-public", "(?:“?三公”?|三公)经费(?:财政拨款)?支出", "三公经费决算"),
  denial(
    "three-public",
    "因公出国（境）(?:费|费用|经费)?支出(?=[，。；]|$)",
    "因公出国（境）费决算",
  ),
  denial("three-public", "公务接待(?:费)?支出(?=[，。；]|$)", "公务接待费决算"),
  denial("three-public", "购置(?:（更新）)?公务用车(?:支出)?(?=[，。；]|$)", "公务用车购置费决算"),
  denial("procurement", "政府采购支出(?=[，。；]|$)", "政府采购支出"),
  denial("running", "机关运行经费(?:支出)?(?=[，。；]|$)", "机关运行经费"),
];

/** Letters of a paragraph that say that there is none of a fact. */
export interface DeniedFact {
  readonly start: number;
  readonly end: number;
  readonly fact: string;
}

/** What a paragraph of a section denies, reasons apart. */
export function denialsIn(section: SectionKind, text: string): readonly DeniedFact[] {
  return DENIALS.filter((one) => one.section === section).flatMap(({ words, facts }) => {
    const found = words.exec(text);
    if (!found) return [];
    const [start, end] = [found.index + found[1]!.length, found.index + found[0].length];
    if (isReason(text, start)) return [];
    return facts.map((fact) => ({ start, end, fact }));
  });
}

/** In a reason 无 may speak of the budget, or of another year. */
function isReason(text: string, at: number): boolean {
  const sentence = text.slice(text.lastIndexOf("。", at) + 1, at);
  return /原因|预算|上年|比|较/.test(sentence);
}
