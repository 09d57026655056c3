import type { Chart } from "./charts/chart";
import type { Expression, ValuePair } from "./expression";
import type { Source } from "./fact";

/** The explanation: sections in the order of the pack, each of paragraphs. */
export interface Narrative {
  /** `XX单位2022年度部门决算情况说明`, itself with numbers and gaps. */
  readonly title: readonly Segment[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Stays the same while the text changes: `three-public-expenses`, or what the pack calls it. */
  readonly id: string;
  readonly heading: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Stays the same while figures change, so that a hand-made text can be kept for it. */
  readonly id: string;
  /** `body` is set with a first-line indent; `heading` is a heading inside the section; `caption` names a chart. */
  readonly style: "body" | "heading" | "caption";
  readonly segments: readonly Segment[];
  /** The chart that a caption names; absent where something that it shows is missing. */
  readonly chart?: Chart;
}

/** A piece of a paragraph. The text of a paragraph is the texts of its segments, one after the other. */
export type Segment = WordsSegment | NumberSegment | GapSegment | ReasonSegment;

export interface WordsSegment {
  readonly kind: "words";
  readonly text: string;
  /** Why the author has to look at them; a Chinese sentence. */
  readonly why?: string;
}

/** A number, what it is, and what that came to on the book at hand (`evaluate`). */
export interface NumberSegment {
  readonly kind: "number";
  /** As it stands in the text: `337.02`, `77.5%`. */
  readonly text: string;
  readonly expression: Expression;
  /** What it was made from. */
  readonly sources: readonly Source[];
  /** `（337.02－235.59）÷235.59`; absent where the number is simply taken from its cell. */
  readonly arithmetic?: string;
  /** Why it can hardly be right, such as a share of more than the whole; a Chinese sentence. */
  readonly doubt?: string;
  /** What stood there in last year's text, where this is made of it. */
  readonly was?: string;
}

/** What only the author knows, or a table that is not there: `〔待填：上年收入总计〕`. */
export interface GapSegment {
  readonly kind: "gap";
  /** With its brackets, as it stands in the text. */
  readonly text: string;
  /** What is to be given, without brackets. */
  readonly what: string;
  /** What it stands for: a number or a reason within a sentence, or a whole sentence that hangs on it. */
  readonly instead: "words" | "sentence";
  /** The name under which it is typed in; reasons begin with `reason/`. */
  readonly name: string;
  /** Of a reason: what it is asked about, where the pack's own condition says it. */
  readonly about?: ValuePair;
}

/** Why something changed: taken by the author from what was offered, or written by the author. */
export interface ReasonSegment {
  readonly kind: "reason";
  readonly text: string;
  /** The name under which the reason is kept: `reason/预决算差异/2080501`. */
  readonly name: string;
  /** Why one of these is not the other. */
  readonly about?: ValuePair;
}
