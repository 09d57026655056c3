import { CAPTIONS } from "../../narrative/wording/captions";
import { WHOLE_OF } from "../../narrative/wording/bases";
import type { SectionKind } from "../../narrative/wording/section-words";
import type { ValueName } from "../../narrative/expression";
import type { FactBook } from "../../narrative/fact";
import { namesIn, plainName } from "../../reading-text/item-names";

/** The lists of lines that a table in a section may print, from 类 to 项. */
const LISTS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  expenditure: ["支出类", "支出款", "支出项"],
  general: ["一般公共预算类", "一般公共预算款", "一般公共预算项"],
  basic: ["人员经费款", "公用经费款"],
  funds: ["政府性基金项"],
  capital: ["国有资本经营项"],
};
const DIGITS_OF_LEVEL = { 类: 3, 款: 5, 项: 7 } as const;
const WHOLE = /^(?:合计|总计|小计|支出合计|本年支出合计|合计数)$/;
const BEFORE = /^(?:其中：|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、])+/;
const WHOLES: Readonly<Partial<Record<SectionKind, string>>> = {
  ...WHOLE_OF,
  basic: "一般公共预算基本支出",
};

/** What a code says in a section's table: the line that has it; its length says of which list. */
export function lineWithCode(code: string, section: SectionKind): ValueName | undefined {
  const lists = LISTS[section] ?? [];
  const list =
    section === "basic"
      ? /^30[139]/.test(code) && !code.startsWith("309")
        ? lists.find((one) => one === (code.startsWith("302") ? "公用经费款" : "人员经费款"))
        : lists.find((one) => one === "公用经费款")
      : lists.find((one) => DIGITS_OF_LEVEL[one.slice(-1) as "类" | "款" | "项"] === code.length);
  if (list === undefined || (section === "basic" && code.length !== 5)) return undefined;
  return { kind: "line", list, key: code, field: "本年" };
}

/** What a label, or a head, names in a section: by a caption, or by the name of one line only. */
export function namedByWords(
  words: string,
  section: SectionKind,
  book: FactBook,
): ValueName | undefined {
  const said = words.replace(BEFORE, "");
  if (WHOLE.test(said)) return wholeInSection(section);
  const captions = CAPTIONS[section].filter(([one]) => one === said);
  const [caption] = captions;
  if (caption) {
    const [, name, after, orElse] = caption;
    return captions.length === 1 && !after && !orElse ? { kind: "fact", name } : undefined;
  }
  const name = plainName(said.replace(/（[类款项]）$/, ""));
  const lines = (LISTS[section] ?? []).flatMap((list) =>
    namesIn(book, list)
      .filter((one) => one.name === name)
      .map(({ key }): ValueName => ({ kind: "line", list, key, field: "本年" })),
  );
  return lines.length === 1 ? lines[0] : undefined;
}

/** What 合计 is in a section; `undefined` where there are several. */
export function wholeInSection(section: SectionKind): ValueName | undefined {
  const name = WHOLES[section];
  return name === undefined ? undefined : { kind: "fact", name };
}
