import type { ParagraphAtWork } from "./at-work";
import { reworded, type RolledPiece } from "./rolled-piece";

const BASIS =
  /(比|较|与|同|和)(?:上年|上一年|去年|20\d\d年)度?(?:决算)?(?:数|支出)?(?:(?:各|均|都)?)$/;

/** 比上年增加 becomes 与上年持平, and the other way round; with 相比 either can be said. */
export function basisReworded(
  { text }: ParagraphAtWork,
  at: number,
  sign: number,
): readonly RolledPiece[] {
  const found = BASIS.exec(text.slice(0, at));
  if (!found) return [];
  const said = found[1]!;
  const fits = sign === 0 ? said !== "比" : said === "比" || said === "较";
  if (fits) return [];
  const place = { start: found.index, end: found.index + 1 };
  return [reworded(place, sign === 0 ? "与" : "比")];
}
