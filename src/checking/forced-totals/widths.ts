import { carriesMoreDigits } from "../../amounts/figure";
import type { Readings } from "../../identities/readings";
import type { Operand } from "../operand";
import { placeKey } from "../suspects/cell-index";
import type { DigitProof } from "./digit-proof";
import { addedCells } from "./formula-cells";
import type { SumIndex } from "./sum-index";
import { isRounded } from "./table-sums";

type Direction = "below" | "above";

/**
 * How many halves of a last digit each figure may be off, where totals were added up from rounded
 * figures: one for each figure that it was added up from; where the figures were adjusted to their
 * totals (舍位平衡), what the sums above it may have left with it, if that is more.
 */
export class Widths {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly sums: SumIndex,
    private readonly forced: DigitProof["forced"],
    private readonly readings: Readings,
  ) {}

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
    const sums = this.sums.ofTotal(figure.placed);
    const widths = sums.map(({ addends }) =>
      total(addends.map((addend) => this.once("below", addend))),
    );
    return Math.max(1, ...widths);
  }

  /** The figures that a formula adds up or points at; `undefined` where not all of them were read. */
  private cellsOf(formula: string, own: string): readonly Operand[] | undefined {
    const cells = addedCells(formula, own)?.map((place) => this.sums.figureAt(place));
    return cells?.every((cell) => cell !== undefined) ? cells : undefined;
  }

  /** By the way up that leaves most: each sum of n amounts may leave n + 1 halves with one of them. */
  private above(figure: Operand): number {
    const ways = this.sums.ofAddend(figure.placed).map((own) => {
      const left = own.addends.length > 1 ? own.addends.length + 1 : 0;
      return left + this.once("above", own.total);
    });
    return Math.max(0, ...ways);
  }
}

function total(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
