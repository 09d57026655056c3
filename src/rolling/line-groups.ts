import type { ParagraphAtWork } from "./at-work";
import { categoryOf } from "./category-paragraph";
import { isBareHeader } from "../reading-text/item-header";
import { writtenNumberOf } from "../proofreading/number-style";

/** Paragraphs of which each is about one line of a list: items, categories, terms. */
export interface LineGroup {
  readonly list: string;
  /** From `first` to `last`, paragraphs that hang on a member included. */
  readonly first: number;
  readonly last: number;
  readonly members: readonly GroupMember[];
}

/** One of them, with the paragraphs after it that belong to it. */
export interface GroupMember {
  /** The line's; absent where the header names none that the books have. */
  readonly key: string | undefined;
  readonly paragraph: ParagraphAtWork;
  readonly tail: readonly ParagraphAtWork[];
  /** Nothing was spent on it last year, as the text says. */
  readonly isNought: boolean;
  /** Nothing was planned for it. */
  readonly isUnplanned: boolean;
}

interface LineOfParagraph {
  readonly list: string;
  readonly key: string | undefined;
}

/** The line that a paragraph is about. */
function lineOf(p: ParagraphAtWork): LineOfParagraph | undefined {
  if (p.header) return { list: p.header.list, key: p.header.match?.line.key };
  const category = categoryOf(p);
  return category && { list: category.list, key: category.key };
}

/** The groups of a text; a list that is gone through twice makes two. */
export function lineGroupsIn(paragraphs: readonly ParagraphAtWork[]): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const line = lineOf(paragraphs[at]!);
    const group = line && groupFrom(at, line.list, paragraphs);
    if (group) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return groups;
}

function groupFrom(first: number, list: string, paragraphs: readonly ParagraphAtWork[]): LineGroup {
  const start = paragraphs[first]!;
  let end = first + 1;
  while (end < paragraphs.length && isSameStretch(paragraphs[end]!, start)) end++;
  const own = paragraphs.slice(first, end);
  const lastLine = own.findLastIndex((p) => lineOf(p)?.list === list);
  const below = own[lastLine + 1];
  const last = first + lastLine + (isBare(own[lastLine]!) && below ? 1 : 0);
  const members = membersOf(paragraphs.slice(first, last + 1), list);
  return { list, first, last, members };
}

function isSameStretch(p: ParagraphAtWork, { section, within }: ParagraphAtWork): boolean {
  const isApart = p.isHeading && p.header === undefined;
  return p.within === within && p.section === section && !isApart;
}

function membersOf(paragraphs: readonly ParagraphAtWork[], list: string): readonly GroupMember[] {
  const members: GroupMember[] = [];
  for (const paragraph of paragraphs) {
    const line = lineOf(paragraph);
    const last = members.at(-1);
    if (line?.list === list) members.push(memberOf(paragraph, line.key));
    else if (last) members[members.length - 1] = { ...last, tail: [...last.tail, paragraph] };
  }
  return members.map(withState);
}

/** The paragraphs of a member that speak of its line: below a header that stands alone, the next one. */
export function spokenOf({
  paragraph,
  tail,
}: Pick<GroupMember, "paragraph" | "tail">): readonly ParagraphAtWork[] {
  return isBare(paragraph) ? [paragraph, ...tail.slice(0, 1)] : [paragraph];
}

/** A header that is a paragraph of its own. */
function isBare({ header, text }: ParagraphAtWork): boolean {
  return header !== undefined && isBareHeader(text, header.header);
}

function memberOf(paragraph: ParagraphAtWork, key: string | undefined): GroupMember {
  return { key, paragraph, tail: [], isNought: false, isUnplanned: false };
}

function withState(member: GroupMember): GroupMember {
  const statements = spokenOf(member).flatMap((one) => one.statements);
  const numbers = statements.filter((one) => one.kind === "number");
  const isNone = (role: string) => {
    const told = numbers.find((one) => one.role === role);
    return told !== undefined && writtenNumberOf(told).isZero();
  };
  return { ...member, isNought: isNone("amount"), isUnplanned: isNone("budget") };
}
