/**
 * A report as it is set on paper, whoever sets it: Excel, Word, a printer. Text only; what it says was
 * decided before, and how it looks is decided by its writers.
 */
export interface Paper {
  readonly title: string;
  /** Under the title: whose accounts, when, by whom. */
  readonly lines: readonly string[];
  readonly parts: readonly PaperPart[];
  /** Where to sign, after the parts. */
  readonly signature: string;
  /** A long table on pages of its own. */
  readonly annex?: PaperPart;
}

export interface PaperPart {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table?: PaperTable;
}

/** A table; each row has as many cells as there are columns, each cell one or several lines. */
export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface PaperColumn {
  readonly head: string;
  /** Of the paper's width, in 24ths; those of a table add up to 24. */
  readonly share: number;
  readonly centred?: true;
}

/** How many shares a paper is wide. */
export const PAPER_SHARES = 24;
