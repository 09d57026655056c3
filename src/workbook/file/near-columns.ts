import { addressOf, columnLetters } from "../../sheets/address";
import type { Sheet, SheetRow } from "../../sheets/sheet";
import type { SheetsRead, UnreadSheet } from "../port";
import { READING_LIMITS } from "./limits";

/**
 * The sheets without what stands beyond any table. A stray cell at the edge of a sheet makes it sixteen
 * thousand columns wide, and every look along a line as long; what is left out is said.
 */
export function withinNearColumns({ sheets, unread }: SheetsRead): SheetsRead {
  if (!sheets.some(isWide)) return { sheets, unread };
  return {
    sheets: sheets.map((sheet) => (isWide(sheet) ? narrowed(sheet) : sheet)),
    unread: [...unread, ...sheets.filter(isWide).map(strays)],
  };
}

function isWide({ rows }: Sheet): boolean {
  return rows.some((row) => row !== undefined && row.length > READING_LIMITS.columns);
}

function narrowed(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row && row.length > READING_LIMITS.columns ? near(row) : row,
  );
  return { ...sheet, rows };
}

/** A row that held only strays holds nothing. */
function near(row: SheetRow): SheetRow | undefined {
  const kept = row.slice(0, READING_LIMITS.columns);
  return kept.some((cell) => cell !== undefined) ? kept : undefined;
}

function strays({ name, rows }: Sheet): UnreadSheet {
  let [count, example] = [0, ""];
  rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      if (cell === undefined || column < READING_LIMITS.columns) return;
      count += 1;
      example ||= addressOf(at, column);
    }),
  );
  const last = columnLetters(READING_LIMITS.columns - 1);
  const why = `${last} 列以后还有 ${count} 个单元格（如 ${example}），远离各表，未读取，其余已读取。如是误输入，请删去。`;
  // Nothing there can be a table: that alone makes no set of accounts unread.
  return { sheet: name, kind: "no-cells", why };
}
