import type Decimal from "decimal.js";
import { powerOfTen } from "../amounts/decimal";
import type { AmountFigure } from "../amounts/figure";
import { powerBetween } from "../amounts/money-unit";
import { printedAmount } from "../amounts/rounding";
import type { CheckedIdentity, EmptyIdentity } from "../checking/checked-identity";
import { judge, type UnitOf } from "../checking/judge";
import type { Operand } from "../checking/operand";
import { placeKey } from "../checking/suspects/cell-index";
import { isSamePlace } from "./cell-part";
import { cellAtPlace, type CellAt } from "./checked-workbook";
import { takesPart, whyUnbound } from "./relations-why";
import type { SetAgain } from "./set-again";

/** What would come of it if this cell alone were changed, so that a broken relation of it holds. */
export interface AloneWhy {
  /** The amount that it would have to print. */
  readonly amount: string;
  /** The broken relations of the cell that would then hold, and those that would not yet. */
  readonly mends: readonly string[];
  readonly stillBroken: readonly string[];
  /** Relations that hold now and would not then: they are why this cell alone explains nothing. */
  readonly breaks: readonly string[];
  /** How that amount may have become what the cell shows, where it breaks nothing; Chinese. */
  readonly slip?: string;
}

/** Tries the cell with each amount that would mend one of its broken relations, the best first. */
export function aloneWhys(again: SetAgain, operand: Operand): readonly AloneWhy[] {
  const trial = new CellTrial(again, operand);
  return trial.amounts
    .map((amount) => trial.outcomeOf(amount))
    .sort((a, b) => badness(a) - badness(b));
}

/** A cell that stands in a broken relation with the one that is asked about, and its best amount. */
export interface OtherCellWhy extends CellAt {
  /** `null` where it is blank. */
  readonly shown: string | null;
  readonly alone: AloneWhy;
}

const MOST_OTHERS = 12;

/** The other cells of a cell's broken relations, each tried alone; those that break least first. */
export function otherCells(again: SetAgain, own: Operand): readonly OtherCellWhy[] {
  const relations = again.checked.identities.filter(
    (identity) =>
      takesPart(identity, own.placed) && isBroken(identity) && whyUnbound(identity) === undefined,
  );
  const operands = relations.flatMap(({ left, right }) => [...left, ...right]);
  const cells = new Map(operands.map((operand) => [placeKey(operand.placed), operand]));
  cells.delete(placeKey(own.placed));
  return [...cells.values()]
    .flatMap((operand) => {
      const [alone] = aloneWhys(again, operand);
      const { figure } = operand.placed;
      const shown = figure.kind === "blank" ? null : figure.text;
      return alone ? [{ ...cellAtPlace(operand.placed), shown, alone }] : [];
    })
    .sort((a, b) => badness(a.alone) - badness(b.alone))
    .slice(0, MOST_OTHERS);
}

function badness({ stillBroken, breaks }: AloneWhy): number {
  return stillBroken.length + breaks.length;
}

/** One cell whose amount is changed in mind. */
class CellTrial {
  private readonly broken: readonly CheckedIdentity[];
  /** Those in whose cells nothing is entered included: an amount would break them. */
  private readonly holding: readonly (CheckedIdentity | EmptyIdentity)[];
  private readonly decimals: number;
  private readonly unitOf: UnitOf = ({ table }) => this.again.readings.get(table)!.reading.money;

  constructor(
    private readonly again: SetAgain,
    private readonly own: Operand,
  ) {
    const binding = again.checked.identities.filter(
      (identity) => takesPart(identity, own.placed) && whyUnbound(identity) === undefined,
    );
    this.broken = binding.filter(isBroken);
    const empty = again.checked.empty.filter(
      (identity) => takesPart(identity, own.placed) && identity.declared.strength === "must",
    );
    this.holding = [...binding.filter((identity) => !isBroken(identity)), ...empty];
    this.decimals = again.accounts.digits.decimalsOf(own);
  }

  /** The amounts that would mend one of the broken relations to its last digit, each once. */
  get amounts(): readonly Decimal[] {
    const needed = this.broken.flatMap((identity) => this.neededFor(identity) ?? []);
    return [...new Map(needed.map((amount) => [amount.toFixed(), amount])).values()];
  }

  outcomeOf(amount: Decimal): AloneWhy {
    const breaks = this.holding.filter((identity) => !this.holdsWith(amount, identity));
    const slip = breaks.length === 0 ? this.slipFrom(amount) : undefined;
    return {
      amount: amount.toFixed(this.decimals),
      mends: this.broken.filter((identity) => this.holdsWith(amount, identity)).map(textOf),
      stillBroken: this.broken.filter((identity) => !this.holdsWith(amount, identity)).map(textOf),
      breaks: breaks.map(textOf),
      ...(slip !== undefined && { slip }),
    };
  }

  private neededFor({ judgement, left, right }: CheckedIdentity): Decimal | undefined {
    const coefficient = this.signsIn(left) - this.signsIn(right);
    const printed = printedAmount(this.own.placed.figure);
    if (coefficient === 0 || printed === undefined) return undefined;
    const power = powerBetween(this.unitOf(this.own), judgement.money);
    const missed = judgement.left.minus(judgement.right).div(coefficient).div(powerOfTen(power));
    return printed.minus(missed).toDecimalPlaces(this.decimals);
  }

  private signsIn(operands: readonly Operand[]): number {
    return operands
      .filter(({ placed }) => isSamePlace(placed, this.own.placed))
      .reduce((sum, { sign }) => sum + sign, 0);
  }

  private holdsWith(
    amount: Decimal,
    { left, right, relation }: CheckedIdentity | EmptyIdentity,
  ): boolean {
    const figure = amountFigure(amount, this.decimals);
    const changed = (operand: Operand): Operand =>
      isSamePlace(operand.placed, this.own.placed)
        ? { ...operand, placed: { ...operand.placed, figure } }
        : operand;
    const sides = { left: left.map(changed), right: right.map(changed) };
    return judge(sides, relation, this.unitOf).outcome.kind !== "broken";
  }

  private slipFrom(amount: Decimal): string | undefined {
    const { accounts, around } = this.again;
    const cell = accounts.cells.findIndex(({ placed }) => isSamePlace(placed, this.own.placed));
    if (cell < 0) return undefined;
    const meant = accounts.digits.toInteger(amount, this.own);
    return around.slipOf({ suspect: { kind: "cell", cell }, values: [meant] })?.slip.name;
  }
}

function isBroken({ judgement }: CheckedIdentity): boolean {
  return judgement.outcome.kind === "broken";
}

function textOf({ text }: CheckedIdentity | EmptyIdentity): string {
  return text;
}

function amountFigure(amount: Decimal, decimals: number): AmountFigure {
  return {
    kind: "amount",
    text: amount.toFixed(decimals),
    printed: amount,
    stored: amount,
    decimals,
    storedAs: "number",
  };
}
