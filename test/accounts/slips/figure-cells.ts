import { addressOf } from "../../../src/sheets/address";
import type { DrawnCell, FigureKey } from "../drawing/drawing";
import { decimalText } from "../fen";
import { groupThousands } from "../forms/form-context";
import type { LaidOutFile } from "../publishing/publication";

/** A figure's cell with what it says, in plain digits. */
export interface FigureCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly key: FigureKey;
  /** `1,234.50` and `１２３４．５０` both read 1234.50 here. */
  readonly digits: string;
}

/** All figures of a file that say a number, in reading order. */
export function figureCells(file: LaidOutFile): FigureCell[] {
  return file.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const digits = plainDigits(cell);
      if (!cell.figure || digits === undefined) return [];
      const { row, column, figure: key } = cell;
      return [{ sheet: sheet.name, row, column, address: addressOf(row, column), key, digits }];
    }),
  );
}

function plainDigits({ text }: DrawnCell): string | undefined {
  const plain = text.normalize("NFKC").replaceAll(",", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** A cell that says another number, written the way it was written before; a formula is typed over. */
export function rewritten(cell: DrawnCell, digits: string): DrawnCell {
  const { formula: _typedOver, ...rest } = cell;
  if (typeof cell.value === "number") {
    const text = cell.format?.includes(",") === true ? groupThousands(digits) : digits;
    return { ...rest, value: Number(digits), text };
  }
  return { ...rest, value: digits, text: digits };
}

/** `337.02` → 33702 steps of the last digit, and how many decimals that is. */
export function stepsOf(digits: string): { readonly steps: number; readonly decimals: number } {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { steps: Number(digits.replace(".", "")), decimals };
}

/** A number moved by steps of its last digit. */
export function moved(digits: string, by: number): string {
  const { steps, decimals } = stepsOf(digits);
  return decimalText(steps + by, decimals);
}

export function isNonZero(digits: string): boolean {
  return stepsOf(digits).steps !== 0;
}
