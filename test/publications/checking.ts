import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import { addressOf } from "../../src/sheets/address";
import type { Sheet } from "../../src/sheets/sheet";
import { sheetsOf, type LaidOutFile } from "../accounts/publishing/publication";

/** The sheets of a publication; those of several files are named as one set's are. */
export function sheetsOfAll(files: readonly LaidOutFile[]): readonly Sheet[] {
  return files.flatMap((file) =>
    sheetsOf(file).map((sheet) => ({ ...sheet, name: sheetName(files, file, sheet.name) })),
  );
}

export function sheetName(files: readonly LaidOutFile[], file: LaidOutFile, sheet: string): string {
  return files.length > 1 ? `[${file.name}]${sheet}` : sheet;
}

/** A publication checked as a user would, with a clock that stands still: no limit is ever hit. */
export function checkPublication(files: readonly LaidOutFile[]): CheckedAccounts {
  return checkAccounts("publication", { sheets: sheetsOfAll(files), unread: [] });
}

/** `sheet!G8` of every figure that was read. */
export function placesRead({ tables }: CheckedAccounts): ReadonlySet<string> {
  const figures = tables.flatMap((reading) => reading.figures);
  return new Set(figures.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`));
}
