import { toldOfPictures } from "../rolling/left-pictures";
import { toldUnits } from "../rolling/told-units";
import type { RolledParagraph, RolledText } from "../rolling/rolled-text";

/** Beyond these of a kind, only the count is told. */
const MOST = 12;
/** How much of a long quotation is shown. */
const LONGEST = 60;

/** The report for people: what is left to the author by kinds, mistakes of last year's text, counts. */
export function rollReport({ paragraphs, pictures }: RolledText): string {
  const left = paragraphs.flatMap((one) => one.left);
  const told = paragraphs.flatMap((one) => one.told);
  const numbers = paragraphs.flatMap((one) => one.numbers);
  const changed = numbers.filter(({ text, was }) => text !== was).length;
  return [
    ...wanted(left),
    ...kinds(left.filter((one) => !isWanted(one))),
    ...(told.length > 0 ? [`原文写错的（${told.length} 处，已按表写）`] : []),
    ...told.slice(0, MOST).map(({ quote, message }) => `   ${shortened(quote)}：${message}`),
    ...(told.length > MOST ? [`   …… 另 ${told.length - MOST} 处`] : []),
    ...(told.length > 0 ? [""] : []),
    ...gone("删去的话（上年写了，今年的文中没有；还用得着的请加回去）", droppedIn(paragraphs)),
    ...gone("删去的段落（今年的表里没有对应的内容）", toldUnits(paragraphs, "removed")),
    ...gone("图和嵌入的对象没有更新，请自己看", toldOfPictures(pictures)),
    `写了 ${numbers.length} 个数字，其中 ${changed} 个与上年不同；${moves(paragraphs)}留给作者 ${left.length} 处。`,
  ].join("\n");
}

function droppedIn(paragraphs: readonly RolledParagraph[]): readonly string[] {
  return paragraphs.flatMap(({ dropped }) => dropped);
}

/** All of it and whole: nothing that the author wrote goes unsaid. */
function gone(heading: string, words: readonly string[]): readonly string[] {
  return words.length === 0
    ? []
    : [`${heading}，共 ${words.length} 处：`, ...words.map((one) => `   ${one}`), ""];
}

function moves(paragraphs: readonly RolledParagraph[]): string {
  const count = (origin: RolledParagraph["origin"]) => toldUnits(paragraphs, origin).length;
  return `新写 ${count("new")} 段，删去 ${count("removed")} 段；`;
}

type Left = RolledParagraph["left"][number];

/** What can be typed in, or is in a workbook that was not given. */
function isWanted({ asks, why }: Pick<Left, "asks" | "why">): boolean {
  return asks !== undefined && why.startsWith("今年的表和补充事实里没有");
}

/** Each thing once, with what stands in the text for it. */
function wanted(left: readonly Left[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const { asks, quote, ...one } of left)
    if (asks && isWanted({ asks, ...one }))
      byName.set(asks.what, [...(byName.get(asks.what) ?? []), quote]);
  if (byName.size === 0) return [];
  const lines = [...byName].map(([what, quotes]) => `   ${what}：${toldOf(quotes)}`);
  return [`今年的表和补充事实里没有、要您补的，共 ${byName.size} 项：`, ...lines, ""];
}

function toldOf(quotes: readonly string[]): string {
  const stale = quotes.filter((one) => !one.startsWith("〔待填"));
  return stale.length === 0 ? "待填" : `文中还是${stale.join("、")}`;
}

/** The rest by its reasons; what stands outside of the explanation comes last. */
function kinds(left: readonly Left[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { quote, why } of left) groups.set(why, [...(groups.get(why) ?? []), quote]);
  const isOutside = (why: string) => (why.startsWith("不在决算情况说明里") ? 1 : 0);
  return [...groups]
    .toSorted(([a], [b]) => isOutside(a) - isOutside(b))
    .flatMap(([why, quotes]) => [
      `${why}（${quotes.length} 处）`,
      ...quotes.slice(0, MOST).map((quote) => `   ${shortened(quote)}`),
      ...(quotes.length > MOST ? [`   …… 另 ${quotes.length - MOST} 处`] : []),
      "",
    ]);
}

function shortened(quote: string): string {
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST)}……` : quote;
}
