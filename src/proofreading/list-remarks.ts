import type { FactBook } from "../narrative/fact";
import { OUTLAY_LISTS, OUTLAYS } from "../narrative/wording/outlay-lists";
import { plainName } from "../reading-text/item-names";
import { isClose, isOneLetterOff } from "../reading-text/name-match";
import type { ReadText } from "../reading-text/read-finished-text";
import type { TableReading } from "../tables/reading";
import type { Remark } from "./quoting";

/** A list of names in a text: what it lists, where it stands, whether it promises to be whole. */
interface NameList {
  readonly list: string;
  /** Only lines whose codes begin so. */
  readonly within: string;
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly isWhole: boolean;
  /** 主要包括 promises less; one that names nearly all was meant to name all. */
  readonly isMainly: boolean;
}

/** From so many names on a list of the main ones that lacks a single one was meant to be whole. */
const NEARLY_WHOLE_FROM = 3;

/** Lists of 款 against the lines that are not zero: one that is listed without spending, one left out. */
export function listRemarks(
  text: ReadText,
  book: FactBook,
  tables: readonly TableReading[],
): readonly Remark[] {
  return listsIn(text).flatMap((one) => remarksOn(one, book, tables));
}

function listsIn({ paragraphs }: ReadText): readonly NameList[] {
  return paragraphs.flatMap(({ section, isHeading, normal }, paragraph) => {
    if (section !== "basic" || isHeading) return [];
    // 主要是 promises no list.
    const promised = [...normal.text.matchAll(OUTLAYS)].filter(({ 0: whole, 3: names }) =>
      /(?:包括|用于)：?$/.test(whole.slice(0, -names!.length)),
    );
    return promised.map(({ 0: whole, 1: part, 2: mainly, 3: names, index }) => ({
      list: OUTLAY_LISTS[part!]![0],
      within: OUTLAY_LISTS[part!]![1],
      paragraph,
      start: index + whole.length - names!.length,
      text: names!,
      isWhole: !/等(?:支出|费用|项|方面|内容)?$/.test(names!),
      isMainly: mainly !== undefined,
    }));
  });
}

function remarksOn(
  list: NameList,
  book: FactBook,
  tables: readonly TableReading[],
): readonly Remark[] {
  const lines = book.list(list.list);
  if (lines?.kind !== "lines" || lines.lines.length === 0) return [];
  const own = lines.lines.filter(({ key }) => key.startsWith(list.within));
  const spent = own.flatMap((line) => {
    const name = line.fact("名称");
    return name?.kind === "words" ? [{ name: plainName(name.text), shown: name.text, line }] : [];
  });
  const empty = unspentNames(tables, new Set(spent.map(({ name }) => name)), list.within);
  const listed = namesIn(list);
  const strangers = listed.filter(
    ({ name }) => !spent.some((one) => one.name === name) && !empty.has(name),
  );
  const unspent = listed
    .filter(({ name }) => empty.has(name))
    .map((one) => unspentRemark(list, one));
  const misspelt = strangers.flatMap((one) => misspeltRemark(list, one, spent) ?? []);
  // A name written otherwise may stand for one that seems to be left out.
  if (strangers.length > 0 || !list.isWhole) return [...unspent, ...misspelt];
  const missing = spent.filter(
    ({ name }) => !listed.some((one) => one.name === name || standsFor(one.name, name, spent)),
  );
  const isPromised = !list.isMainly || (listed.length >= NEARLY_WHOLE_FROM && missing.length === 1);
  return [
    ...unspent,
    ...(isPromised
      ? missing.map(({ shown, line }) => missingRemark(list, shown, line.fact("本年")))
      : []),
  ];
}

/** Written otherwise; 医疗费补助 is a 款 of its own, and not 医疗费. */
function standsFor(
  said: string,
  name: string,
  spent: readonly { readonly name: string }[],
): boolean {
  return isClose(said, name) && !spent.some((one) => one.name === said);
}

/** 津补贴 is short for 津贴补贴 and no slip; so short a name is taken for nothing. */
const SHORTEST_MISSPELT = 4;

/** One letter of a name lost, doubled or another, and no other 款 that it could be. */
function misspeltRemark(
  { paragraph }: NameList,
  { name, start, end }: ListedName,
  spent: readonly { readonly name: string; readonly shown: string }[],
): Remark | undefined {
  if (name.length < SHORTEST_MISSPELT) return undefined;
  const meant = spent.filter((one) => isOneLetterOff(name, one.name));
  const [only] = meant;
  if (!only || meant.length > 1) return undefined;
  return {
    severity: "error",
    kind: "name",
    expected: only.shown,
    sources: [],
    message: `科目名称与表中不一致：应为“${only.shown}”。`,
    spot: { paragraph, start, end },
    replaces: true,
  };
}

interface ListedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function namesIn({ text, start }: NameList): readonly ListedName[] {
  const names: ListedName[] = [];
  for (const { 0: words, index } of text.matchAll(/[^、，]+/g))
    names.push({
      name: plainName(words.replace(/等(?:支出|费用)?$/, "")),
      start: start + index,
      end: start + index + words.length,
    });
  return names;
}

/** The names of 款 that the table prints without an amount. */
function unspentNames(
  tables: readonly TableReading[],
  spent: ReadonlySet<string>,
  within: string,
): ReadonlySet<string> {
  const table = tables.find((one) => one.table === "basic-expenditure");
  const names = (table?.lines ?? [])
    .filter(({ code }) => code?.length === 5 && code.startsWith(within))
    .map(({ caption }) => plainName(caption.replace(/^[\d\s]+/, "")));
  return new Set(names.filter((name) => !spent.has(name)));
}

function unspentRemark({ paragraph }: NameList, { start, end }: ListedName): Remark {
  return {
    severity: "error",
    kind: "list",
    expected: "",
    sources: [],
    message: "列举了表中没有支出的科目，应删去。",
    spot: { paragraph, start, end },
    replaces: false,
  };
}

function missingRemark(
  { paragraph, start, text }: NameList,
  name: string,
  fact: ReturnType<FactBook["fact"]>,
): Remark {
  return {
    severity: "error",
    kind: "list",
    expected: name,
    sources: fact?.kind === "amount" ? fact.sources : [],
    message: `漏列有支出的科目“${name}”。`,
    spot: { paragraph, start: start + text.length, end: start + text.length },
    replaces: false,
  };
}
