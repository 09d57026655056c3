import type { FactBook } from "../narrative/fact";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import type { SectionKind } from "../narrative/wording/section-words";
import { writtenNumberOf } from "../proofreading/number-style";
import { itemOrdinalOf, writtenOrdinal, type ItemOrdinal } from "../reading-text/item-ordinal";
import type { NumberStatement } from "../reading-text/statement";
import { asItStands, wordedFor, type ParagraphAtWork, type RollingWork } from "./at-work";
import { categoryOf } from "./category-paragraph";
import { rolledLetters } from "./assembled";
import { factInstead, lineInstead, type Renaming } from "./renaming";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";

/** What a sentence goes through by its parts: `财政拨款收入337.02万元，占本年收入的100%；事业收入…`. */
const LISTED: Readonly<Partial<Record<SectionKind, string>>> = {
  revenue: "收入来源",
  expenditure: "支出性质",
  general: "一般公共预算类",
};

/** One part of the whole, with its share, where it stands; its number apart. */
interface Element {
  readonly start: number;
  /** `（一）` before it. */
  readonly ordinal: ItemOrdinal | undefined;
  readonly end: number;
  readonly key: string;
  readonly amount: NumberStatement;
}

/** How the pieces of a paragraph are made, parts of a whole apart. */
export type PiecesOf = (p: ParagraphAtWork, work: RollingWork) => readonly RolledPiece[];

/** Sentences whose parts are others this year: those that came are told, those that went are not. */
export function enumerationPieces(
  p: ParagraphAtWork,
  work: RollingWork,
  piecesOf: PiecesOf,
): readonly RolledPiece[] {
  const list = p.section && LISTED[p.section];
  if (list === undefined || p.header || categoryOf(p)) return [];
  const run = firstRun(elementsIn(p, list), p);
  if (run.length === 0) return [];
  const now = keysOf(work.target, list);
  const told = run.map(({ key }) => key);
  if (!goesThrough(told, list, work) || isToldElsewhere(now, told, list, p)) return [];
  const tellsNought = run.some(({ amount }) => writtenNumberOf(amount).isZero());
  if (isStill(told, now, tellsNought)) return [];
  const whole = { start: run[0]!.start, end: run.at(-1)!.end };
  if (now.length === 0) return [leftOpen(whole.start, whole.end, "今年这几项都没有")];
  const separator = run.length > 1 ? p.text[run[0]!.end]! : "；";
  const order = tellsNought ? [...now, ...told.filter((key) => !now.includes(key))] : now;
  const parts = order.map((key) => part(key, list, run, p, work, piecesOf));
  const words = parts.map((one, at) => ordinalAnew(run, at, p) + one.words);
  return [
    reworded(whole, words.join(separator), {
      numbers: parts.flatMap(({ numbers }) => numbers),
      ...(parts.some(({ isOpen }) => isOpen) && { why: "这几项今年有变化，请核对" }),
    }),
  ];
}

/** The same parts as last year, or fewer where the text tells nought as well. */
function isStill(told: readonly string[], now: readonly string[], tellsNought: boolean): boolean {
  return areSaid(now, told) && (tellsNought || areSaid(told, now));
}

function areSaid(keys: readonly string[], told: readonly string[]): boolean {
  return keys.every((key) => told.includes(key));
}

/** All that last year's book had: a paragraph about one 类, or about 财政拨款 by its budgets, does not. */
function goesThrough(told: readonly string[], list: string, { source }: RollingWork): boolean {
  return areSaid(keysOf(source, list), told);
}

/** 经营支出0万元、对附属单位补助支出0万元，共占0%: behind the run, and in a form of its own. */
function isToldElsewhere(
  now: readonly string[],
  told: readonly string[],
  list: string,
  { statements }: ParagraphAtWork,
): boolean {
  const named = statements.flatMap((one) =>
    one.kind === "number" && one.role === "amount" ? (keyOf(one, list) ?? []) : [],
  );
  return now.some((key) => !told.includes(key) && named.includes(key));
}

function elementsIn(p: ParagraphAtWork, list: string): readonly Element[] {
  return p.statements.flatMap((one, at): readonly Element[] => {
    const next = p.statements[at + 1];
    const key = one.kind === "number" && one.role === "amount" ? keyOf(one, list) : undefined;
    if (key === undefined || one.kind !== "number" || next?.kind !== "number") return [];
    if (next.role !== "share" || !isShareOf(next, one)) return [];
    const start = Math.max(
      ...[..."：；，。"].map((sign) => p.text.lastIndexOf(sign, one.start) + 1),
    );
    const ordinal = itemOrdinalOf(p.text.slice(start, one.start));
    return [{ start, end: next.end + 1, key, amount: one, ordinal }];
  });
}

function keyOf({ outcome }: NumberStatement, list: string): string | undefined {
  if (outcome.kind !== "bound") return undefined;
  const { expression } = outcome;
  if (expression.kind === "line") return expression.list === list ? expression.key : undefined;
  const declared = FACT_LISTS.find(({ name }) => name === list);
  return expression.kind === "fact" &&
    declared?.kind === "named" &&
    declared.facts.includes(expression.name)
    ? expression.name
    : undefined;
}

function isShareOf({ outcome }: NumberStatement, part: NumberStatement): boolean {
  return (
    outcome.kind === "bound" &&
    outcome.expression.kind === "share" &&
    part.outcome.kind === "bound" &&
    JSON.stringify(outcome.expression.of) === JSON.stringify(part.outcome.expression)
  );
}

/** Elements with nothing but one sign between them. */
function firstRun(elements: readonly Element[], { text }: ParagraphAtWork): readonly Element[] {
  const [first, ...others] = elements;
  if (!first) return [];
  const run = [first];
  for (const one of others) {
    const last = run.at(-1)!;
    if (one.start !== last.end + 1 || !"；，、".includes(text[last.end]!)) break;
    run.push(one);
  }
  return run;
}

/** The lines of a list that something was received or spent on. */
function keysOf(book: FactBook, list: string): readonly string[] {
  const lines = book.list(list);
  if (lines?.kind !== "lines") return [];
  return lines.lines.flatMap((line) => {
    const fact = line.fact("本年");
    return fact?.kind === "amount" && !fact.yuan.isZero() ? [line.key] : [];
  });
}

function part(
  key: string,
  list: string,
  run: readonly Element[],
  p: ParagraphAtWork,
  work: RollingWork,
  piecesOf: PiecesOf,
) {
  const own = run.find((one) => one.key === key);
  if (own) return rolledLetters(p, piecesOf(p, work), begin(own), own.end);
  const model = run[0]!;
  const as = renamingOf(list, model.key, key);
  const name = nameIn(work.target, list, key);
  const rolled = rolledLetters(p, piecesOf(wordedFor(p, as), work), model.amount.start, model.end);
  const caption = captionLike(p.text.slice(begin(model), model.amount.start), name);
  return { ...rolled, words: caption + rolled.words };
}

/** Where its words begin. */
function begin({ start, ordinal }: Element): number {
  return start + (ordinal?.after ?? 0);
}

/** The number of a part in the new order, in the writing of the first one's; empty where they have none. */
function ordinalAnew([first]: readonly Element[], at: number, p: ParagraphAtWork): string {
  if (!first?.ordinal) return "";
  const { start: from, ordinal } = first;
  const signs = (start: number, end: number) => asItStands(p, from + start, from + end);
  const number = writtenOrdinal(ordinal.value + at, ordinal.kind);
  return signs(0, ordinal.start) + number + signs(ordinal.end, ordinal.after);
}

function renamingOf(list: string, from: string, to: string): Renaming {
  const declared = FACT_LISTS.find(({ name }) => name === list);
  return declared?.kind === "named" ? factInstead(from, to) : lineInstead(list, from, to);
}

/** What stands between a name and its number, such as （类）支出, with another name. */
function captionLike(caption: string, name: string): string {
  const sign = caption.indexOf("（类）");
  if (sign < 0) return name;
  const leavesOut = !caption.slice(0, sign).endsWith("支出");
  return (leavesOut ? name.replace(/支出$/, "") : name) + caption.slice(sign);
}

function nameIn(book: FactBook, list: string, key: string): string {
  const line = book.line(list, key);
  const fact: ReturnType<FactBook["fact"]> = line && "fact" in line ? line.fact("名称") : undefined;
  return fact?.kind === "words" ? fact.text : key;
}
