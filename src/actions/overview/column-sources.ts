import type Decimal from "decimal.js";
import { printedAmount } from "../../amounts/rounding";
import { placeKey } from "../../checking/suspects/cell-index";
import type { PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { Span } from "./cell-relations";
import { isAlike } from "./figure-replacements";

/** Figures of one column of one sheet that are wrong together, because they slid or were copied there. */
export interface ColumnFault {
  readonly table: TableId;
  /** From top to bottom. */
  readonly wrong: readonly WrongFigure[];
  /** By how many lines the figures may stand too low, negative: too high; none where they were copied. */
  readonly shifts: readonly number[];
}

export interface WrongFigure {
  readonly at: PlacedFigure;
  /** The printed amounts that would mend the relations. */
  readonly span: Span;
}

/** A cell, and the one in which its figure stands. */
export interface FoundFigure extends WrongFigure {
  readonly source: PlacedFigure;
}

/**
 * Where the figures of a column stand: those of wrong cells, and, between them, of cells that hold by chance
 * what their lines allow. `undefined` where two places that hold otherwise would do.
 */
export function sourcesIn(
  column: readonly PlacedFigure[],
  { wrong, shifts }: ColumnFault,
  spanOf: (cell: PlacedFigure) => Span | undefined,
): readonly FoundFigure[] | undefined {
  const found: (FoundFigure & { readonly shift: number })[] = [];
  for (const { at, span } of wrong) {
    const fitting = shifts.flatMap((shift) => {
      const source = column[column.indexOf(at) + shift];
      return source && isWithin(source, span) ? [{ at, span, source, shift }] : [];
    });
    const [first, ...others] = fitting;
    if (others.some(({ source }) => !isAlike(source.figure, first!.source.figure)))
      return undefined;
    if (first) found.push(first);
  }
  const known = new Set(wrong.map(({ at }) => placeKey(at)));
  const between = found.slice(1).flatMap((below, index) => {
    const { at, shift } = found[index]!;
    if (shift !== below.shift) return [];
    return column
      .slice(column.indexOf(at) + 1, column.indexOf(below.at))
      .filter((cell) => !known.has(placeKey(cell)))
      .flatMap((cell) => {
        const [source, span] = [column[column.indexOf(cell) + shift]!, spanOf(cell)];
        return span && isWithin(source, span) ? [{ at: cell, span, source }] : [];
      });
  });
  return [...found, ...between].sort((one, other) => one.at.row - other.at.row);
}

function isWithin({ figure }: PlacedFigure, [least, greatest]: Span): boolean {
  const amount: Decimal | undefined = printedAmount(figure);
  return amount?.gte(least) === true && amount.lte(greatest);
}
