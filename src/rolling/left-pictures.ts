import type { FinishedText, TextPicture } from "../reading-text/finished-text";
import { isPictureCaption } from "../reading-text/picture-caption";
import type { ParagraphAtWork } from "./at-work";
import type { LeftPicture, RolledParagraph } from "./rolled-text";

const WHY: Readonly<Record<TextPicture["kind"], string>> = {
  chart: "图表没有更新，请用今年的数字重做",
  diagram: "SmartArt 图形没有更新，里面的年份和数字请核对",
  object: "嵌入的对象（如 Excel 表格）没有更新，请双击打开核对",
  picture: "图片没有更新，里面如有年份或数字，请换成今年的",
};

/**
 * What stands in the text and is no text, as far as its caption does not say already that it is to be
 * made anew. A picture before the first section is a cover's.
 */
export function leftPictures(
  { pictures = [] }: FinishedText,
  paragraphs: readonly ParagraphAtWork[],
  rolled: readonly RolledParagraph[],
): readonly LeftPicture[] {
  const captioned = new Set<number>();
  return pictures.flatMap(({ kind, after }, index): readonly LeftPicture[] => {
    const caption = [after, after + 1].find(
      (one) => isCaption(paragraphs[one]) && !captioned.has(one),
    );
    if (caption !== undefined) {
      captioned.add(caption);
      return [];
    }
    const isOnCover = kind === "picture" && paragraphs[after]?.section === undefined;
    return isOnCover ? [] : [{ index, near: nameOf(after, paragraphs, rolled), why: WHY[kind] }];
  });
}

function isCaption(p: ParagraphAtWork | undefined): boolean {
  return p !== undefined && isPictureCaption(p.text);
}

/** The words behind which it stands, as they read now. */
function nameOf(
  after: number,
  paragraphs: readonly ParagraphAtWork[],
  rolled: readonly RolledParagraph[],
): string {
  const kept = rolled.find(({ source, origin }) => source === after && origin === "kept");
  return (kept?.text ?? paragraphs[after]?.raw ?? "").trim();
}

/** How many letters tell a paragraph from others. */
const LONGEST_NAME = 24;

/** `“三、支出决算情况说明”后面的图表没有更新，…`: each in a sentence, those at one place in one. */
export function toldOfPictures(pictures: readonly LeftPicture[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { near, why } of pictures) {
    const name = near.length > LONGEST_NAME ? `${near.slice(0, LONGEST_NAME)}……` : near;
    const told = `${name === "" ? "文首" : `“${name}”后面`}的${why}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return [...counts].map(([told, count]) =>
    count === 1 ? `${told}。` : `${told}（${count} 处）。`,
  );
}
