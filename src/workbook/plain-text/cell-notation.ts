import { SSF } from "@e965/xlsx";
import type { Cell, CellValue } from "../../sheets/sheet";
import { writtenNumber } from "../written-number";
import { escapeCell, escapeFormula, unescapeCell } from "./escapes";

/*
 * One cell of a text grid.
 *
 *   cell    = formula | literal | nothing
 *   formula = "=" expression [ " -> " literal ]          =SUM(A1:A3) -> 12.00
 *   literal = text-in-quotes | number | stored | error | truth | text
 *   number  = digits as shown                            337.02   1,234.50   12
 *   stored  = number "~" format                          337.0183~0.00   0.3~General
 *   error   = #REF! and its kin
 *   truth   = TRUE | FALSE
 *
 * Text needs its quotes only where it would be taken for something else: "201", "1,234.50", " 合计".
 */
/** Exported by SheetJS without a type. */
const FORMATTER = SSF as { format(format: string, value: number): string };
const ARROW = " -> ";
const STORED = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)~(.+)$/i;
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!)$/;

/** The cell that a piece of a line means; `undefined` for an empty one. */
export function parseCell(source: string): Cell | undefined {
  if (source === "") return undefined;
  return source.startsWith("=") ? parseFormula(source) : parseLiteral(source);
}

function parseFormula(source: string): Cell {
  if (source.endsWith(" ->")) return { ...NO_RESULT, formula: unescapeCell(source.slice(0, -3)) };
  const arrow = source.lastIndexOf(ARROW);
  if (arrow < 0) return { ...NO_RESULT, formula: unescapeCell(source) };
  return {
    ...parseLiteral(source.slice(arrow + ARROW.length)),
    formula: unescapeCell(source.slice(0, arrow)),
  };
}

const NO_RESULT: Cell = { value: undefined, text: "" };

function parseLiteral(source: string): Cell {
  const quoted = /^"([\s\S]*)"$/.exec(source);
  if (quoted) return textCell(unescapeCell(quoted[1]!));
  const number = writtenNumber(source);
  if (number) return { ...number, text: source };
  const stored = STORED.exec(unescapeCell(source));
  if (stored) return storedCell(Number(stored[1]), stored[2]!);
  if (ERROR.test(source)) return { value: { error: source }, text: source };
  if (source === "TRUE" || source === "FALSE") return { value: source === "TRUE", text: source };
  return textCell(unescapeCell(source));
}

function textCell(text: string): Cell {
  return { value: text, text };
}

function storedCell(value: number, format: string): Cell {
  const text = FORMATTER.format(format, value);
  return format === "General" ? { value, text } : { value, text, format };
}

/**
 * How a cell is written in a text grid; `parseCell` reads it back. The format of a text, an error
 * or a missing result is left out: it shows nothing.
 */
export function printCell(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.formula === undefined)
    return cell.value === undefined ? "" : printLiteral(cell, cell.value);
  const formula = escapeFormula(cell.formula);
  if (cell.value !== undefined) return `${formula}${ARROW}${printLiteral(cell, cell.value)}`;
  return formula.includes(ARROW) || formula.endsWith(" ->") ? `${formula} ->` : formula;
}

function printLiteral(cell: Cell, value: CellValue): string {
  if (typeof value === "number") return printNumber(cell, value);
  if (typeof value === "string") return printText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}

function printNumber(cell: Cell, value: number): string {
  const written = writtenNumber(cell.text);
  if (written?.value === value && written.format === cell.format) return cell.text;
  return `${value}~${escapeCell(cell.format ?? "General")}`;
}

/** Bare where `parseCell` reads the bare text as this very text. */
function printText(text: string): string {
  const escaped = escapeCell(text);
  return MISLEADING.test(escaped) || parseCell(escaped)?.value !== text ? `"${escaped}"` : escaped;
}

/** What begins a comment, a hidden row, a sheet or a merge, what looks quoted, and blanks that would be trimmed. */
const MISLEADING = /^(?:\/\/|~|=|"|[<^]$| )| $/;
