import type { OpenControl } from "./open-controls";
import type { TableRowXml } from "./open-tables";
import type { TextParagraph } from "../../reading-text/finished-text";

/** A paragraph of a Word part, with the pieces that its text is made of. */
export interface DocxParagraph extends TextParagraph {
  /** In the order of the text; their texts make up the paragraph's. */
  readonly pieces: readonly DocxPiece[];
  /** Where it stands in the part: its own tags and what is between them. */
  readonly start: number;
  readonly end: number;
  /** The paragraph of the part's body in which a text box hangs, by its start; its own elsewhere. */
  readonly host: number;
  /** Of a cell of a table: the row around it. */
  readonly row?: TableRowXml;
}

/** A stretch of letters, and the element of the part that holds them. */
export interface DocxPiece {
  /** `text` is a w:t, whose letters can be parted; a `sign` is a tab, a break, a hyphen. */
  readonly kind: "text" | "sign";
  readonly text: string;
  /** What stands between its tags; of a sign the tag itself. */
  readonly start: number;
  readonly end: number;
  readonly run: DocxRun;
  /** The innermost content control around it that has a tag. */
  readonly control?: OpenControl;
}

/** The run around a piece. */
export interface DocxRun {
  readonly start: number;
  readonly end: number;
  /** `<w:r …>`. */
  readonly open: string;
  /** `<w:rPr>…</w:rPr>`; empty where there is none. */
  readonly properties: string;
}
