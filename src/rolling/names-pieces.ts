import type { FactBook, FactLine } from "../narrative/fact";
import { OUTLAY_LISTS, OUTLAYS } from "../narrative/wording/outlay-lists";
import { plainName } from "../reading-text/item-names";
import { asItStands, isBorrowed, type ParagraphAtWork, type RollingWork } from "./at-work";
import { categoryOf } from "./category-paragraph";
import { gapFor, leftOpen, reworded, type RolledPiece } from "./rolled-piece";

/** Names in a row, and the names that the books have for such a row. */
interface NamesInText {
  readonly start: number;
  readonly end: number;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

const BELOW = /主要(?:是)?(?:用于)?：?([^。；]+)(?=[。；]|$)/;

/** Rows of names: the 款 of outlays, the 项 of a 类, as this year's tables have them. */
export function namesPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  if (p.isHeading) return [];
  return [...outlays(p, work), ...below(p, work)].map((one) => namesPiece(one, p));
}

function outlays(p: ParagraphAtWork, { source, target }: RollingWork): readonly NamesInText[] {
  if (p.section !== "basic") return [];
  return [...p.text.matchAll(OUTLAYS)].map(({ 0: whole, 1: part, 3: names, index }) => ({
    start: index + whole.length - names!.length,
    end: index + whole.length,
    before: namesOf(source, OUTLAY_LISTS[part!]!),
    now: namesOf(target, OUTLAY_LISTS[part!]!),
  }));
}

function below(p: ParagraphAtWork, { source, target }: RollingWork): readonly NamesInText[] {
  const category = categoryOf(p);
  const found = category && BELOW.exec(p.text);
  if (!found) return [];
  const now = p.as(category);
  const end = found.index + found[0].length;
  return [
    {
      start: end - found[1]!.length,
      end,
      before: belowOf(source, category.list, category.key),
      now: now.kind === "line" ? belowOf(target, now.list, now.key) : [],
    },
  ];
}

function namesOf(
  book: FactBook,
  [list, within]: readonly [list: string, within: string],
): readonly string[] {
  const lines = book.list(list);
  if (lines?.kind !== "lines") return [];
  const own = lines.lines.filter(({ key }) => key.startsWith(within));
  return own.flatMap((line) => wordsOf(line, "名称"));
}

function belowOf(book: FactBook, list: string, key: string): readonly string[] {
  const line = book.line(list, key);
  if (!line || "kind" in line) return [];
  return wordsOf(line, "下级").flatMap((names) => names.split("、"));
}

function wordsOf(line: FactLine, field: string): readonly string[] {
  const fact = line.fact(field);
  return fact?.kind === "words" && fact.text !== "" ? [fact.text] : [];
}

/** What may follow a row that is not whole. */
const AND_SO_ON = /等(?:支出|费用|项|方面)?$/;

function namesPiece(one: NamesInText, p: ParagraphAtWork): RolledPiece {
  const { start, end, before, now } = one;
  const whole = asItStands(p, start, end);
  const rest = AND_SO_ON.exec(p.text.slice(start, end))?.[0] ?? "";
  const said = whole.slice(0, whole.length - rest.length).split(/[、，]/);
  const strangers = said.filter((name) => !isAmong(name, before));
  if (strangers.length > 0 || before.length === 0) return notUnderstood(one, p);
  if (now.length === 0) return leftOpen(start, end, "今年的表里没有这些科目");
  const spelling = new Map(said.map((name) => [plainName(name), name.trim()]));
  const spelt = (name: string) => spelling.get(plainName(name)) ?? name;
  const isWhole = before.every((name) => isAmong(name, said));
  if (isWhole) return reworded(one, now.map(spelt).join("、") + rest);
  // Some were told, by choice: those that are still there stay.
  const still = said.filter((name) => isAmong(name, now));
  if (still.length === said.length && !isBorrowed(p))
    return leftOpen(start, end, "列举的科目请确认");
  return reworded(one, (still.length > 0 ? still : now).join("、") + rest, {
    why: "列举的科目请确认",
  });
}

function notUnderstood({ start, end }: NamesInText, p: ParagraphAtWork): RolledPiece {
  return isBorrowed(p)
    ? reworded({ start, end }, gapFor("主要用途"), { why: "主要用途待填" })
    : leftOpen(start, end, "列举的内容没有滚动，请确认");
}

function isAmong(name: string, names: readonly string[]): boolean {
  const plain = plainName(name);
  return names.some((one) => plainName(one) === plain);
}
