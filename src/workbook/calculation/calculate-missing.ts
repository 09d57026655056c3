import calculate from "xlsx-calc";
import { addressOf, rangeAddress } from "../../sheets/address";
import type { Cell, Sheet } from "../../sheets/sheet";
import { reachOf, type CellSpan } from "./formula-reach";

type Calculated = Parameters<typeof calculate>[0];

/** Calculating more formulas than this would take longer than opening the file in Excel and saving it. */
const MOST_FORMULAS = 20_000;

/**
 * Files that scripts write hold formulas without results; Excel would calculate them on opening.
 * Fills in the results that are missing; what cannot be calculated stays without. Files from Excel
 * itself hold every result and are returned as they are.
 */
export function withMissingResults(sheets: readonly Sheet[]): readonly Sheet[] {
  const missing = sheets.reduce((count, sheet) => count + missingIn(sheet), 0);
  if (missing === 0 || missing > MOST_FORMULAS) return sheets;
  const { formulas, cells } = askedOf(sheets);
  if (cells > MOST_CELLS) return sheets;
  const book = bookOf(sheets, formulas);
  unheard(() => calculate(book, { continue_after_error: true, log_error: false }));
  return sheets.map((sheet) => (missingIn(sheet) === 0 ? sheet : filledIn(sheet, book)));
}

/** The calculator tells of each error in a cell on the console, where a command prints its JSON. */
function unheard(work: () => void): void {
  const { log } = console;
  console.log = () => undefined;
  try {
    work();
  } finally {
    console.log = log;
  }
}

function isMissing(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.value === undefined && cell.formula !== undefined;
}

function missingIn({ rows }: Sheet): number {
  return rows.reduce((count, row) => count + (row?.filter(isMissing).length ?? 0), 0);
}

/** The cells that all formulas without a result may span together: about a million are looked at in a second. */
const MOST_CELLS = 2_000_000;

/** The formulas without a result, their ranges cut to where cells are, and how many cells they span. */
function askedOf(sheets: readonly Sheet[]): Asked {
  const extents = new Map(sheets.map((sheet) => [sheet.name, spanOf(sheet)]));
  const formulas = new Map<Cell, string>();
  let cells = 0;
  for (const { name, rows } of sheets)
    for (const cell of rows.flatMap((row) => row?.filter(isMissing) ?? [])) {
      const reach = reachOf(cell.formula!.slice(1), extents.get(name)!, extents);
      formulas.set(cell, reach.formula);
      cells += reach.cells;
    }
  return { formulas, cells };
}

interface Asked {
  readonly formulas: ReadonlyMap<Cell, string>;
  readonly cells: number;
}

function spanOf({ rows }: Sheet): CellSpan {
  return {
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
  };
}

function bookOf(sheets: readonly Sheet[], formulas: ReadonlyMap<Cell, string>): Calculated {
  return {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet, formulas)])),
  };
}

function cellsOf(
  { rows }: Sheet,
  formulas: ReadonlyMap<Cell, string>,
): Calculated["Sheets"][string] {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
  const range = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(0, rows.length - 1),
    lastColumn: width - 1,
  };
  const cells: Calculated["Sheets"][string] = { "!ref": rangeAddress(range) };
  rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      if (cell)
        cells[addressOf(at, column)] = isMissing(cell)
          ? { f: formulas.get(cell)! }
          : { v: plain(cell) };
    }),
  );
  return cells;
}

/** Errors count as nothing here: what depends on one stays without a result. */
function plain({ value }: Cell): unknown {
  return typeof value === "object" ? undefined : value;
}

function filledIn(sheet: Sheet, book: Calculated): Sheet {
  const cells = book.Sheets[sheet.name]!;
  const rows = sheet.rows.map((row, at) =>
    row?.map((cell, column) => {
      const result = cells[addressOf(at, column)];
      return isMissing(cell) && typeof result === "object" && result.t !== "e"
        ? withResult(cell, result.v)
        : cell;
    }),
  );
  return { ...sheet, rows };
}

/** A formula that only points at an empty cell shows 0; the calculator answers `null`. */
function withResult(cell: Cell, calculated: unknown): Cell {
  const result = calculated === null ? 0 : calculated;
  if (typeof result === "string") return { ...cell, value: result, text: result };
  if (typeof result !== "number" || !Number.isFinite(result)) return cell;
  const value = parseFloat(result.toPrecision(15));
  return { ...cell, value, text: shown(value, cell.format) };
}

/** The text for messages; the digits that count are read from the value and the format. */
function shown(value: number, format: string | undefined): string {
  const decimals = /\.(0+)/.exec(format ?? "")?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
