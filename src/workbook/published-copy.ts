/** A copy of a workbook fit to be made public, or a Chinese sentence that says why there is none. */
export type PublishedCopy =
  | ({ readonly kind: "published" } & CopyToPublish)
  | { readonly kind: "refused"; readonly message: string };

export interface CopyToPublish {
  readonly bytes: Uint8Array;
  /** The extension that the copy must have, or Excel will not open it. */
  readonly extension: ".xlsx" | ".xlsm";
  readonly taken: TakenOut;
  /** What the copy holds besides what is seen in it: nothing of it is changed. */
  readonly leaving: readonly Leaving[];
  /** Every sheet's name, in order. */
  readonly sheets: readonly string[];
}

/** What was taken out, counted; all 0 where the copy is the file itself. */
export interface TakenOut {
  /** Cells, and blocks of cells, coloured by us. */
  readonly marked: number;
  readonly comments: number;
  /** Formats that a marking declared for its colours. */
  readonly formats: number;
  /** Parts in which we keep reasons and settings. */
  readonly memory: number;
  /** Add-ins whose use Excel noted in the file. */
  readonly addIns: number;
}

/** One kind of thing that would leave with the copy, and where it is or what it is called. */
export interface Leaving {
  readonly kind: LeavingKind;
  /** Chinese or names from the file; never empty. */
  readonly details: readonly string[];
}

export type LeavingKind =
  | "hidden-sheets"
  | "hidden-lines"
  | "comments"
  | "people"
  | "external-links"
  | "connections"
  | "paths"
  | "printers"
  | "hidden-names"
  | "cached-data"
  | "embedded"
  | "macros"
  | "revisions"
  | "properties"
  | "custom-xml"
  | "content-add-ins"
  | "thumbnail"
  | "signature";
