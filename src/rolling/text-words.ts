import { isMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import { USUAL_WORDING } from "../narrative/wording/words";
import type { ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement, OrderStatement } from "../reading-text/statement";
import { mostFrequent } from "./written-style";

/** A text's own words for what numbers do; the usual ones where it never says it. */
export interface TextWords {
  /** The unit of most amounts. */
  readonly unit: MoneyUnit;
  /** Before a difference. */
  readonly up: string;
  readonly down: string;
  /** Before a percentage. */
  readonly rise: string;
  readonly fall: string;
  readonly equal: string;
  /** After a difference to nothing: `（基数为零，不计算增减比例）`. */
  readonly zeroBase: string;
  /** Whether a percentage follows a difference at all. */
  readonly givesPercentages: boolean;
}

/** Nouns for a direction say nothing of the verb that a text prefers. */
const NOUN = /幅$/;
export const ZERO_BASE = /（[^（）]*(?:基数为|为零|无此项|没有此项|不计算|不可比)[^（）]*）/;

/** Reads them off a text. */
export function wordsOfText({ statements, paragraphs }: ReadText): TextWords {
  const numbers = statements.filter((one) => one.kind === "number");
  const orders = statements.filter((one) => one.kind === "order");
  const worded = (role: NumberStatement["role"], isUp: boolean) =>
    mostFrequent(
      numbers.flatMap(({ role: own, direction }) =>
        own === role && direction?.isUp === isUp && !NOUN.test(direction.word)
          ? [direction.word]
          : [],
      ),
    );
  const texts = paragraphs.map(({ normal }) => normal.text);
  const units = numbers.filter(({ role }) => role !== "counted").map(({ unit }) => unit);
  return {
    unit: mostFrequent(units.filter(isMoneyUnit)) ?? "万元",
    up: worded("difference", true) ?? USUAL_WORDING.up,
    down: worded("difference", false) ?? USUAL_WORDING.down,
    rise: worded("change", true) ?? USUAL_WORDING.rise,
    fall: worded("change", false) ?? USUAL_WORDING.fall,
    equal: mostFrequent(orders.filter(isAgainstLastYear).map(({ word }) => word)) ?? "持平",
    zeroBase:
      mostFrequent(texts.flatMap((text) => ZERO_BASE.exec(text)?.[0] ?? [])) ??
      USUAL_WORDING.zeroBase,
    givesPercentages: numbers.some(({ role }) => role === "change"),
  };
}

function isAgainstLastYear({ says, base }: OrderStatement): boolean {
  if (says !== "equal") return false;
  return base.kind === "fact" ? base.name.startsWith("上年") : base.field === "上年";
}
