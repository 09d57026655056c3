import type { PlacedMark } from "./known";
import { DIRECTION, LEFT_OF_BUDGET, saysUp, SHORT_DIRECTION } from "./role-words";
import type { DirectionWord } from "./statement";

/** 增加, 下降 … right before a number. */
export function directionBefore(
  { before, start: from }: PlacedMark,
  paragraph: number,
): DirectionWord | undefined {
  const found =
    DIRECTION.exec(before) ?? LEFT_OF_BUDGET.exec(before) ?? SHORT_DIRECTION.exec(before);
  const word = found?.[2] ?? found?.[1];
  if (!found || word === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(word);
  return { paragraph, start, end: start + word.length, word, isUp: saysUp(word) };
}
