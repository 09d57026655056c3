import type { ValueName, ValuePair } from "../expression";
import type { FactBook } from "../fact";
import { TABLE_FACTS } from "../facts/table-facts";
import { REASON } from "../template/reason";
import { BUDGET_OF } from "../wording/bases";

const FACTS = new Set(TABLE_FACTS.map(({ name }) => name));
/** Lists whose lines have reasons of their own; no code stands in two of them. */
const LISTS = ["一般公共预算项", "政府性基金项", "国有资本经营项"] as const;

/** Names that are no fact's. */
const ABOUT: Readonly<Record<string, string>> = {
  收支总计: "收入总计",
  本年收入: "本年收入合计",
  本年支出: "本年支出合计",
  财政拨款收支: "财政拨款收入总计",
};

/**
 * What a reason is about, by its name alone: 三公经费增减, 预决算差异/2080505. For names whose text is not
 * at hand; `undefined` for the names that a pack made up.
 */
export function aboutOfName(name: string, book: FactBook): ValuePair | undefined {
  const [what = "", key] = name.split("/");
  if (key !== undefined) return ofLine(what, key, book);
  const subject = /^(.+?)(?:增减|预决算差异)$/.exec(what)?.[1];
  const fact = subject === undefined ? undefined : factCalled(subject);
  if (fact === undefined) return undefined;
  const base = what.endsWith("增减") ? `上年${fact}` : BUDGET_OF.get(fact);
  return base === undefined ? undefined : pair(named(fact), named(base));
}

function factCalled(subject: string): string | undefined {
  const named = [ABOUT[subject] ?? subject, `${subject}决算`];
  return named.find((name) => FACTS.has(name) || name === "机关运行经费");
}

function ofLine(what: string, key: string, book: FactBook): ValuePair | undefined {
  const list = LISTS.find((name) => {
    const lines = book.list(name);
    return lines?.kind === "lines" && lines.lines.some((line) => line.key === key);
  });
  if (list === undefined) return undefined;
  const field = what.endsWith("增减") ? "上年" : "年初预算";
  const line = { kind: "line", list, key } as const;
  return pair({ ...line, field: "本年" }, { ...line, field });
}

function pair(of: ValueName, base: ValueName): ValuePair {
  return { of, base };
}

function named(name: string): ValueName {
  return { kind: "fact", name };
}

/**
 * The name under which the reason of a difference is kept, with what stands before it: the other way
 * round than `aboutOfName`. `undefined` where no pack asks for it by such a name.
 */
export function nameOfReason({ of, base }: ValuePair): string | undefined {
  if (of.kind === "fact" && base.kind === "fact") {
    const subject = subjectCalled(of.name);
    if (base.name === `上年${of.name}`) return `${REASON}${subject}增减`;
    return base.name === BUDGET_OF.get(of.name) ? `${REASON}${subject}预决算差异` : undefined;
  }
  if (of.kind !== "line" || base.kind !== "line" || of.field !== "本年") return undefined;
  const what = base.field === "上年" ? "增减" : /预算$/.test(base.field) ? "预决算差异" : undefined;
  return what === undefined ? undefined : `${REASON}${what}/${of.key}`;
}

/** As the names of reasons call a fact: 三公经费, 收支总计. */
function subjectCalled(fact: string): string {
  const told = Object.entries(ABOUT).find(([, named]) => named === fact)?.[0];
  return told ?? fact.replace(/决算$/, "");
}
