import type { PlacedMark } from "./known";
import { DIRECTION, saysUp } from "./role-words";
import type { DirectionWord } from "./statement";

/** 增加, 下降 … right before a number. */
export function directionBefore(
  { before, start: from }: PlacedMark,
  paragraph: number,
): DirectionWord | undefined {
  const found = DIRECTION.exec(before);
  if (!found) return undefined;
  const word = found[1]!;
  const start = from + found.index;
  return { paragraph, start, end: start + word.length, word, isUp: saysUp(word) };
}
