import type { Fact } from "../fact";
import type { CodeSources, LineSources } from "./code-sources";
import type { Given } from "./given";
import { typedFact } from "./typed-fact";

/** A caption as a name: without the code and the numbering that stand before it on some sheets. */
export function nameOfCaption(caption: string): string {
  return caption
    .replace(/^[\d\s]+/, "")
    .replace(/^[一二三四五六七八九十]+、/, "")
    .trim();
}

/** The name of a code: as this year's table prints it; else last year's, the budget's or the author's. */
export function nameOfCode(code: string, { list, ...sources }: Omit<CodeSources, "code">): Fact {
  const found = captionOf(code, list.table, sources);
  if (found === undefined) return typedName(code, sources.given);
  return { kind: "words", text: nameOfCaption(found), sources: [] };
}

/** As it is told in gaps. */
export function calledInGaps({ code, ...sources }: CodeSources): string {
  const name = nameOfCode(code, sources);
  return name.kind === "words" ? name.text : code;
}

function captionOf(
  code: string,
  table: CodeSources["list"]["table"],
  { now, before, planned }: LineSources,
): string | undefined {
  const line = now.lineOf(table, code) ?? before.lineOf(table, code) ?? planned.lineOf(table, code);
  return line?.caption;
}

function typedName(code: string, given: Given): Fact {
  return typedFact({ name: `名称/${code}`, what: `科目 ${code} 的名称`, kind: "words" }, given);
}
