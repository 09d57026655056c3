import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { GivenFact } from "../../narrative/facts/given-facts";
import type { GapSegment, Paragraph, Section, Segment } from "../../narrative/paragraph";
import type { Offer } from "../../narrative/reasons/offered-reasons";
import type { PackMistake } from "../../narrative/template/pack-syntax";

/** The explanation as the pane shows it. */
export interface Explanation {
  readonly packs: readonly PackChoice[];
  /** The id of the pack that is used. */
  readonly pack: string;
  /** Why this one, where nobody chose it; a Chinese sentence. */
  readonly packGuessed?: string;
  /** How it writes numbers, and whether the author said so. */
  readonly numbers: NumberSettings;
  readonly ownNumbers: boolean;
  readonly title: readonly Segment[];
  readonly sections: readonly ExplainedSection[];
  /** How many paragraphs written by hand have no place in this text; they are kept. */
  readonly placelessEdits: number;
  /** What is still to be filled in, each thing once, in the order of the text. */
  readonly gaps: readonly GapItem[];
  /** What the author gave, to be seen and changed. */
  readonly given: readonly GivenItem[];
  /** The name of last year's workbook, where one is open. */
  readonly lastYear?: string;
  /** The name of the budget's publication, where one is open. */
  readonly budget?: string;
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
