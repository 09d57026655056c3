import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { SheetsRead } from "../../workbook/port";
import type { Touched } from "./desk";

/**
 * The sheets as they are now, of those that are known only what was edited read again: one request
 * where cells of one sheet were. Sheets that came, went or changed their names have all read again.
 */
export async function readAgain(
  workbook: LiveWorkbook,
  known: SheetsRead,
  touched: Touched,
): Promise<SheetsRead> {
  if (touched.everything) return workbook.readSheets();
  const names = [...touched.sheets];
  const read = await workbook.readSheetsNamed(names);
  const found = new Set([
    ...read.sheets.map(({ name }) => name),
    ...read.unread.map((u) => u.sheet),
  ]);
  const complete = names.every((name) => found.has(name) && isKnown(known, name));
  return complete ? merged(known, read) : workbook.readSheets();
}

function isKnown({ sheets, unread }: SheetsRead, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name) || unread.some(({ sheet }) => sheet === name);
}

/** The known sheets in their order, those that were read again as they are now. */
function merged(known: SheetsRead, read: SheetsRead): SheetsRead {
  const again = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const lost = new Set(read.unread.map(({ sheet }) => sheet));
  const recovered = read.sheets.filter(({ name }) => known.unread.some((u) => u.sheet === name));
  return {
    sheets: [
      ...known.sheets.filter(({ name }) => !lost.has(name)).map((s) => again.get(s.name) ?? s),
      ...recovered,
    ],
    unread: [
      ...known.unread.filter(({ sheet }) => !again.has(sheet) && !lost.has(sheet)),
      ...read.unread,
    ],
  };
}
