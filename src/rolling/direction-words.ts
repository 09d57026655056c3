import { MOVEMENTS, ORDERS } from "../narrative/wording/opposites";
import { USUAL_WORDING } from "../narrative/wording/words";

/** Words that a text turns when a number turns. */
const PAIRS = [...MOVEMENTS, ...ORDERS];
/** 增 before a percentage is 降 the other way, and 减 before an amount. */
const BEFORE_PERCENT = [["增", "降"]] as const;
/** They praise or blame: said of one thing, they suit no other. */
const JUDGING = /节约|节支|节余|结余|压减|超支/;

/** The words that a text itself says of what went up and down, each the most frequent first. */
export type SaidWords = Readonly<
  Record<
    "difference" | "change",
    { readonly up: readonly string[]; readonly down: readonly string[] }
  >
>;

/** The other way, and what a text says of what goes it. */
interface TurnedAs {
  readonly isUp: boolean;
  /** What the text's numbers say, by whether it is before a difference or a percentage. */
  readonly said: SaidWords;
  readonly role: keyof SaidWords;
  /** The letter after the word. */
  readonly next?: string;
}

/**
 * The word for the other direction: the word's own opposite where the text says it, else what the text
 * says before such numbers, else the opposite: 增长 becomes 下降 in a text that never says 减少. A word
 * that is a part of a longer one stays one: 增长率 becomes 下降率.
 */
export function turnedWord(word: string, { isUp, said, role, next = "" }: TurnedAs): string {
  const opposites = oppositesOf(word, isUp, role);
  const [first] = opposites;
  if (first !== undefined && (/幅$/.test(word) || /^[率额幅]/.test(next))) return first;
  const side = isUp ? "up" : "down";
  const all = [...said[role][side], ...Object.values(said).flatMap((one) => one[side])];
  const own = said[role][side].find((one) => one.length === word.length && !JUDGING.test(one));
  return all.find((one) => opposites.includes(one)) ?? own ?? first ?? USUAL_WORDING[side];
}

/** Words that judge are the opposite of such words only. */
function oppositesOf(word: string, isUp: boolean, role: keyof SaidWords): readonly string[] {
  const [from, to] = isUp ? ([1, 0] as const) : ([0, 1] as const);
  const pairs = role === "change" ? [...BEFORE_PERCENT, ...PAIRS] : PAIRS;
  return pairs
    .filter((pair) => pair[from] === word)
    .map((pair) => pair[to])
    .filter((one) => JUDGING.test(word) || !JUDGING.test(one));
}

/** The other of 大于 and 小于, 高于 and 低于. */
export function turnedOrder(word: string, isMore: boolean): string {
  const pair = PAIRS.find((one) => one[isMore ? 1 : 0] === word);
  return pair?.[isMore ? 0 : 1] ?? (isMore ? "大于" : "小于");
}
