import { carriesMoreDigits } from "../../amounts/figure";
import type { Readings } from "../../identities/readings";
import type { PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { Operand } from "../operand";
import { placeKey } from "../suspects/cell-index";
import type { DigitProof } from "./digit-proof";
import { addedCells } from "./formula-cells";
import { isRounded, type TableSum } from "./table-sums";

type Direction = "below" | "above";

/**
 * How many halves of a last digit each figure may be off, where totals were added up from rounded
 * figures: one for each figure that it was added up from; where the figures were adjusted to their
 * totals (舍位平衡), what the sums above it may have left with it, if that is more.
 */
export class Widths {
  private readonly sumsOfTotal = new Map<string, TableSum[]>();
  private readonly sumsOfAddend = new Map<string, TableSum[]>();
  private readonly figures = new Map<string, Operand>();
  private readonly known = new Map<string, number>();

  constructor(
    sums: readonly TableSum[],
    private readonly forced: DigitProof["forced"],
    private readonly readings: Readings,
  ) {
    for (const own of sums) {
      listed(this.sumsOfTotal, own.total.placed, own);
      for (const addend of own.addends) listed(this.sumsOfAddend, addend.placed, own);
    }
    for (const { reading } of readings.all())
      for (const placed of reading.figures) this.keep(reading.table, placed);
  }

  private keep(table: TableId, placed: PlacedFigure): void {
    const key = placeKey(placed);
    if (!this.figures.has(key)) this.figures.set(key, { sign: 1, table, placed });
  }

  /** Halves of a last digit; 1 for a figure that was rounded by itself, 0 where no amount stands. */
  of(figure: Operand): number {
    if (figure.placed.figure.kind !== "amount") return 0;
    if (!isRounded(figure, this.readings)) return 1;
    const above = this.forced.get(figure.table) === "digits" ? this.once("above", figure) : 0;
    return Math.max(1, this.once("below", figure), above);
  }

  /** Each figure is reckoned once; one that leads back to itself, on a garbled sheet, adds nothing. */
  private once(direction: Direction, figure: Operand): number {
    const key = `${direction} ${placeKey(figure.placed)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, 0);
    const width = direction === "below" ? this.below(figure) : this.above(figure);
    this.known.set(key, width);
    return width;
  }

  private below(figure: Operand): number {
    const { figure: amount, formula, sheet } = figure.placed;
    if (amount.kind !== "amount") return 0;
    const cells = formula === undefined ? undefined : this.cellsOf(formula, sheet);
    if (cells && !carriesMoreDigits(amount))
      return Math.max(1, total(cells.map((cell) => this.once("below", cell))));
    const proof = this.forced.get(figure.table);
    if (proof === undefined || (proof === "formula" && formula === undefined)) return 1;
    const sums = this.sumsOfTotal.get(placeKey(figure.placed)) ?? [];
    const widths = sums.map(({ addends }) =>
      total(addends.map((addend) => this.once("below", addend))),
    );
    return Math.max(1, ...widths);
  }

  /** The figures that a formula adds up or points at; `undefined` where not all of them were read. */
  private cellsOf(formula: string, own: string): readonly Operand[] | undefined {
    const cells = addedCells(formula, own)?.map((place) => this.figures.get(placeKey(place)));
    return cells?.every((cell) => cell !== undefined) ? cells : undefined;
  }

  /** By the way up that leaves most: each sum of n amounts may leave n + 1 halves with one of them. */
  private above(figure: Operand): number {
    const ways = (this.sumsOfAddend.get(placeKey(figure.placed)) ?? []).map((own) => {
      const left = own.addends.length > 1 ? own.addends.length + 1 : 0;
      return left + this.once("above", own.total);
    });
    return Math.max(0, ...ways);
  }
}

function listed(map: Map<string, TableSum[]>, place: PlacedFigure, own: TableSum): void {
  const list = map.get(placeKey(place));
  if (list) list.push(own);
  else map.set(placeKey(place), [own]);
}

function total(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
