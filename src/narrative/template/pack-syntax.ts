import type { NumberSettings } from "../arithmetic/number-settings";
import type { GivenFact } from "../facts/given-facts";
import type { Wording } from "../wording/words";

/** A line of text with inserts. */
export type Template = readonly TemplatePiece[];

export type TemplatePiece = Words | Insert;

export interface Words {
  readonly kind: "words";
  readonly text: string;
}

/** `{收入总计}`, `{占 基本支出 本年支出合计}`, `{若 有 经营收入：…｜…}`. */
export interface Insert {
  readonly kind: "insert";
  /** Words and “quoted texts” before the colon; the first names a fact or what is to be done. */
  readonly head: readonly HeadWord[];
  /** What stands after the colon, divided by ｜. */
  readonly bodies: readonly Template[];
  readonly at: Position;
}

export interface HeadWord {
  readonly text: string;
  readonly quoted: boolean;
}

/** Where in a pack something stands, counted from 1, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a pack: what is wrong, and what to do about it, in Chinese. */
export interface PackMistake extends Position {
  readonly problem: string;
  readonly remedy: string;
}

/** A line of a section. */
export type PackBlock = ParagraphBlock | ChoiceBlock | LoopBlock | ChartBlock;

interface BlockBase {
  /** The line as it is written in the pack. */
  readonly source: string;
  readonly at: Position;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: "paragraph";
  readonly style: "body" | "heading";
  readonly template: Template;
}

/** `【如果 有 政府性基金支出】…【否则】…【完】`. */
export interface ChoiceBlock extends BlockBase {
  readonly kind: "choice";
  readonly condition: readonly string[];
  readonly then: readonly PackBlock[];
  readonly otherwise: readonly PackBlock[];
}

/** `【每个 一般公共预算项】…【完】`. */
export interface LoopBlock extends BlockBase {
  readonly kind: "loop";
  readonly list: string;
  readonly blocks: readonly PackBlock[];
}

/** `【柱图 标题：收入总计 支出总计】` of facts and last year's; `【饼图 标题：收入来源】` of a list. */
export interface ChartBlock extends BlockBase {
  readonly kind: "chart";
  readonly shape: "columns" | "pie";
  readonly caption: Template;
  /** Facts of a column chart, the one list of a pie chart. */
  readonly of: readonly string[];
}

export interface PackSection {
  /** Its heading as it is written in the pack. */
  readonly source: string;
  readonly heading: Template;
  readonly blocks: readonly PackBlock[];
  readonly at: Position;
}

/** A text pack: the explanation in the words of a province, or of a unit. */
export interface Pack {
  readonly name: string;
  /** How the pack writes numbers, the same everywhere in it. */
  readonly numbers: NumberSettings;
  /** Its words for up, down, equal and their like. */
  readonly wording: Wording;
  /** What it asks the author for beside what every pack may: `待填：用途 文字 说明`. */
  readonly asks: readonly GivenFact[];
  readonly title: Template;
  readonly sections: readonly PackSection[];
}
