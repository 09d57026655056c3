/** A finished 决算情况说明, from whatever it was read: paragraphs in the order of the text. */
export interface FinishedText {
  readonly paragraphs: readonly TextParagraph[];
  /** Lines that a PDF broke were joined again: where paragraphs end is less sure. */
  readonly joined: boolean;
  /** Of a Word document: what stands among its paragraphs and is no text, in its order. */
  readonly pictures?: readonly TextPicture[];
}

/** A chart, a diagram (SmartArt), an embedded object such as a sheet, or any other picture. */
export interface TextPicture {
  readonly kind: "chart" | "diagram" | "object" | "picture";
  /** The paragraph that it stands in, or else behind; -1 before all of them. */
  readonly after: number;
}

/** A paragraph as it stands, white space included. */
export interface TextParagraph {
  readonly text: string;
  readonly place: "body" | "table" | "box" | "note";
  /** Of plain text: how many empty lines stand before it. */
  readonly blankLines?: number;
  /** Of a Word document: letters in content controls that have a tag. */
  readonly tagged?: readonly TaggedLetters[];
  /** Of a Word document: the cell of a table that it stands in. */
  readonly cell?: TableCell;
}

/** Where a cell stands: all counted from 0; merged with those to its right it covers several `columns`. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** Letters `start` to `end` of a paragraph, and what the tag around them says. */
export interface TaggedLetters {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** A piece of the text: letters `start` to `end` of a paragraph. */
export interface TextSpan {
  /** Which paragraph, counted from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
