import { isMoneyUnit, type MoneyUnit } from "../amounts/money-unit";
import { USUAL_WORDING } from "../narrative/wording/words";
import type { ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement, OrderStatement } from "../reading-text/statement";
import { turnedWord, type SaidWords } from "./direction-words";
import { byFrequency, mostFrequent } from "./written-style";

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
  readonly said: SaidWords;
}

/** Nouns for a direction say nothing of the verb that a text prefers. */
const NOUN = /幅$/;
export const ZERO_BASE =
  /（[^（）]*(?:基数为|为零|无此项|没有此项|不计算|不可比)[^（）]*）|，(?:上年度?|去年|上一年度?)(?:[无未][^，。；\d]{0,8}|没有[^，。；\d]{1,8}|为[0零](?:万元|元)?)(?=[，。；（]|$)/;

/** Reads them off a text. */
export function wordsOfText({ statements, paragraphs }: ReadText): TextWords {
  const numbers = statements.filter((one) => one.kind === "number");
  const orders = statements.filter((one) => one.kind === "order");
  const wordsOf = (role: NumberStatement["role"], isUp: boolean) =>
    byFrequency(
      numbers.flatMap(({ role: own, direction }) =>
        own === role && direction?.isUp === isUp && !NOUN.test(direction.word)
          ? [direction.word]
          : [],
      ),
    );
  const saidBefore = (role: keyof SaidWords) => ({
    up: wordsOf(role, true),
    down: wordsOf(role, false),
  });
  const said = { difference: saidBefore("difference"), change: saidBefore("change") };
  const texts = paragraphs.map(({ normal }) => normal.text);
  const units = numbers.filter(({ role }) => role !== "counted").map(({ unit }) => unit);
  return {
    unit: mostFrequent(units.filter(isMoneyUnit)) ?? "万元",
    ...pairSaid("difference", said, USUAL_WORDING),
    ...risesAndFalls(
      pairSaid("change", said, { up: USUAL_WORDING.rise, down: USUAL_WORDING.fall }),
    ),
    equal: mostFrequent(orders.filter(isAgainstLastYear).map(({ word }) => word)) ?? "持平",
    zeroBase:
      mostFrequent(texts.flatMap((text) => ZERO_BASE.exec(text)?.[0] ?? [])) ??
      USUAL_WORDING.zeroBase,
    givesPercentages: numbers.some(({ role }) => role === "change"),
    said,
  };
}

interface UpAndDown {
  readonly up: string;
  readonly down: string;
}

/** What a text says most; where it only says one of them, the other is that one's opposite. */
function pairSaid(role: keyof SaidWords, said: SaidWords, usual: UpAndDown): UpAndDown {
  const {
    up: [up],
    down: [down],
  } = said[role];
  const turned = (word: string | undefined, isUp: boolean) =>
    word === undefined ? undefined : turnedWord(word, { isUp, said, role });
  return {
    up: up ?? turned(down, true) ?? usual.up,
    down: down ?? turned(up, false) ?? usual.down,
  };
}

function risesAndFalls({ up: rise, down: fall }: UpAndDown) {
  return { rise, fall };
}

function isAgainstLastYear({ says, base }: OrderStatement): boolean {
  if (says !== "equal") return false;
  return base.kind === "fact" ? base.name.startsWith("上年") : base.field === "上年";
}
