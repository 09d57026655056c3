import type { FactBook, FactLine } from "../narrative/fact";
import { normalText } from "./normal-text";

/** The names of one line of a list of 项, or of 类. */
export interface LineNames {
  readonly key: string;
  readonly category: string;
  readonly section: string;
  readonly name: string;
  /** As the table prints them: 类, 款, 项. */
  readonly shown: readonly [category: string, section: string, name: string];
}

/** What the lines of a list are called, as texts are compared. */
export function namesIn(book: FactBook, list: string): readonly LineNames[] {
  const found = book.list(list);
  if (found?.kind !== "lines") return [];
  return found.lines.map((line) => ({
    key: line.key,
    category: plainName(wordsOf(line, "类名")),
    section: plainName(wordsOf(line, "款名")),
    name: plainName(wordsOf(line, "名称")),
    shown: [wordsOf(line, "类名"), wordsOf(line, "款名"), wordsOf(line, "名称")],
  }));
}

function wordsOf(line: FactLine, field: string): string {
  const fact = line.fact(field);
  return fact?.kind === "words" ? fact.text : "";
}

/** A name as it is compared: `与`, `和` and 、 alike, 支出 at the end left out. */
export function plainName(name: string): string {
  return normalText(name)
    .text.replace(/[和与及]/g, "、")
    .replace(/支出$/, "");
}
