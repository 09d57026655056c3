import type { Cell, CellRange, CellValue, Sheet } from "../../sheets/sheet";
import { placeOf } from "../../sheets/address";
import { readShownText } from "./shown-text";

/** A rectangle of cells as Excel answers it. */
export interface AnsweredBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Rows from A1, of blocks that stand below each other. */
export function rowsOf(blocks: readonly AnsweredBlock[]): Sheet["rows"] {
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks)
    block.values.forEach((values, down) => {
      const row: (Cell | undefined)[] = (rows[block.rowIndex + down] = []);
      values.forEach((_, right) => {
        const cell = cellIn(block, down, right);
        if (cell) row[block.columnIndex + right] = cell;
      });
    });
  return Array.from(rows);
}

/** The cell of a block, counted from its first; `undefined` where nothing stands. */
export function cellIn(block: AnsweredBlock, down: number, right: number): Cell | undefined {
  const value = block.values[down]![right];
  const formula = block.formulas[down]![right];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === "" && !isFormula) return undefined;
  const format = formatIn(block, down, right);
  const stored = storedValue(value);
  return {
    ...readShownText(stored, block.text[down]![right]!, format),
    ...(format !== undefined && { format }),
    ...(isFormula && { formula }),
  };
}

function formatIn(
  { numberFormat }: AnsweredBlock,
  down: number,
  right: number,
): string | undefined {
  const format = numberFormat[down]![right];
  return typeof format === "string" && format !== "General" ? format : undefined;
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

function storedValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return ERROR.test(text) ? { error: text } : text;
}

/** The rectangles of `Sheet1!A1:B2,'甲 表'!C3:D4`. A sheet's name may hold commas and colons. */
export function rangesIn(address: string): readonly CellRange[] {
  return [...address.matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=,|$)/g)].map(
    ([, column, row, lastColumn = column, lastRow = row]) => {
      const first = placeOf(`${column}${row}`)!;
      const last = placeOf(`${lastColumn}${lastRow}`)!;
      return {
        firstRow: first.row,
        firstColumn: first.column,
        lastRow: last.row,
        lastColumn: last.column,
      };
    },
  );
}
