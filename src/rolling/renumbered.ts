import { headingOf } from "../reading-text/headings";
import { itemOrdinalOf, type ItemOrdinal } from "../reading-text/item-ordinal";
import { normalText } from "../reading-text/normal-text";
import type { ParagraphAtWork } from "./at-work";
import type { LineGroup } from "./line-groups";
import type { LeftOpen, RolledParagraph } from "./rolled-text";

/** A group with what became of it. */
interface PlacedGroup {
  readonly group: LineGroup;
  readonly rolled: readonly RolledParagraph[];
}

/** New numbers of paragraphs that stand behind groups and are counted on with them, by index. */
export function countedOn(
  placed: readonly PlacedGroup[],
  paragraphs: readonly ParagraphAtWork[],
): ReadonlyMap<number, number> {
  return new Map(
    placed.flatMap(({ group, rolled }) => {
      const last = itemOrdinalOf(group.members.at(-1)?.paragraph.text ?? "");
      const now = last && lastNumber(rolled, last.kind);
      if (!last || now === undefined || now === last.value) return [];
      const behind = behindGroup(group, last, paragraphs);
      return behind.map(({ index }, at) => [index, now + at + 1] as const);
    }),
  );
}

/** The paragraphs behind a group whose numbers go on where its last one ends. */
function behindGroup(
  group: LineGroup,
  last: ItemOrdinal,
  paragraphs: readonly ParagraphAtWork[],
): readonly ParagraphAtWork[] {
  const start = paragraphs[group.first]!;
  // Behind a list that began itself, a short line may be a heading of another one.
  const isWithin = (itemOrdinalOf(start.text)?.value ?? 1) > 1;
  const found: ParagraphAtWork[] = [];
  for (const p of paragraphs.slice(group.last + 1)) {
    if (!isSameList(p, start, isWithin)) break;
    const own = itemOrdinalOf(p.text);
    if (own?.kind !== last.kind) continue;
    if (own.value !== last.value + found.length + 1) break;
    found.push(p);
  }
  return found;
}

function lastNumber(rolled: readonly RolledParagraph[], kind: string): number | undefined {
  const numbers = rolled.flatMap(({ origin, text }) => {
    const own = origin === "removed" ? undefined : itemOrdinalOf(normalText(text).text);
    return own?.kind === kind ? [own.value] : [];
  });
  return numbers.at(-1);
}

function isSameList(
  p: ParagraphAtWork,
  { section, within }: ParagraphAtWork,
  takesHeadings: boolean,
): boolean {
  const heading = headingOf(p.text);
  const isOther = heading !== undefined && (!takesHeadings || heading.section !== undefined);
  return p.section === section && p.within === within && !isOther;
}

const REFERENCE =
  /(?:详见|参见|见|同|按照?|如)(?:上述|前述|上文|下文|本节|本部分)?(?:第?[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})[项条点])(?:[项条点]|部分)?/g;
const MOVED = "条目的序号有变动，引用的序号没有改，请核对";

/** Where items got other numbers, what refers to one by its number is for the author. */
export function withReferencesTold(
  rolled: readonly RolledParagraph[],
  paragraphs: readonly ParagraphAtWork[],
): readonly RolledParagraph[] {
  const isMoved = rolled.some(({ origin, source, text }) => {
    if (origin !== "kept" || source === undefined) return false;
    const before = itemOrdinalOf(paragraphs[source]!.text)?.value;
    return before !== undefined && before !== itemOrdinalOf(normalText(text).text)?.value;
  });
  return isMoved ? rolled.map(withReferences) : rolled;
}

function withReferences(paragraph: RolledParagraph): RolledParagraph {
  if (paragraph.origin === "removed") return paragraph;
  const found = [...paragraph.text.matchAll(REFERENCE)].map(({ 0: quote, index }): LeftOpen => {
    return {
      start: index,
      end: index + quote.length,
      quote: quote.replace(/\s+/g, ""),
      why: MOVED,
    };
  });
  if (found.length === 0) return paragraph;
  return {
    ...paragraph,
    left: [...paragraph.left, ...found].toSorted((a, b) => a.start - b.start),
  };
}
