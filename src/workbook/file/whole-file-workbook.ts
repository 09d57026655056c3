import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import type { Sheet } from "../../sheets/sheet";
import type { Bounded } from "./bounded-reading";
import type { Opened, Progress, SheetsRead } from "../port";

/** Formats that SheetJS reads in one go: their sheets are known as soon as the file is opened. */
export function openedWith(name: string, read: SheetsRead): Opened {
  return {
    kind: "opened",
    workbook: {
      name,
      readSheets: (progress?: Progress) => {
        const total = read.sheets.length + read.unread.length;
        progress?.(total, total);
        return Promise.resolve(read);
      },
    },
  };
}

/** SheetJS's reading of a whole file; `undefined` when it cannot make sense of it. */
export function readWhole(
  input: Uint8Array | string,
  options: ParsingOptions,
  bounded: Bounded,
): WorkBook | undefined {
  const complain = console.error;
  // SheetJS names on stderr each record it does not know, of which WPS writes dozens.
  console.error = () => undefined;
  try {
    const whole = { dense: true, cellNF: true, cellHTML: false, xlfn: true, ...options };
    return bounded(input.length, () => read(input, whole));
  } catch {
    // It throws plain Errors on every kind of inconsistency, and is interrupted on others; the caller says “damaged”.
    return undefined;
  } finally {
    console.error = complain;
  }
}

/** Whether a sheet is hidden, as SheetJS tells it. */
export function visibilityOf(book: WorkBook, index: number): Sheet["visibility"] {
  switch (book.Workbook?.Sheets?.[index]?.Hidden) {
    case 1:
      return "hidden";
    case 2:
      return "veryHidden";
    default:
      return "visible";
  }
}
