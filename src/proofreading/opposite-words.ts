import { MOVEMENTS } from "../narrative/wording/opposites";

/** 增加 → 减少; a word without an opposite stays as it is. */
export function oppositeWord(word: string): string {
  const pair = MOVEMENTS.find((one) => one.includes(word));
  return pair ? (pair[0] === word ? pair[1] : pair[0]) : word;
}
