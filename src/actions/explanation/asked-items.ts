import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { FactBook } from "../../narrative/fact";
import { FACT_LISTS } from "../../narrative/facts/fact-lists";
import type { GivenFact } from "../../narrative/facts/given-facts";
import { aboutGiven, kindOfGiven } from "../../narrative/facts/kind-of-given";
import type { Narrative } from "../../narrative/paragraph";
import { askedReasons, type AskedReason } from "../../narrative/reasons/asked-reasons";
import { offeredFacts, offeredReasons } from "../../narrative/reasons/offered-reasons";
import { REASON } from "../../narrative/template/reason";
import type { Rendering } from "../../narrative/template/rendering";
import type { Wording } from "../../narrative/wording/words";
import type { ExplanationMemory } from "../memory/explanation-memory";
import { comparedAmounts } from "./compared-amounts";
import type { AskedItem, ExplainedText, GapItem, GivenItem } from "./explanation";

/** What the items are made from, beside the text. */
export interface AskedWith {
  readonly memory: ExplanationMemory;
  readonly book: FactBook;
  readonly numbers: NumberSettings;
  readonly wording: Wording;
  /** What the pack asks for of its own. */
  readonly declared: readonly GivenFact[];
  /** What the author of last year's workbook had typed in. */
  readonly lastYear?: {
    readonly facts: ReadonlyMap<string, string>;
    readonly reasons: ReadonlyMap<string, string>;
  };
}

/** What is still asked of the author, and what she gave, each with what can be offered for it. */
export function askedItems(
  narrative: Narrative,
  given: AskedWith,
): Pick<ExplainedText, "gaps" | "given"> {
  return itemsFor(gapsIn(narrative, given.memory), askedReasons(narrative), given);
}

/** The same for things that are asked by whatever text. */
export function itemsFor(
  asked: readonly Pick<GapItem, "name" | "what">[],
  about: ReadonlyMap<string, AskedReason>,
  given: AskedWith,
): Pick<ExplainedText, "gaps" | "given"> {
  const { facts, reasons } = given.memory;
  const itemOf = askedItem(given, about);
  const names = namesOfLines(given.book);
  return {
    gaps: asked.map(({ name, what }) => itemOf(name, what)),
    given: [...Object.entries(facts), ...Object.entries(reasons)].map(([name, text]): GivenItem => {
      return { ...itemOf(name, whatIs(name, names)), text };
    }),
  };
}

function askedItem(
  { memory, book, numbers, wording, declared, lastYear }: AskedWith,
  asked: ReadonlyMap<string, AskedReason>,
): (name: string, what: string) => AskedItem {
  const reasons = new Map(Object.entries(memory.reasons));
  const rendering: Rendering = { book, reasons, settings: numbers, wording };
  return (name, what) => {
    const isReason = name.startsWith(REASON);
    const about = isReason ? comparedAmounts(name, rendering, asked) : aboutGiven(name, declared);
    return {
      kind: isReason ? "reason" : "fact",
      ...{ name, what },
      takes: isReason ? "words" : kindOfGiven(name, declared),
      offers: isReason
        ? offeredReasons(name, rendering, lastYear?.reasons, asked)
        : offeredFacts(name, lastYear?.facts),
      ...(about !== undefined && { about }),
    };
  };
}

/** The gaps of the text, each thing once; a paragraph written by hand asks for nothing. */
function gapsIn(
  { title, sections }: Narrative,
  { edits }: ExplanationMemory,
): readonly Pick<GapItem, "name" | "what">[] {
  const made = sections.flatMap(({ paragraphs }) => paragraphs.filter(({ id }) => !edits[id]));
  const segments = [...title, ...made.flatMap((paragraph) => paragraph.segments)];
  const gaps = segments.filter((segment) => segment.kind === "gap");
  return gaps.filter(({ name }, index) => gaps.findIndex((gap) => gap.name === name) === index);
}

/** The names of the lines of all lists, by their keys. */
function namesOfLines(book: FactBook): ReadonlyMap<string, string> {
  const lists = FACT_LISTS.map(({ name }) => book.list(name));
  const lines = lists.flatMap((list) => (list?.kind === "lines" ? list.lines : []));
  return new Map(
    lines.flatMap((line) => {
      const name = line.fact("名称");
      return name?.kind === "words" ? [[line.key, name.text] as const] : [];
    }),
  );
}

/** As a gap would call it: `“事业运行”（2013350）的年初预算`, `“事业运行”预决算差异的原因`. */
function whatIs(name: string, names: ReadonlyMap<string, string>): string {
  const isReason = name.startsWith(REASON);
  const [what = "", key] = (isReason ? name.slice(REASON.length) : name).split("/");
  if (key === undefined) return isReason ? `${what}的原因` : what;
  const line = names.get(key) ?? key;
  return isReason ? `“${line}”${what}的原因` : `“${line}”（${key}）的${what}`;
}
