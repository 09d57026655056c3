import { isPictureCaption } from "../reading-text/picture-caption";
import type { TextParagraph } from "../reading-text/finished-text";
import { assembled } from "./assembled";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { gapsFilled } from "./gap-pieces";
import { yearsNamedIn } from "./own-years";

import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import type { RolledParagraph } from "./rolled-text";

/** A title is short and is no sentence. */
const LONGEST_TITLE = 60;

/** Paragraphs that are no sentences of the explanation: titles get their year, all else is named. */
export function outsideParagraph(
  p: ParagraphAtWork,
  place: TextParagraph["place"],
  work: RollingWork,
): RolledParagraph {
  const isTitle = place !== "table" && p.text.length <= LONGEST_TITLE && !/[。；]/.test(p.text);
  const years = isTitle ? titleYears(p, work) : [];
  const rest = p.text.replace(/20\d\d年度?|^[\d.、（）]+|^图\d+/g, "");
  const open =
    years.length === 0 && /\d/.test(rest) ? [leftOpen(0, p.text.length, whyLeft(p, place))] : [];
  const isChart = isPictureCaption(p.text);
  const chart = isChart ? [leftOpen(0, p.text.length, whyLeft(p, place))] : open;
  return {
    origin: "kept",
    source: p.index,
    isHeading: p.isHeading || (isTitle && isChapter(p)),
    ...assembled(p, [...years, ...(isChart ? gapsFilled(p, work) : []), ...chart]),
  };
}

/** `第三部分 …`, `名词解释`: what stands between chapters is their own. */
function isChapter({ text }: ParagraphAtWork): boolean {
  return /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/.test(text);
}

function whyLeft({ text }: ParagraphAtWork, place: TextParagraph["place"]): string {
  if (isPictureCaption(text)) return "图没有更新，请用今年的数字重做";
  return place === "table" ? "文中的表格没有滚动，请核对" : "不在决算情况说明里，没有滚动，请核对";
}

/** 2022年度 of a title; of a chapter, 第四部分 2022年重点工作, the year alone as well. */
function titleYears(p: ParagraphAtWork, { years }: RollingWork): readonly RolledPiece[] {
  const { of, by } = years;
  if (of === undefined || by === 0) return [];
  const { text } = p;
  const isOfAccounts = (end: number) => text[end + 1] === "度" || isChapter(p);
  return yearsNamedIn(text).flatMap((one) =>
    isOfAccounts(one.end) && (one.year === of || one.year === of - 1)
      ? [reworded(one, String(one.year + by))]
      : [],
  );
}
