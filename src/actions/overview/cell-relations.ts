import type Decimal from "decimal.js";
import { Money, sum } from "../../amounts/decimal";
import type { Figure } from "../../amounts/figure";
import type { MoneyUnit } from "../../amounts/money-unit";
import { printedAmount, roundingHalf, storedAmount } from "../../amounts/rounding";
import type { CheckedIdentity } from "../../checking/checked-identity";
import { judge } from "../../checking/judge";
import type { Operand } from "../../checking/operand";
import { placeKey } from "../../checking/suspects/cell-index";
import type { PlacedFigure, TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";

/** What tables hold, and every relation between their cells. */
export type CheckedCells = Pick<CheckedAccounts, "tables" | "identities">;

/** Figures by the keys of their places. */
export type Figures = ReadonlyMap<string, Figure>;

/** The least and the greatest of what would do. */
export type Span = readonly [least: Decimal, greatest: Decimal];

/** A relation as a sum that is nought, from the view of one of its cells. */
export interface SumWith {
  readonly own: Operand;
  /** Their signs as if all stood on one side. */
  readonly others: readonly Operand[];
}

/** The equations that must hold, by the cells that stand in them. */
export class RelationsOfCells {
  readonly identities: readonly CheckedIdentity[];
  /** Of all tables. */
  readonly figures: readonly PlacedFigure[];
  private readonly byCell = new Map<string, CheckedIdentity[]>();
  private readonly tables: ReadonlyMap<string, TableReading>;

  constructor({ tables, identities }: CheckedCells) {
    this.tables = new Map(tables.map((reading) => [reading.table, reading]));
    this.figures = tables.flatMap(({ figures }) => figures);
    this.identities = identities.filter(
      ({ declared, relation }) => declared.strength === "must" && relation === "＝",
    );
    for (const identity of this.identities)
      for (const key of new Set(operandsOf(identity).map(({ placed }) => placeKey(placed))))
        this.byCell.set(key, [...(this.byCell.get(key) ?? []), identity]);
  }

  moneyOf({ table }: Operand): MoneyUnit {
    return this.tables.get(table)!.money;
  }

  /** The relations in which a cell stands once. */
  sumsWith(cell: PlacedFigure): readonly SumWith[] {
    const key = placeKey(cell);
    return (this.byCell.get(key) ?? []).flatMap((identity) => {
      const all = onOneSide(identity);
      const own = all.filter(({ placed }) => placeKey(placed) === key);
      const others = all.filter(({ placed }) => placeKey(placed) !== key);
      return own.length === 1 && identity.open === undefined ? [{ own: own[0]!, others }] : [];
    });
  }

  /** What a cell may print so that its line adds up, the other cells as they are. */
  spanAlongLine(cell: PlacedFigure): Span | undefined {
    const along = this.sumsWith(cell).find(
      ({ own, others }) =>
        others.length > 0 &&
        others.every(({ table, placed }) => table === own.table && placed.line === cell.line),
    );
    if (!along || along.others.some(({ placed }) => placed.figure.kind === "text"))
      return undefined;
    const rest = sum(along.others.map(signedAmount));
    const centre = along.own.sign === 1 ? rest.negated() : rest;
    const halves = along.others.map(({ placed }) => roundingHalf(placed.figure));
    // What belongs into a blank cell is rounded as the others are.
    const allowance = sum([Money.max(...halves, roundingHalf(cell.figure)), ...halves]);
    return [centre.minus(allowance), centre.plus(allowance)];
  }

  /** Whether every relation of the changed cells holds then; what stands beside a cell that nobody knows is not asked. */
  holdAfter(after: Figures, unknown: ReadonlySet<string>): boolean {
    const touched = new Set([...after.keys()].flatMap((key) => this.byCell.get(key) ?? []));
    return [...touched]
      .filter(
        (identity) => !operandsOf(identity).some(({ placed }) => unknown.has(placeKey(placed))),
      )
      .every((identity) => {
        const [left, right] = [identity.left, identity.right].map((side) =>
          side.map((operand) => withFigure(operand, after)),
        ) as [Operand[], Operand[]];
        const { outcome } = judge({ left, right }, "＝", (operand) => this.moneyOf(operand));
        return outcome.kind !== "broken";
      });
  }
}

export function operandsOf({ left, right }: CheckedIdentity): readonly Operand[] {
  return [...left, ...right];
}

function onOneSide({ left, right }: CheckedIdentity): readonly Operand[] {
  return [...left, ...right.map((one): Operand => ({ ...one, sign: one.sign === 1 ? -1 : 1 }))];
}

function signedAmount({ sign, placed }: Operand): Decimal {
  const amount = printedAmount(placed.figure)!;
  return sign === 1 ? amount : amount.negated();
}

function withFigure(operand: Operand, after: Figures): Operand {
  const figure = after.get(placeKey(operand.placed));
  return figure ? { ...operand, placed: { ...operand.placed, figure } } : operand;
}

/** Whether a cell has an amount that is not nought. */
export function isNotNought({ placed: { figure } }: Operand): boolean {
  return storedAmount(figure)?.isZero() === false;
}
