import { isFiller } from "./filler";
import type { NumberMark } from "./number-marks";
import { COMES_FROM, DID_NOT_OCCUR, GOES_TO } from "./role-words";
import type { Clause } from "./text-clauses";

/** A year that is not the one of the accounts: the year before it, or another. */
export type EarlierYear = "last" | "other";

/** The year that the words put a number in, where it is not the year of the accounts. */
export interface ToldYear {
  readonly year: EarlierYear;
  /** Its own words do not say so: the sentence began with that year, or it is a part of such an amount. */
  readonly isCarried: boolean;
}

interface TimeWord {
  readonly year: "this" | EarlierYear;
  /** It is what is compared with: 较上年的. */
  readonly isBase: boolean;
}

const TIME =
  /(?:20\d\d[-—~至到](20\d\d)年|(20\d\d)年|(上上年|前年|[近前][一二两三四五\d]年)|(上一?年|去年|同期)|本年|今年|当年|本期)度?(?:的?同期)?(?:的?[本当]年度?)?/g;
/** After these words a year is only what was compared with, or where something was left over. */
const CLOSED = /相比|对比|比较|相较|[增减升降]|持平|一致|相同|结转|结余|以来/;
const BEFORE_BASE = /(?:与|比|较|同|和|由|从|于|占|之)$/;
const JOINED = /^[和与及、至到~—-]$/;

/** The last word of time in some words, where it still says which year's the number after them is. */
function timeIn(words: string, year: number | undefined): TimeWord | undefined {
  const found = [...words.matchAll(TIME)];
  const [before, last] = [found.at(-2), found.at(-1)];
  if (!last || CLOSED.test(words.slice(last.index + last[0].length))) return undefined;
  const isBase = BEFORE_BASE.test(words.slice(0, last.index));
  const between = before && words.slice(before.index + before[0].length, last.index);
  // 2022年和2021年分别为: which number is of which year, the words do not say one by one.
  if (between !== undefined && JOINED.test(between)) return { year: "other", isBase };
  const [, range, stated, others, lastYear] = last;
  if (range !== undefined || others !== undefined) return { year: "other", isBase };
  if (lastYear !== undefined) return { year: "last", isBase };
  if (stated === undefined) return { year: "this", isBase };
  if (year === undefined) return undefined;
  const back = year - Number(stated);
  return { year: back === 0 ? "this" : back === 1 ? "last" : "other", isBase };
}

/** 由10万元减少到8万元: of whatever it was, the first amount is not this year's. */
export function cameFrom(
  { words }: Clause,
  mark: NumberMark,
  before: string,
): ToldYear | undefined {
  const goesTo = GOES_TO.test(words.slice(mark.end + mark.unit.length));
  return COMES_FROM.test(before) && goesTo ? { year: "other", isCarried: false } : undefined;
}

/** Follows a paragraph, and says of each number whether the words put it in an earlier year. */
export class YearsTold {
  /** A clause that only names a time: 上年，. */
  private announced: TimeWord | undefined;
  /** The earlier year that a sentence began with, or that the parts of an amount are of. */
  private leading: EarlierYear | undefined;
  /** The year of the number before, for one that is joined to it: 、. */
  private latest: EarlierYear | undefined;
  private hasBegun = false;

  constructor(private readonly year: number | undefined) {}

  startClause({ words, ending }: Pick<Clause, "words" | "ending">): void {
    if (/^其中|其中$/.test(words)) this.leading = this.latest ?? this.leading;
    const announces = isFiller(words) && !DID_NOT_OCCUR.test(words) && /[，：]/.test(ending);
    const time = announces ? timeIn(words, this.year) : undefined;
    if (time && !time.isBase && !/\d(?!\d*年)/.test(words)) this.announced = time;
  }

  /** For the words before a number, without the caption in them. */
  toldBy(words: string): ToldYear | undefined {
    const time = timeIn(words, this.year) ?? this.announced;
    this.announced = undefined;
    const isFirst = !this.hasBegun;
    this.hasBegun = true;
    if (time) return this.stated(time, isFirst);
    if (!/^[、和及与]/.test(words)) this.latest = undefined;
    const year = this.latest ?? this.leading;
    return year && { year, isCarried: this.latest === undefined };
  }

  private stated({ year, isBase }: TimeWord, isFirst: boolean): ToldYear | undefined {
    this.latest = year === "this" ? undefined : year;
    if (year === "this") this.leading = undefined;
    else if (isFirst && !isBase) this.leading = year;
    return this.latest && { year: this.latest, isCarried: false };
  }

  endSentence(): void {
    this.announced = this.leading = this.latest = undefined;
    this.hasBegun = false;
  }
}
