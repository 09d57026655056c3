import { mostDecimals } from "../../amounts/most-decimals";
import type Decimal from "decimal.js";
import { sum } from "../../amounts/decimal";
import { carriesMoreDigits, type Figure } from "../../amounts/figure";
import { exactDecimals } from "../../amounts/money-unit";
import { storedAmount } from "../../amounts/rounding";
import { figureOf } from "../../checking/causes/invented-figures";
import { placeKey } from "../../checking/suspects/cell-index";
import type { Operand } from "../../checking/operand";
import type { PlacedFigure, TableReading } from "../../tables/reading";
import {
  isNotNought,
  operandsOf,
  type Figures,
  type RelationsOfCells,
  type SumWith,
} from "./cell-relations";

/** So many sums that hold to the digit, and none that only rounding makes hold, prove that nothing was rounded. */
const ENOUGH = 5;

/**
 * The figures that relations tell to the last digit, by their places: sums of amounts that were never
 * rounded, being printed to the 分, and what is one other amount alone. `known`: what other cells that are
 * wrong hold then.
 */
export function reckonedFigures(
  open: readonly { readonly at: PlacedFigure }[],
  known: Figures,
  relations: RelationsOfCells,
  reading: TableReading,
): Figures {
  const nought = noughtIn(reading.figures, relations.figures);
  const isToTheFen = neverRounded(reading, relations);
  const told = new Map<string, Figure>();
  const waiting = new Map(open.map(({ at }) => [placeKey(at), at]));
  for (let before = -1; before !== told.size;) {
    before = told.size;
    for (const [key, at] of waiting) {
      const amounts = relations
        .sumsWith(at)
        .flatMap((one) => amountBy(withFigures(one, told, known), waiting, told) ?? []);
      const exact = amounts.filter(({ isAlone }) => isAlone || isToTheFen);
      const [first, ...others] = exact.map(({ amount }) => amount);
      if (told.has(key) || !first || others.some((other) => !other.equals(first))) continue;
      told.set(key, first.isZero() ? nought : figureOf(first, mostDecimals(reading.figures)));
    }
  }
  return told;

  /** What a cell must hold by a sum of others that are known. */
  function amountBy(
    { own, others }: SumWith,
    notYet: ReadonlyMap<string, PlacedFigure>,
    by: Figures,
  ) {
    const isKnown = others.every(
      (each) =>
        relations.moneyOf(each) === relations.moneyOf(own) &&
        (!notYet.has(placeKey(each.placed)) || by.has(placeKey(each.placed))) &&
        isPlain(each.placed.figure),
    );
    if (!isKnown) return undefined;
    const rest = sum(
      others.map(({ sign, placed }) => {
        const amount = storedAmount(placed.figure)!;
        return sign === 1 ? amount : amount.negated();
      }),
    );
    const amount: Decimal = own.sign === 1 ? rest.negated() : rest;
    return { amount, isAlone: others.filter(isPrinted).length === 1 };
  }
}

function withFigures({ own, others }: SumWith, ...all: readonly Figures[]): SumWith {
  return {
    own,
    others: others.map((each) => {
      const figure = all.map((one) => one.get(placeKey(each.placed))).find((one) => one);
      return figure ? { ...each, placed: { ...each.placed, figure } } : each;
    }),
  };
}

/** 0.00 may stand for an amount too small to be printed; blank and dash stand for nothing. */
function isPrinted({ placed: { figure } }: Operand): boolean {
  return figure.kind === "amount";
}

/** Neither text nor an amount of which the sheet shows a part. */
function isPlain(figure: Figure): boolean {
  return figure.kind !== "text" && (figure.kind !== "amount" || !carriesMoreDigits(figure));
}

/** Money has no digit below 分: sums that all hold to the digit were not made of rounded amounts. */
function neverRounded(reading: TableReading, relations: RelationsOfCells): boolean {
  if (mostDecimals(reading.figures) < exactDecimals(reading.money)) return false;
  const sums = relations.identities.filter(
    (identity) =>
      operandsOf(identity).every((operand) => relations.moneyOf(operand) === reading.money) &&
      operandsOf(identity).filter(isNotNought).length > 2,
  );
  const outcomes = sums.map(({ judgement: { outcome } }) => outcome.kind);
  return (
    outcomes.filter((kind) => kind === "held").length >= ENOUGH && !outcomes.includes("rounding")
  );
}

/** What is printed for nothing most often, in the first of some sets of figures where anything is. */
function noughtIn(...sets: readonly (readonly PlacedFigure[])[]): Figure {
  for (const figures of sets) {
    const nought = commonNought(figures);
    if (nought) return nought;
  }
  return { kind: "blank" };
}

function commonNought(figures: readonly PlacedFigure[]): Figure | undefined {
  const counts = new Map<string, { figure: Figure; count: number }>();
  for (const { figure } of figures) {
    if (figure.kind === "text" || storedAmount(figure)?.isZero() !== true) continue;
    const key = figure.kind === "blank" ? "" : figure.text;
    const known = counts.get(key) ?? { figure, count: 0 };
    counts.set(key, { figure, count: known.count + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.figure;
}
