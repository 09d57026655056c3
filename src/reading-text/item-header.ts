import { itemOrdinalOf } from "./item-ordinal";

/** A header such as `3.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）`. */
export interface ItemHeader {
  readonly category: string;
  readonly section: string;
  readonly item: string;
  readonly start: number;
  readonly end: number;
  /** Its 类 stands in a heading before. */
  readonly isShort?: true;
  /** The code that says which line it is: `2050201学前教育`, `行政运行（2010301）`; 类 and 款 are not named then. */
  readonly code?: string;
}

/** Behind its ordinal. */
const HEADER =
  /^([^。，；：、\d（）]{2,40}?)(?:支出)?（类）([^。，；：\d]{2,40}?)（款）([^。，；：\d]{2,60}?)（项）/;

/** The header that a paragraph begins with. */
export function itemHeaderOf(text: string): ItemHeader | undefined {
  const start = afterOrdinal(text);
  const found = HEADER.exec(text.slice(start));
  if (!found) return undefined;
  const [whole, category, section, item] = found as unknown as [string, string, string, string];
  return { category, section, item, start, end: start + whole.length };
}

/** Where the words of an item begin; its number may have lost its sign: `3卫生健康支出（类）`. */
function afterOrdinal(text: string): number {
  return itemOrdinalOf(text)?.after ?? /^\d{1,2}(?=[^\d.年])/.exec(text)?.[0].length ?? 0;
}

const SHORT_HEADER = /^((?:(?!（[类项]）)[^。，；：\d]){2,40}?)（款）([^。，；：\d]{2,60}?)（项）/;
const CATEGORY = /^([^。，；：、\d（）]{2,40}?)(?:支出)?（类）(?:支出)?[。：]?$/;

/** A header of 款 and 项 below a heading that names their 类. */
export function shortItemHeaderOf(text: string, category: string): ItemHeader | undefined {
  const start = afterOrdinal(text);
  const found = SHORT_HEADER.exec(text.slice(start));
  if (!found) return undefined;
  const [whole, section, item] = found as unknown as [string, string, string];
  return { category, section, item, start, end: start + whole.length, isShort: true };
}

const ITEM_NAME = String.raw`([^\d，。；：]{2,60}?)`;
const CODE_FIRST = new RegExp(
  String.raw`^(2\d{6})${ITEM_NAME}(?=-?\d|[，。：]|年初预算|支出决算|决算|$)`,
);
const CODE_BEHIND = new RegExp(String.raw`^${ITEM_NAME}（(2\d{6})）`);

/** A header that says by its code which 项 it is. */
export function codedHeaderOf(text: string): ItemHeader | undefined {
  const start = itemOrdinalOf(text)?.after ?? 0;
  const first = CODE_FIRST.exec(text.slice(start));
  const [whole, one, other] = first ?? CODE_BEHIND.exec(text.slice(start)) ?? [];
  if (whole === undefined) return undefined;
  const [code, item] = (first ? [one, other] : [other, one]) as [string, string];
  return { category: "", section: "", item, code, start, end: start + whole.length };
}

/** The 类 that a heading names, and nothing else: `（一）教育支出（类）`. */
export function categoryHeadingOf(text: string): string | undefined {
  return CATEGORY.exec(text.slice(itemOrdinalOf(text)?.after ?? 0))?.[1];
}

/** Whether a paragraph speaks of more than one 项: then no number in it is taken for either. */
export function hasSeveralItems(text: string): boolean {
  return (text.match(/（项）/g) ?? []).length > 1;
}

/** Whether nothing follows a header in its paragraph. */
export function isBareHeader(text: string, { end }: ItemHeader): boolean {
  return /^[。：:；]?$/.test(text.slice(end));
}
