/** A header such as `3.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）`. */
export interface ItemHeader {
  readonly category: string;
  readonly section: string;
  readonly item: string;
  readonly start: number;
  readonly end: number;
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

/** Whether a paragraph speaks of more than one 项: then no number in it is taken for either. */
export function hasSeveralItems(text: string): boolean {
  return (text.match(/（项）/g) ?? []).length > 1;
}
