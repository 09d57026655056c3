import type { Expression, ValuePair } from "../narrative/expression";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import type { Source } from "../narrative/fact";
import type { Wording } from "../narrative/wording/words";
import type { YearShift } from "./own-years";

/** Last year's text as it stands for this year. */
export interface RolledText {
  readonly years: YearShift;
  /** How many numbers, comparisons and denials were recognised. */
  readonly recognised: number;
  /** In the order of the new text; removed ones stand where they stood. */
  readonly paragraphs: readonly RolledParagraph[];
  /** What is no text, stands as it stood, and no caption says so. */
  readonly pictures: readonly LeftPicture[];
  /** The reasons of last year's text, by the names under which reasons are typed in. */
  readonly reasons: ReadonlyMap<string, string>;
  /** How it writes amounts, and its words for up and down. */
  readonly numbers: NumberSettings;
  readonly wording: Wording;
}

/** A chart, a picture or an embedded object that only the author can make anew. */
export interface LeftPicture {
  /** Which of the text's. */
  readonly index: number;
  /** The paragraph in which, or behind which, it stands, as it reads now; empty at the top of the text. */
  readonly near: string;
  /** A Chinese sentence without its 。: `图表没有更新，…`. */
  readonly why: string;
}

/** A paragraph, and how it came from last year's. */
export interface RolledParagraph {
  readonly origin: "kept" | "new" | "removed";
  readonly isHeading: boolean;
  /** The paragraph of last year's text that it is, or is worded after; absent where a pack offers it. */
  readonly source?: number;
  /** Of a cell of a new row of a table: all cells of one row have one number, `source` is the sibling's cell. */
  readonly newRow?: number;
  /** Of a cell of a row that goes: all of one row have one number. */
  readonly goneRow?: number;
  /** Of plain text: how many empty lines stand before it. */
  readonly blankLines?: number;
  /** As it reads now; of a removed one as it read. */
  readonly text: string;
  /** What changes in the paragraph `source`; none of a removed one. In the order of its letters. */
  readonly changes: readonly RawChange[];
  readonly numbers: readonly PlacedNumber[];
  readonly left: readonly LeftOpen[];
  /** What the author gave. */
  readonly given: readonly GivenReason[];
  /** What was wrong with last year's text, and is not any more. */
  readonly told: readonly ToldError[];
  /** The author's words that stood in it and went; of a removed paragraph they are its `text`. */
  readonly dropped: readonly string[];
}

/** Letters `start` to `end` of a paragraph of last year's text, and what stands there now. */
export interface RawChange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A number that was written anew, whether it changed or not. */
export interface RolledNumber {
  /** `337.02`, `40.75%`. */
  readonly text: string;
  /** What stood there; absent where last year's text had no such number. */
  readonly was?: string;
  /** What it is, apart from any one book. */
  readonly expression: Expression;
  readonly sources: readonly Source[];
  /**
   * `table` and `given`: its words say what it is, and last year's number agreed; `given` is what the
   * author typed in. `wording`: the words alone say it. `suggested`: in a sentence that a pack offers.
   */
  readonly how: "table" | "given" | "wording" | "suggested";
}

/** A number where it stands in the new text, its sign in `%` included. */
export interface PlacedNumber extends RolledNumber {
  readonly start: number;
  readonly end: number;
}

/** What only the author can settle, where it stands in the new text. */
export interface LeftOpen {
  readonly start: number;
  readonly end: number;
  /** As it stands there, without white space. */
  readonly quote: string;
  /** A Chinese sentence. */
  readonly why: string;
  /** What can be typed in for it, and then stands there. */
  readonly asks?: Asked;
}

/** A fact or a reason that the author can give. */
export interface Asked {
  /** As the explanation asks for it: `上年收入总计`, `reason/预决算差异/2080505`. */
  readonly name: string;
  /** In Chinese. */
  readonly what: string;
  /** Of a reason: what it is the reason of. */
  readonly about?: ValuePair;
}

/** A reason that the author gave, where it stands in the new text. */
export interface GivenReason {
  readonly start: number;
  readonly end: number;
  readonly asks: Asked;
}

/** A mistake of last year's text. */
export interface ToldError {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
}
