import type { CheckedAccounts } from "../../src/actions/check-accounts";
import type { CellPlace } from "../../src/sheets/sheet";
import type { Book } from "./drawing/book";
import { printedNumber } from "./drawing/book";
import type { Chance } from "./drawing/chance";
import type { DrawnCell, DrawnSheet } from "./drawing/pad";

/** One wrong figure: where, and what stands there instead, in 分. */
export interface PlantedSlip {
  readonly sheet: DrawnSheet;
  readonly cell: DrawnCell;
  readonly fen: number;
}

/** A slip of the hand in a figure that stands neither on the row nor in the column of any of the cells. */
export function plantedSlip(
  book: Book,
  beside: readonly { readonly sheet: DrawnSheet; readonly cell: DrawnCell }[],
  chance: Chance,
): PlantedSlip | undefined {
  const figures = book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ holds }) => holds.kind === "amount" && holds.fen > 0)
      .filter(({ row, column }) =>
        beside.every(
          (other) =>
            sheet !== other.sheet || (row !== other.cell.row && column !== other.cell.column),
        ),
      )
      .map((cell) => ({ sheet, cell })),
  );
  if (figures.length === 0) return undefined;
  const { sheet, cell } = chance.oneOf(figures);
  return { sheet, cell, fen: slipped((cell.holds as { fen: number }).fen, book, chance) };
}

/** Larger than what rounding can hide: digits swapped, a digit lost or doubled, a digit mistyped. */
function slipped(fen: number, { habits }: Book, chance: Chance): number {
  const step = habits.unit === "元" ? 1 : 1e4;
  const printed = String(Math.round(printedNumber(fen, habits) * 100));
  const at = chance.whole(0, printed.length - 1);
  const written = chance.oneOf([
    printed.slice(0, at) + printed.slice(at + 1),
    printed.slice(0, at) + printed[at]! + printed.slice(at),
    printed.slice(0, at) + String(chance.whole(0, 9)) + printed.slice(at + 1),
    printed.slice(0, at) + (printed[at + 1] ?? "") + printed[at]! + printed.slice(at + 2),
  ]);
  const wrong = Number(written === "" ? "0" : written) * step;
  return Math.abs(wrong - fen) > 100 * step ? wrong : fen + chance.whole(200, 9000) * step;
}

/** Whether a check found it: an error, whatever it names. */
export function isFound({ findings }: CheckedAccounts): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Whether the slip's cell is a suspect or the rival of one. */
export function isNamed({ suspects }: CheckedAccounts, slip: PlantedSlip): boolean {
  return suspects.some(({ cell, rivals }) =>
    [cell.placed, ...rivals].some((place) => isAt(place, slip)),
  );
}

/** Whether a cell that is not the slip's is named as certainly wrong. */
export function accusesWrongly({ suspects }: CheckedAccounts, slip: PlantedSlip): boolean {
  return suspects.some(
    ({ cell, certain, chainOf }) =>
      certain && !isAt(cell.placed, slip) && !(chainOf && isAt(chainOf, slip)),
  );
}

function isAt(place: CellPlace, { sheet, cell }: PlantedSlip): boolean {
  return place.sheet === sheet.name && place.row === cell.row && place.column === cell.column;
}
