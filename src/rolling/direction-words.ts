import { MOVEMENTS, ORDERS } from "../narrative/wording/opposites";

/** Words that a text turns when a number turns. */
const PAIRS = [...MOVEMENTS, ...ORDERS];

/**
 * The word for the other direction. The text's own word where it has one, and where the word is no part
 * of a longer one: 增长率 becomes 下降率, not 减少率.
 */
export function turnedWord(word: string, isUp: boolean, own: string, next: string): string {
  const pair = PAIRS.find((one) => one[isUp ? 1 : 0] === word);
  const opposite = pair?.[isUp ? 0 : 1] ?? own;
  return /幅$/.test(word) || /^[率额幅]/.test(next) ? opposite : own;
}

/** The other of 大于 and 小于, 高于 and 低于. */
export function turnedOrder(word: string, isMore: boolean): string {
  const pair = PAIRS.find((one) => one[isMore ? 1 : 0] === word);
  return pair?.[isMore ? 0 : 1] ?? (isMore ? "大于" : "小于");
}
