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

const HEADER =
  /^(?:\d{1,2}[.．、]|（\d{1,2}）|\d{1,2}(?=[^\d.年]))?([^。，；：、\d（）]{2,40}?)(?:支出)?（类）([^。，；：\d]{2,40}?)（款）([^。，；：\d]{2,60}?)（项）/;

/** The header that a paragraph begins with. */
export function itemHeaderOf(text: string): ItemHeader | undefined {
  const found = HEADER.exec(text);
  if (!found) return undefined;
  const [whole, category, section, item] = found as unknown as [string, string, string, string];
  const start = whole.length - whole.replace(/^(?:\d{1,2}[.．、]|（\d{1,2}）|\d{1,2})/, "").length;
  return { category, section, item, start, end: whole.length };
}

const SHORT_HEADER =
  /^(?:\d{1,2}[.．、]|（\d{1,2}）)?([^。，；：、\d（）]{2,40}?)（款）([^。，；：\d]{2,60}?)（项）/;
const CATEGORY =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]|（\d{1,2}）)?([^。，；：、\d（）]{2,40}?)(?:支出)?（类）(?:支出)?[。：]?$/;

/** A header of 款 and 项 below a heading that names their 类. */
export function shortItemHeaderOf(text: string, category: string): ItemHeader | undefined {
  const found = SHORT_HEADER.exec(text);
  if (!found) return undefined;
  const [whole, section, item] = found as unknown as [string, string, string];
  const start = whole.indexOf(section);
  return { category, section, item, start, end: whole.length, isShort: true };
}

const NUMBERED = String.raw`^(?:\d{1,2}[.．、]|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）|[一二三四五六七八九十]{1,3}、)?`;
const ITEM_NAME = String.raw`([^\d，。；：]{2,60}?)`;
const CODE_FIRST = new RegExp(
  String.raw`${NUMBERED}(2\d{6})${ITEM_NAME}(?=-?\d|[，。：]|年初预算|支出决算|决算|$)`,
);
const CODE_BEHIND = new RegExp(String.raw`${NUMBERED}${ITEM_NAME}（(2\d{6})）`);

/** A header that says by its code which 项 it is. */
export function codedHeaderOf(text: string): ItemHeader | undefined {
  const first = CODE_FIRST.exec(text);
  const [whole, one, other] = first ?? CODE_BEHIND.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [code, item] = (first ? [one, other] : [other, one]) as [string, string];
  const start = whole.indexOf(one!);
  return { category: "", section: "", item, code, start, end: whole.length };
}

/** The 类 that a heading names, and nothing else: `（一）教育支出（类）`. */
export function categoryHeadingOf(text: string): string | undefined {
  return CATEGORY.exec(text)?.[1];
}

/** Whether a paragraph speaks of more than one 项: then no number in it is taken for either. */
export function hasSeveralItems(text: string): boolean {
  return (text.match(/（项）/g) ?? []).length > 1;
}

/** Whether nothing follows a header in its paragraph. */
export function isBareHeader(text: string, { end }: ItemHeader): boolean {
  return /^[。：:；]?$/.test(text.slice(end));
}
