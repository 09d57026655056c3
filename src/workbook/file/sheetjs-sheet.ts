import {
  utils,
  type CellObject,
  type DenseWorkSheet,
  type Range,
  type WorkSheet,
} from "@e965/xlsx";
import type { Cell, CellRange, CellValue, Sheet, SheetRow } from "../../sheets/sheet";

/** What SheetJS does not tell about a sheet, or tells elsewhere. */
export interface SheetTraits {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly hiddenRows: Iterable<number>;
  readonly hiddenColumns: Iterable<number>;
}

/** A sheet in our terms. Hidden rows and columns beyond the last cell are left out: nothing hides there. */
export function sheetFrom(worksheet: WorkSheet, traits: SheetTraits): Sheet {
  const rows = rowsOf(worksheet);
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return {
    name: traits.name,
    visibility: traits.visibility,
    rows,
    merges: (worksheet["!merges"] ?? []).map(rangeFrom),
    hiddenRows: within(traits.hiddenRows, rows.length),
    hiddenColumns: within(traits.hiddenColumns, width),
  };
}

/** The rows that SheetJS itself marks as hidden. */
export function hiddenRowsOf(worksheet: WorkSheet): number[] {
  return (worksheet["!rows"] ?? []).flatMap((row, index) => (row?.hidden ? [index] : []));
}

/** The columns that SheetJS itself marks as hidden. */
export function hiddenColumnsOf(worksheet: WorkSheet): number[] {
  return (worksheet["!cols"] ?? []).flatMap((column, index) => (column?.hidden ? [index] : []));
}

/** The cells of a sheet that was read with `dense`; cells and rows that hold nothing are dropped at the ends. */
function rowsOf(worksheet: WorkSheet): (SheetRow | undefined)[] {
  const rows: (SheetRow | undefined)[] = [];
  const data = (worksheet as DenseWorkSheet)["!data"] ?? [];
  data.forEach((cells, index) => {
    const row: (Cell | undefined)[] = [];
    cells?.forEach((cell, column) => {
      const read = cellFrom(cell, data);
      if (read) row[column] = read;
    });
    // Its holes stay holes: a stray cell in the last column must not cost sixteen thousand places.
    if (row.length > 0) rows[index] = row;
  });
  return Array.from(rows);
}

function cellFrom(cell: CellObject | undefined, data: CellObject[][]): Cell | undefined {
  if (!cell) return undefined;
  const formula = formulaOf(cell, data);
  const value = valueOf(cell, formula !== undefined);
  if (formula === undefined && (value === undefined || value === "")) return undefined;
  return {
    value,
    text: cell.w ?? textOf(value),
    ...(typeof cell.z === "string" && cell.z !== "General" ? { format: cell.z } : {}),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
  };
}

/** SheetJS writes an array formula into the first cell of its range only. */
function formulaOf(cell: CellObject, data: CellObject[][]): string | undefined {
  if (cell.f !== undefined || cell.F === undefined) return cell.f;
  const { r, c } = utils.decode_range(cell.F).s;
  return data[r]?.[c]?.f;
}

const SIGNIFICANT_DIGITS = 15;

function valueOf(cell: CellObject, computed: boolean): CellValue | undefined {
  switch (cell.t) {
    case "n":
      return numberOf(cell.v, computed);
    case "e":
      return { error: cell.w ?? "#N/A" };
    case "s":
    case "b":
      return cell.v as string | boolean | undefined;
    case "d":
    case "z":
      return undefined;
  }
}

/** Excel shows 15 digits, so that 0.1 + 0.2 is 0.3; only what was computed carries the noise of binary fractions. */
function numberOf(value: CellObject["v"], computed: boolean): number | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return computed ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function rangeFrom({ s, e }: Range): CellRange {
  return { firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c };
}

function within(numbers: Iterable<number>, length: number): ReadonlySet<number> {
  return new Set([...numbers].filter((number) => number < length));
}
