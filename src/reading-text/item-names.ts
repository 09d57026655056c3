import type { FactBook, FactLine } from "../narrative/fact";
import { normalText } from "./normal-text";

/** The names of one line of a list of 项, or of 类. */
export interface LineNames {
  readonly key: string;
  readonly category: string;
  readonly section: string;
  readonly name: string;
}

/** What the lines of a list are called, as texts are compared. */
export function namesIn(book: FactBook, list: string): readonly LineNames[] {
  const found = book.list(list);
  if (found?.kind !== "lines") return [];
  return found.lines.map((line) => ({
    key: line.key,
    category: wordsOf(line, "类名"),
    section: wordsOf(line, "款名"),
    name: wordsOf(line, "名称"),
  }));
}

function wordsOf(line: FactLine, field: string): string {
  const fact = line.fact(field);
  return fact?.kind === "words" ? plainName(fact.text) : "";
}

/** A name as it is compared: `与`, `和` and 、 alike, 支出 at the end left out. */
export function plainName(name: string): string {
  return normalText(name)
    .text.replace(/[和与及]/g, "、")
    .replace(/支出$/, "");
}
