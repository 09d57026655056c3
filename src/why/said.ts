import type { CellAt } from "./checked-workbook";
import type { KindPage } from "./kinds/kind-page";

/** An answer in words: what the command line prints and the pane shows. */
export interface Said {
  /** What is answered for: a sheet's or a cell's name. */
  readonly title: string;
  readonly sections: readonly SaidSection[];
  /** What the kinds of conclusions in it mean, each once. */
  readonly kinds: readonly KindPage[];
}

/** Lines under a heading; never empty. */
export interface SaidSection {
  readonly heading: string;
  readonly lines: readonly SaidLine[];
}

/** One Chinese line, with the cells that it speaks of, where one can go there. */
export interface SaidLine {
  readonly text: string;
  readonly cells?: readonly CellAt[];
}

/** Sections without those that have nothing to say. */
export function filledSections(sections: readonly SaidSection[]): readonly SaidSection[] {
  return sections.filter(({ lines }) => lines.length > 0);
}

export function lineOf(text: string, cells?: readonly CellAt[]): SaidLine {
  return cells && cells.length > 0 ? { text, cells } : { text };
}
