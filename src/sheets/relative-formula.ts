import { addressOf, placeOf } from "./address";
import type { CellRange } from "./sheet";

/** What is not only plain cells of its own sheet: fixed ones, other sheets, texts, tables, whole columns and rows. */
const NOT_PLAIN = /[$!"[\]]|[A-Z]:|(?:^|[^A-Z\d])\d+:/i;
/** `C8` or `C8:C15`; then names, functions and numbers, which may hold what looks like a cell. */
const REFERENCE =
  /([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?(?![\p{L}\p{N}_(.])|[\p{L}_\\][\p{L}\p{N}_.]*|\d[\d.]*/gu;

/** The formula as it is when it is copied so many rows down and columns to the right; `undefined` where that is not plain. */
export function formulaCopied(formula: string, down: number, right: number): string | undefined {
  if (NOT_PLAIN.test(formula)) return undefined;
  let isOnSheet = true;
  const copied = formula.replace(REFERENCE, (whole, first?: string, last?: string) => {
    if (first === undefined) return whole;
    const corners = [first, ...(last === undefined ? [] : [last])].map((corner) => {
      const { row, column } = placeOf(corner)!;
      if (row + down < 0 || column + right < 0) isOnSheet = false;
      return isOnSheet ? addressOf(row + down, column + right) : corner;
    });
    return corners.join(":");
  });
  return isOnSheet ? copied : undefined;
}

/** The cells of its own sheet that a plain formula reads; `undefined` for any other formula. */
export function cellsReadBy(formula: string): readonly CellRange[] | undefined {
  if (NOT_PLAIN.test(formula)) return undefined;
  return [...formula.matchAll(REFERENCE)].flatMap(([, first, last = first]) => {
    if (first === undefined) return [];
    const [one, other] = [placeOf(first)!, placeOf(last!)!];
    return [
      {
        firstRow: Math.min(one.row, other.row),
        firstColumn: Math.min(one.column, other.column),
        lastRow: Math.max(one.row, other.row),
        lastColumn: Math.max(one.column, other.column),
      },
    ];
  });
}
