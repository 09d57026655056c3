import type { FactLine } from "../narrative/fact";
import { itemOrdinalOf } from "../reading-text/item-ordinal";
import { assembled } from "./assembled";
import { wordedFor, type ParagraphAtWork, type RollingWork } from "./at-work";
import { categoryOfKey, type CategoryBlock, type CategoryRun } from "./category-runs";
import { firstOrdinal } from "./counted-members";
import type { GroupMember } from "./line-groups";
import { ordinalPiece, rolledParagraph } from "./paragraph-pieces";
import { lineInstead } from "./renaming";
import {
  isWanted,
  newBlock,
  ownOf,
  removedParagraph,
  rolledGroup,
  siblingFor,
} from "./rolled-group";
import { reworded } from "./rolled-piece";
import type { RolledParagraph } from "./rolled-text";

/** What becomes of one 类: its own block, the lines of one that is new, or a block that goes. */
type Part =
  | { readonly kind: "own"; readonly block: CategoryBlock }
  | { readonly kind: "new"; readonly lines: readonly FactLine[] }
  | { readonly kind: "gone"; readonly block: CategoryBlock };

/** The 类 of this year in their order, each with its items; `undefined` where this year's books have no such list. */
export function rolledCategoryRun(
  run: CategoryRun,
  work: RollingWork,
): readonly RolledParagraph[] | undefined {
  const { list, blocks } = run;
  const lines = work.target.list(list);
  if (lines?.kind !== "lines") return undefined;
  const members = blocks.flatMap(({ group }) => group.members);
  const wanted = lines.lines.filter((line) => isWanted(line, ownOf(line.key, members), members));
  const first = firstOrdinal(blocks.map(({ heading }) => heading));
  let ordinal = (first ?? 1) - 1;
  return partsOf(blocks, wanted).flatMap((part): readonly RolledParagraph[] => {
    if (part.kind === "gone") return removedBlock(part.block);
    ordinal++;
    const numbered = first === undefined ? {} : { ordinal };
    return part.kind === "own"
      ? ownBlock(part.block, work, numbered)
      : newCategory(part.lines, run, members, work, numbered);
  });
}

function partsOf(blocks: readonly CategoryBlock[], wanted: readonly FactLine[]): readonly Part[] {
  const categories = [...new Set(wanted.map(({ key }) => categoryOfKey(key)))];
  const parts = categories.map((category): Part => {
    const block = blocks.find((one) => one.category === category);
    const lines = wanted.filter(({ key }) => categoryOfKey(key) === category);
    return block ? { kind: "own", block } : { kind: "new", lines };
  });
  // One that goes is shown where it stood: behind the one before it.
  blocks.forEach((block, at) => {
    if (parts.some((one) => one.kind !== "new" && one.block === block)) return;
    const place = parts.findIndex((one) => one.kind !== "new" && one.block === blocks[at - 1]) + 1;
    const hasStrangers = block.group.members.some(({ key }) => key === undefined);
    parts.splice(place, 0, { kind: hasStrangers ? "own" : "gone", block });
  });
  return parts;
}

function ownBlock(
  { heading, lead, group, category }: CategoryBlock,
  work: RollingWork,
  numbered: { readonly ordinal?: number },
): readonly RolledParagraph[] {
  return [
    rolledParagraph(heading, work, numbered),
    ...lead.map((one) => rolledParagraph(one, work)),
    ...rolledGroup(group, work, category),
  ];
}

function removedBlock({ heading, lead, group }: CategoryBlock): readonly RolledParagraph[] {
  const items = group.members.flatMap(({ paragraph, tail }) => [paragraph, ...tail]);
  return [heading, ...lead, ...items].map(removedParagraph);
}

/** A heading and items worded after siblings of other 类. */
function newCategory(
  lines: readonly FactLine[],
  { list, blocks }: CategoryRun,
  members: readonly GroupMember[],
  work: RollingWork,
  numbered: { readonly ordinal?: number },
): readonly RolledParagraph[] {
  const known = members.filter(({ key }) => key !== undefined);
  const [line] = lines;
  if (!line || known.length === 0) return [];
  const isCounted = firstOrdinal(blocks[0]!.group.members.map(({ paragraph }) => paragraph)) === 1;
  return [
    newHeading(blocks.at(-1)!.heading, line, numbered),
    ...lines.flatMap((one, at) => {
      const member = belowCategory(siblingFor(one, known));
      const own = isCounted ? { ordinal: at + 1 } : {};
      return newBlock(member, lineInstead(list, member.key!, one.key), work, own);
    }),
  ];
}

function belowCategory(member: GroupMember): GroupMember {
  return { ...member, paragraph: { ...member.paragraph, isBelowCategory: true } };
}

function newHeading(
  model: ParagraphAtWork,
  line: FactLine,
  { ordinal }: { readonly ordinal?: number },
): RolledParagraph {
  const start = itemOrdinalOf(model.text)?.after ?? 0;
  const end = model.text.indexOf("（类）");
  const fact = line.fact("类名");
  const name = fact?.kind === "words" ? fact.text : categoryOfKey(line.key);
  const said = model.text.slice(start, end).endsWith("支出") ? name : name.replace(/支出$/, "");
  const p = wordedFor(model, (value) => value);
  const pieces = [...ordinalPiece(p, ordinal), reworded({ start, end }, said)];
  const { index: source, isHeading } = model;
  return { origin: "new", source, isHeading, ...assembled(p, pieces) };
}
