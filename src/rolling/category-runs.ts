import { categoryHeadingOf } from "../reading-text/item-header";
import { namesIn, plainName } from "../reading-text/item-names";
import type { FactBook } from "../narrative/fact";
import type { ParagraphAtWork } from "./at-work";
import type { LineGroup } from "./line-groups";

/** Headings of 类, one after the other, each with its items below: `（一）教育支出（类）`, `1.…（款）…（项）`. */
export interface CategoryRun {
  readonly list: string;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly CategoryBlock[];
}

/** A heading with what stands below it. */
export interface CategoryBlock {
  readonly heading: ParagraphAtWork;
  /** The three digits of its 类. */
  readonly category: string;
  /** What stands between the heading and its first item. */
  readonly lead: readonly ParagraphAtWork[];
  readonly group: LineGroup;
}

/** The runs among the groups of a text; a group that stands below no such heading is in none. */
export function categoryRunsIn(
  groups: readonly LineGroup[],
  paragraphs: readonly ParagraphAtWork[],
  source: FactBook,
): readonly CategoryRun[] {
  const runs: CategoryRun[] = [];
  for (const group of groups) {
    const block = blockOf(group, paragraphs, source);
    if (!block) continue;
    const { list, last } = group;
    const first = block.heading.index;
    const before = runs.at(-1);
    if (before?.list === list && before.last === first - 1)
      runs[runs.length - 1] = { ...before, last, blocks: [...before.blocks, block] };
    else runs.push({ list, first, last, blocks: [block] });
  }
  return runs;
}

/** `undefined` where no heading names the 类 of all its members. */
function blockOf(
  group: LineGroup,
  paragraphs: readonly ParagraphAtWork[],
  source: FactBook,
): CategoryBlock | undefined {
  const at = paragraphs.findLastIndex(({ isHeading }, index) => isHeading && index < group.first);
  const heading = paragraphs[at];
  const name = heading && categoryHeadingOf(heading.text);
  if (!heading || name === undefined || heading.section !== paragraphs[group.first]!.section)
    return undefined;
  const codes = new Set(
    namesIn(source, group.list)
      .filter(({ category }) => category === plainName(name))
      .map(({ key }) => categoryOfKey(key)),
  );
  const [category] = codes;
  const isWhole = group.members.every(
    ({ key }) => key === undefined || categoryOfKey(key) === category,
  );
  if (category === undefined || codes.size > 1 || !isWhole) return undefined;
  return { heading, category, lead: paragraphs.slice(at + 1, group.first), group };
}

/** The three digits of the 类 that a line is of. */
export function categoryOfKey(key: string): string {
  return key.slice(0, 3);
}
