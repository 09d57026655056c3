import { SSF } from "@e965/xlsx";
import type { Cell, CellValue } from "../../sheets/sheet";
import { writtenNumber } from "../../workbook/written-number";

/** The one function of SheetJS's formatter that we use; it has no types of its own. */
const FORMATTER = SSF as { format(format: string, value: number): string };

/** What stands in a cell after something was typed, or set by a program; `undefined` for nothing. */
export function entered(old: Cell | undefined, entry: unknown): Cell | undefined {
  const kept = old?.format === undefined ? {} : { format: old.format };
  if (entry === "" || entry === undefined) return undefined;
  if (typeof entry === "number") return shown({ ...kept, value: entry, text: "" });
  if (typeof entry === "boolean")
    return { ...kept, value: entry, text: String(entry).toUpperCase() };
  if (typeof entry !== "string") throw new TypeError("A cell takes numbers, truths and text.");
  if (entry.startsWith("=")) return { ...kept, value: undefined, text: "", formula: entry };
  // A leading apostrophe makes text of whatever follows, and does not show.
  if (entry.startsWith("'")) return { ...kept, value: entry.slice(1), text: entry.slice(1) };
  return typedText(entry, kept);
}

function typedText(text: string, kept: { format?: string }): Cell {
  const number = kept.format === "@" ? undefined : writtenNumber(text.trim());
  if (!number) return { ...kept, value: text, text };
  // Excel takes a format over from what is typed only where it shows thousands.
  const format = kept.format ?? (text.includes(",") ? number.format : undefined);
  return shown({ ...(format !== undefined && { format }), value: number.value, text: "" });
}

/** A cell that holds nothing and keeps its format. */
export function emptiedCell(format: string): Cell {
  return { format, value: "", text: "" };
}

/** The cell with the text that its value shows in its format. */
export function shown(cell: Cell): Cell {
  return { ...cell, text: textOf(cell.value, cell.format) };
}

function textOf(value: CellValue | undefined, format: string | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || format === "@") return String(value);
  return FORMATTER.format(format ?? "General", value);
}
