import type { Fact, FactLine } from "../narrative/fact";
import { itemHeaderOf } from "../reading-text/item-header";
import { namesIn } from "../reading-text/item-names";
import { matchedHeader } from "../reading-text/name-match";
import { wordedFor, type ParagraphAtWork, type RollingWork } from "./at-work";
import { countedFirst, firstOrdinal } from "./counted-members";
import { spokenOf, type GroupMember, type LineGroup } from "./line-groups";
import { rolledParagraph } from "./paragraph-pieces";
import { lineInstead, type Renaming } from "./renaming";
import type { RolledParagraph } from "./rolled-text";

/**
 * A paragraph for each line of this year's list, in its order: its own, or one worded after a sibling's.
 * Below a heading of a 类 only the lines whose codes begin like its own.
 */
export function rolledGroup(
  group: LineGroup,
  work: RollingWork,
  category = "",
): readonly RolledParagraph[] {
  const { list, members } = group;
  const lines = work.target.list(list);
  if (lines?.kind !== "lines" || !isWholeList(group, work)) return rolledAsTheyStand(group, work);
  const known = countedFirst(members.filter(({ key }) => key !== undefined));
  const strange = strangersLines(group, work);
  const wanted = inOwnOrder(members, work, lines.lines).filter(
    (line) =>
      line.key.startsWith(category) &&
      isWanted(line, ownOf(line.key, members), members) &&
      !strange.has(line.key),
  );
  if (known.length === 0) return rolledAsTheyStand(group, work);
  const blocks = wanted.map((line): Block => {
    const own = ownOf(line.key, members);
    return own ? { member: own } : { member: siblingFor(line, known), line: line.key };
  });
  return rolledBlocks(withTheOthers(blocks, members), group, work);
}

/** A text that is put right in place keeps its order: each line behind the one that it stands behind there. */
function inOwnOrder(
  members: readonly GroupMember[],
  { years }: RollingWork,
  lines: readonly FactLine[],
): readonly FactLine[] {
  if (years.by !== 0) return lines;
  const placeOf = ({ key }: FactLine) => members.findIndex((one) => one.key === key);
  const places = lines.map((_line, at) => {
    const before = lines.slice(0, at + 1).findLast((one) => placeOf(one) >= 0);
    return before ? placeOf(before) : -1;
  });
  return lines
    .map((line, at) => ({ line, place: places[at]! }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ line }) => line);
}

/** A paragraph of the new text: a member's own, one worded after it for another line, or one that goes. */
interface Block {
  readonly member: GroupMember;
  readonly line?: string;
  readonly isGone?: boolean;
}

/** The member that is about a line. */
export function ownOf(key: string, members: readonly GroupMember[]): GroupMember | undefined {
  return members.find((one) => one.key === key);
}

/** 名词解释 may explain some lines only: then nobody knows which others belong there. */
function isWholeList({ list, members }: LineGroup, { source }: RollingWork): boolean {
  if (list !== "支出项") return true;
  const lines = source.list(list);
  return lines?.kind === "lines" && lines.lines.every(({ key }) => ownOf(key, members));
}

/** Lines of this year that paragraphs speak of whose names last year's table did not have. */
function strangersLines({ members, list }: LineGroup, { target }: RollingWork) {
  const names = namesIn(target, list);
  return new Set(
    members.flatMap(({ key, paragraph }) => {
      const header = key === undefined ? itemHeaderOf(paragraph.text) : undefined;
      const match = header && matchedHeader(header, names);
      return match ? [match.line.key] : [];
    }),
  );
}

/** Spent on this year; else planned for, or told of all the same, where the text tells such lines. */
export function isWanted(
  line: FactLine,
  own: GroupMember | undefined,
  members: readonly GroupMember[],
): boolean {
  const now = line.fact("本年");
  if (now?.kind === "missing") return own !== undefined;
  if (isNotZero(now)) return true;
  const noughts = members.filter(({ isNought }) => isNought);
  if (isNotZero(line.fact("年初预算"))) return own !== undefined || noughts.length > 0;
  return own !== undefined && noughts.some(({ isUnplanned }) => isUnplanned);
}

function isNotZero(fact: Fact | undefined): boolean {
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

/** The member that a new line is worded after: in the same state, of the same 款, else of the same 类. */
export function siblingFor(line: FactLine, members: readonly GroupMember[]): GroupMember {
  const isNought = !isNotZero(line.fact("本年"));
  const isUnplanned = !isNotZero(line.fact("年初预算"));
  const distance = (one: GroupMember) =>
    (one.isNought === isNought ? 0 : 8) +
    (one.isUnplanned === isUnplanned ? 0 : 4) +
    (one.key!.slice(0, 5) === line.key.slice(0, 5) ? 0 : 1) +
    (one.key!.slice(0, 3) === line.key.slice(0, 3) ? 0 : 1);
  return members.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

/** Members that are gone, doubled or about no line, each after the one that it stood behind. */
function withTheOthers(
  blocks: readonly Block[],
  members: readonly GroupMember[],
): readonly Block[] {
  const result = [...blocks];
  members.forEach((member, at) => {
    if (result.some((one) => one.line === undefined && one.member === member)) return;
    const before = members[at - 1];
    const place = result.findIndex((one) => one.line === undefined && one.member === before) + 1;
    const isDouble = member.key !== undefined && ownOf(member.key, members) !== member;
    const stays = member.key === undefined || isDouble;
    result.splice(place, 0, stays ? { member } : { member, isGone: true });
  });
  return result;
}

function rolledBlocks(
  blocks: readonly Block[],
  { list, members }: LineGroup,
  work: RollingWork,
): readonly RolledParagraph[] {
  const first = firstOrdinal(members.map(({ paragraph }) => paragraph));
  let ordinal = (first ?? 1) - 1;
  return blocks.flatMap(({ member, line, isGone }): readonly RolledParagraph[] => {
    const { paragraph, tail, key } = member;
    if (isGone) return [paragraph, ...tail].map(removedParagraph);
    ordinal++;
    const numbered = first === undefined ? {} : { ordinal };
    if (line !== undefined) return newBlock(member, lineInstead(list, key!, line), work, numbered);
    const own = rolledParagraph(paragraph, work, numbered);
    return [
      key === undefined ? withWhy(own, "科目在上年的表里没有找到，这一段没有滚动") : own,
      ...tail.map((one) => rolledParagraph(one, work)),
    ];
  });
}

/** The paragraphs of a line that last year's text did not have, worded after a member's. */
export function newBlock(
  member: GroupMember,
  as: Renaming,
  work: RollingWork,
  numbered: { readonly ordinal?: number },
): readonly RolledParagraph[] {
  return spokenOf(member).map((one, at) => ({
    ...rolledParagraph(wordedFor(one, as), work, at === 0 ? numbered : {}),
    origin: "new",
  }));
}

/** A paragraph that goes, as it stood. */
export function removedParagraph({ index, raw, isHeading }: ParagraphAtWork): RolledParagraph {
  return {
    ...{ origin: "removed", source: index, isHeading, text: raw },
    ...{ changes: [], numbers: [], left: [], given: [], told: [], dropped: [] },
  };
}

function withWhy(paragraph: RolledParagraph, why: string): RolledParagraph {
  const { text, left } = paragraph;
  const whole = { start: 0, end: text.length, quote: text.replace(/\s+/g, ""), why };
  return { ...paragraph, left: [whole, ...left] };
}

/** A list that this year's books do not have: nothing comes or goes. */
function rolledAsTheyStand({ members }: LineGroup, work: RollingWork): readonly RolledParagraph[] {
  return members.flatMap(({ paragraph, tail }) =>
    [paragraph, ...tail].map((one) => rolledParagraph(one, work)),
  );
}
