/** A header such as `3.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）`. */
export interface ItemHeader {
  readonly category: string;
  readonly section: string;
  readonly item: string;
  readonly start: number;
  readonly end: number;
  /** Its 类 stands in a heading before. */
  readonly isShort?: true;
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
