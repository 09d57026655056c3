import calculate from "xlsx-calc";
import type { CellRange } from "../../sheets/sheet";
import { addressOf } from "../../sheets/address";
import type { ConditionalFormatState, SheetState } from "./book-state";

/** What conditional formats lay over a cell. */
export interface Overlay {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** The cells of a sheet that conditional formats show otherwise, by address; the topmost wins. */
export function overlaysOf(sheet: SheetState): ReadonlyMap<string, Overlay> {
  const overlays = new Map<string, Overlay>();
  for (const format of sheet.conditionalFormats) {
    if (!isTrue(format.formula)) continue;
    for (const range of format.ranges)
      for (const address of addressesIn(range))
        overlays.set(address, { ...lookOf(format), ...overlays.get(address) });
  }
  return overlays;
}

function lookOf({ fill, color, bold }: ConditionalFormatState): Overlay {
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
  };
}

function* addressesIn(range: CellRange): Generator<string> {
  for (let row = range.firstRow; row <= range.lastRow; row++)
    for (let column = range.firstColumn; column <= range.lastColumn; column++)
      yield addressOf(row, column);
}

/** Formulas without references hold for the whole range; those with references are not simulated. */
function isTrue(formula: string): boolean {
  const cell = { f: formula.replace(/^=/, ""), v: undefined as unknown };
  const book = { SheetNames: ["S"], Sheets: { S: { "!ref": "A1:A1", A1: cell } } };
  calculate(book, { continue_after_error: true, log_error: false });
  return cell.v === true || (typeof cell.v === "number" && cell.v !== 0);
}
