import type { ValueName } from "../narrative/expression";
import { ITEM_LISTS_OF } from "../narrative/wording/item-lists";
import type { SectionKind } from "../narrative/wording/section-words";
import {
  codedHeaderOf,
  hasSeveralItems,
  itemHeaderOf,
  shortItemHeaderOf,
  type ItemHeader,
} from "./item-header";
import type { LineNames } from "./item-names";
import { matchedHeader, type MatchedHeader } from "./name-match";
import type { LinesOf } from "./subjects";

/** A header of 类, 款 and 项, and the line that it means. */
export interface HeaderOfLine {
  readonly paragraph: number;
  readonly header: ItemHeader;
  readonly list: string;
  readonly match: MatchedHeader | undefined;
}

/** A paragraph, and what is known where its header is looked for. */
interface HeaderPlace {
  readonly section: SectionKind;
  readonly paragraph: number;
  readonly text: string;
  /** The 类 that a heading before it named. */
  readonly category: string | undefined;
  readonly linesOf: LinesOf;
}

/** The header that a paragraph begins with, and the one line of the section's lists that it means. */
export function headerIn(place: HeaderPlace): HeaderOfLine | undefined {
  const { section, paragraph, text, category, linesOf } = place;
  const lists = ITEM_LISTS_OF[section] ?? [];
  if (lists.length === 0 || hasSeveralItems(text)) return undefined;
  const header =
    itemHeaderOf(text) ??
    codedHeaderOf(text) ??
    (category === undefined ? undefined : shortItemHeaderOf(text, category));
  if (!header) return undefined;
  const found = lists.flatMap((list) => matchIn(list, header, linesOf(list)));
  const exact = found.filter(({ match }) => match.misnamed.length === 0);
  // What only a heading names is taken for nothing but itself.
  const [one, ...others] = exact.length > 0 || header.isShort === true ? exact : found;
  const isSure = one !== undefined && others.length === 0;
  return isSure
    ? { paragraph, header, ...one }
    : { paragraph, header, list: lists[0]!, match: undefined };
}

function matchIn(list: string, header: ItemHeader, lines: readonly LineNames[]) {
  const match = matchedHeader(header, lines);
  return match ? [{ list, match }] : [];
}

/** The item of a paragraph; `unknown` where it has a header that is on no line, or speaks of several. */
export function itemOf(
  text: string,
  header: HeaderOfLine | undefined,
): { readonly item?: ValueName | "unknown" } {
  if (header?.match)
    return { item: { kind: "line", list: header.list, key: header.match.line.key, field: "本年" } };
  return header || /（项）/.test(text) ? { item: "unknown" } : {};
}
