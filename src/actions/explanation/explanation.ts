import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { GivenFact } from "../../narrative/facts/given-facts";
import type { GapSegment, Paragraph, Section, Segment } from "../../narrative/paragraph";
import type { Offer } from "../../narrative/reasons/offered-reasons";
import type { FinishedText } from "../../reading-text/finished-text";
import type { RolledText } from "../../rolling/rolled-text";
import type { PackMistake } from "../../narrative/template/pack-syntax";

/** A text with its sections, and what is asked of its author. */
export interface ExplainedText {
  readonly title: readonly Segment[];
  readonly sections: readonly ExplainedSection[];
  /** How many paragraphs written by hand have no place in this text; they are kept. */
  readonly placelessEdits: number;
  /** What is still to be filled in, each thing once, in the order of the text. */
  readonly gaps: readonly GapItem[];
  /** What the author gave, to be seen and changed. */
  readonly given: readonly GivenItem[];
  /** Last year's workbook, where one is open. */
  readonly lastYear?: BookInUse;
  /** The budget's publication, where one is open. */
  readonly budget?: BookInUse;
  /** The file of 机构运行信息 alone, where one is open. */
  readonly information?: BookInUse;
  /** The names of the sheets that the explanation was put into last. */
  readonly inserted: readonly string[];
}

/** Another workbook of the unit, as the explanation uses it. */
export interface BookInUse {
  /** Of its file. */
  readonly name: string;
  readonly organisation?: string;
  readonly year?: number;
  /** How many numbers of the text are made with it. */
  readonly filled: number;
}

/** The explanation as the pane shows it. */
export interface Explanation extends ExplainedText {
  readonly packs: readonly PackChoice[];
  /** The id of the pack that is used. */
  readonly pack: string;
  /** Why this one, where nobody chose it; a Chinese sentence. */
  readonly packGuessed?: string;
  /** How it writes numbers, and whether the author said so. */
  readonly numbers: NumberSettings;
  readonly ownNumbers: boolean;
}

/** Last year's text, rolled onto this year's tables. */
export interface RolledExplanation extends ExplainedText {
  /** The name of last year's text. */
  readonly name: string;
  /** The workbook of the year before last, where one is open. */
  readonly beforeLast?: BookInUse;
  /** What is odd about the books and the text; Chinese sentences. */
  readonly remarks: readonly string[];
  readonly counts: RolledCounts;
  /** For files: with what the author wrote by hand. */
  readonly rolled: RolledText;
  readonly original: FinishedText;
}

/** How many numbers were written, how many of them are new, how many places are left, and paragraphs. */
export interface RolledCounts {
  readonly numbers: number;
  readonly changed: number;
  readonly left: number;
  readonly added: number;
  readonly removed: number;
}

export interface PackChoice {
  readonly id: string;
  readonly name: string;
}

export interface ExplainedSection extends Omit<Section, "paragraphs"> {
  readonly paragraphs: readonly ExplainedParagraph[];
}

export interface ExplainedParagraph extends Paragraph {
  /** What the author wrote instead; `outdated` when what was made has changed since. */
  readonly edited?: { readonly text: string; readonly outdated: boolean };
  /** Sentences of findings about cells whose numbers the paragraph uses. */
  readonly doubts: readonly string[];
  /** In a rolled text: it is new this year, or goes. */
  readonly origin?: "new" | "removed";
  /**
   * In a rolled text: what is left to the author in it, and what was wrong last year. Of what the author
   * wrote by hand: what proofreading finds in it.
   */
  readonly notes?: readonly string[];
}

/** Something that only the author knows. */
export interface AskedItem extends Pick<GapSegment, "what" | "name"> {
  readonly kind: "fact" | "reason";
  /** What has to be typed in. */
  readonly takes: GivenFact["kind"];
  /** What is asked for, and where it can be looked up. */
  readonly about?: string;
  readonly offers: readonly Offer[];
}

/** It is still to be filled in. */
export type GapItem = AskedItem;

/** It was filled in, with this text. */
export interface GivenItem extends AskedItem {
  readonly text: string;
}

/** The explanation, or why there is none. */
export type ExplanationStage =
  | { readonly kind: "explained"; readonly explanation: Explanation }
  | { readonly kind: "rolled"; readonly explanation: RolledExplanation }
  /** Last year's text is open, and cannot be rolled as things are. */
  | {
      readonly kind: "not-rolled";
      readonly name: string;
      readonly why: string;
      readonly lastYear?: BookInUse;
    }
  | { readonly kind: "unexplained"; readonly why: string }
  | {
      readonly kind: "wrong-pack";
      readonly packs: readonly PackChoice[];
      readonly pack: string;
      readonly mistakes: readonly PackMistake[];
    };

/** A text pack at hand. */
export interface PackText {
  readonly id: string;
  readonly text: string;
}

/** The text of a stage, from a pack or from last year's; `undefined` where there is none. */
export function textOfStage(stage: ExplanationStage | undefined): ExplainedText | undefined {
  return stage?.kind === "explained" || stage?.kind === "rolled" ? stage.explanation : undefined;
}
