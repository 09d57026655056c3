import { Money } from "../../src/amounts/decimal";
import type { Fact, FactBook, FactLine } from "../../src/narrative/fact";
import { narrate } from "../../src/narrative/narrate";
import { textOf } from "../../src/narrative/render-text";
import type { Segment } from "../../src/narrative/paragraph";
import { readPack } from "../../src/narrative/template/read-pack";
import type { PackMistake } from "../../src/narrative/template/pack-syntax";
import type { Vocabulary } from "../../src/narrative/facts/vocabulary";

/** Amounts in 万元, as they are said; `undefined` for what nobody knows; other texts are words. */
type Values = Readonly<Record<string, number | string | undefined>>;

interface HandMade {
  readonly facts?: Values;
  readonly lists?: Readonly<Record<string, readonly Values[]>>;
  readonly reasons?: Readonly<Record<string, string>>;
}

function factOf(name: string, value: Values[string]): Fact {
  if (value === undefined) return { kind: "missing", what: name, name };
  if (typeof value === "string") return { kind: "words", text: value, sources: [] };
  const yuan = new Money(value).times(10_000);
  return { kind: "amount", yuan, sources: [{ kind: "given", name }] };
}

/** A book of these facts and lists. */
export function bookOf({ facts = {}, lists = {} }: HandMade): FactBook {
  const lineOf = (list: string, values: Values, index: number): FactLine => ({
    key: String(index + 1),
    fact: (name) => (name in values ? factOf(name, values[name]) : undefined),
    called: (field) => ({ kind: "line", list, key: String(index + 1), field }),
  });
  return {
    fact: (name) => (name in facts ? factOf(name, facts[name]) : undefined),
    list: (name) =>
      lists[name] && {
        kind: "lines",
        lines: lists[name].map((values, index) => lineOf(name, values, index)),
      },
    line: (list, key) => lineOf(list, lists[list]![parseInt(key, 10) - 1]!, parseInt(key, 10) - 1),
  };
}

function vocabularyOf({ facts = {}, lists = {} }: HandMade): Vocabulary {
  return {
    facts: new Set(Object.keys(facts)),
    counts: new Set(Object.keys(facts).filter((name) => name.endsWith("数"))),
    words: new Set(
      [facts, ...Object.values(lists).flat()].flatMap((values) =>
        Object.entries(values).flatMap(([name, value]) =>
          typeof value === "string" ? [name] : [],
        ),
      ),
    ),
    lists: new Map(
      Object.entries(lists).map(([name, lines]) => [name, new Set(Object.keys(lines[0] ?? {}))]),
    ),
  };
}

function packOf(lines: string, preamble: string): string {
  return `${preamble === "" ? "" : `${preamble}\n`}标题：说明\n== 一\n${lines}`;
}

/** The segments of all paragraphs of a pack of these lines. */
export function segmentsOf(
  lines: string,
  made: HandMade,
  preamble = "",
): readonly (readonly Segment[])[] {
  const read = readPack(packOf(lines, preamble), vocabularyOf(made));
  if (read.kind === "wrong") throw new Error(JSON.stringify(read.mistakes));
  const { sections } = narrate(read.pack, {
    book: bookOf(made),
    reasons: new Map(Object.entries(made.reasons ?? {})),
  });
  return sections[0]!.paragraphs.map(({ segments }) => segments);
}

/** The text of these lines of a pack. */
export function told(lines: string, made: HandMade, preamble = ""): string {
  return segmentsOf(lines, made, preamble).map(textOf).join("\n");
}

/** What is wrong with these lines of a pack; without a preamble the first of them is line 3. */
export function mistakesIn(lines: string, made: HandMade, preamble = ""): readonly PackMistake[] {
  const read = readPack(packOf(lines, preamble), vocabularyOf(made));
  return read.kind === "wrong" ? read.mistakes : [];
}
