import { isMoneyUnit } from "../amounts/money-unit";
import { evaluate } from "../narrative/evaluate";
import type { ValueName } from "../narrative/expression";
import type { Fact, FactBook } from "../narrative/fact";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import { ownGapsIn, type OwnGap } from "../reading-text/own-gaps";
import { unitAfter } from "../reading-text/number-marks";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { basisReworded } from "./compared-with";
import { movedClause, movedThisYear, numbersOfMoved } from "./moved-value";
import { gapFor, leftOpen, reworded, type RolledPiece } from "./rolled-piece";
import { writtenThisYear } from "./unlost-digits";
import { asThisTextHas } from "./written-style";

const NOT_FILLED = "上年就没有填";
const NO_SENTENCE = "上年整句没有写，今年有数：请照今年的情况写";

/** Gaps that a text of ours left last year: what is known this year stands there now, else it is asked for. */
export function gapPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  if (p.section === undefined || p.isHeading) return [];
  return ownGapsIn(p.text).flatMap((gap) => {
    const value = valueAsked(gap, p, work.target);
    const fact = value && factOf(value, work.target);
    return value && fact
      ? filled(gap, value, fact, p, work)
      : [leftOpen(gap.start, gap.end, NOT_FILLED)];
  });
}

/** What a chart could not show last year, and can this year: its caption says so no more. */
export function gapsFilled(p: ParagraphAtWork, { target }: RollingWork): readonly RolledPiece[] {
  return ownGapsIn(p.text).flatMap((gap) => {
    const value = valueAsked(gap, p, target);
    const fact = value && factOf(value, target);
    return fact && fact.kind !== "missing" ? [reworded(gap, "")] : [];
  });
}

/** Whether a paragraph is nothing but a gap for a fact that is known this year. */
export function asksForKnown(p: ParagraphAtWork, target: FactBook): boolean {
  const [gap] = ownGapsIn(p.text);
  if (!gap || gap.start > 0 || gap.end < p.text.length) return false;
  const value = valueAsked(gap, p, target);
  const fact = value && factOf(value, target);
  return fact !== undefined && fact.kind !== "missing";
}

const OF_LINE = /^(.*)（(\d{7})）的(.+)$/;

/** What a gap asks for: a fact, or a field of a line, by its words. */
function valueAsked({ what }: OwnGap, p: ParagraphAtWork, target: FactBook): ValueName | undefined {
  const [, , key, field] = OF_LINE.exec(what) ?? [];
  if (key === undefined || field === undefined)
    return what !== "" && target.fact(what) ? { kind: "fact", name: what } : undefined;
  const list =
    p.header?.list ?? FACT_LISTS.find(({ name }) => hasField(name, key, field, target))?.name;
  const value = list === undefined ? undefined : p.as({ kind: "line", list, key, field });
  return value?.kind === "line" && hasField(value.list, value.key, field, target)
    ? value
    : undefined;
}

function hasField(list: string, key: string, field: string, book: FactBook): boolean {
  return factOf({ kind: "line", list, key, field }, book) !== undefined;
}

function factOf(value: ValueName, book: FactBook): Fact | undefined {
  if (value.kind === "fact") return book.fact(value.name);
  const line = book.line(value.list, value.key);
  return line === undefined || "kind" in line ? undefined : line.fact(value.field);
}

function filled(
  gap: OwnGap,
  value: ValueName,
  fact: Fact,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  switch (fact.kind) {
    case "missing": {
      const asks = { name: fact.name, what: fact.what };
      return [reworded(gap, gapFor(fact.what), { why: NOT_FILLED, asks })];
    }
    case "words":
      return [reworded(gap, fact.text)];
    case "amount":
    case "count":
      return comparedPieces(gap, value, p, work) ?? [numberPiece(gap, value, p, work)];
  }
}

const COMPARED = /(?:相比|[比较与](?:上年|20\d\d年)度?)[^。]*$/;
const AS_A_NUMBER = /(?:为|是|数|：|(?:^|[^比较与同])上年)$/;

/** `与上年相比〔待填：上年收入总计〕`: what stood there was the whole comparison. */
function comparedPieces(
  gap: OwnGap,
  value: ValueName,
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] | undefined {
  const { start, end } = gap;
  const of = comparedTo(value);
  const before = p.text.slice(p.text.lastIndexOf("。", start) + 1, start);
  if (!of || !COMPARED.test(before) || AS_A_NUMBER.test(before)) return undefined;
  const { unit } = work.words;
  const moved = movedThisYear(of, value, unit, work);
  if (!moved) return undefined;
  const numbers = numbersOfMoved(moved, true, "wording");
  const words = movedClause(moved, unit, true, work);
  return [reworded({ start, end }, words, { numbers }), ...basisReworded(p, start, moved.sign)];
}

/** What last year's value is compared with. */
function comparedTo(value: ValueName): ValueName | undefined {
  if (value.kind === "line")
    return value.field === "上年" ? { ...value, field: "本年" } : undefined;
  const { name } = value;
  return name.startsWith("上年") ? { kind: "fact", name: name.slice("上年".length) } : undefined;
}

function numberPiece(
  { start, end }: OwnGap,
  value: ValueName,
  { text }: ParagraphAtWork,
  { target, style, words }: RollingWork,
): RolledPiece {
  const evaluated = evaluate(value, target);
  if (evaluated.kind !== "evaluated") return leftOpen(start, end, NOT_FILLED);
  // Nothing stands before it: it was asked for in place of a whole sentence.
  if (/(?:^|[。；])$/.test(text.slice(0, start))) return leftOpen(start, end, NO_SENTENCE);
  const { sources } = evaluated;
  const stated = unitAfter(text, end);
  const unit = isMoneyUnit(stated) ? stated : words.unit;
  const isMoney = evaluated.unit === "amount";
  const written = writtenThisYear(value, evaluated, unit, style).text;
  const digits = isMoney ? asThisTextHas(written, style[unit]) : written;
  const number = { text: digits, expression: value, sources, how: "wording" } as const;
  return reworded({ start, end }, isMoney && stated !== unit ? digits + unit : digits, {
    numbers: [number],
  });
}
