import { ROW_STYLES } from "../../workbook/new-sheet";
import type { ChartPlaces } from "../explanation/explanation-sheets";
import type {
  InsertedChart,
  InsertedRow,
  InsertedSheet,
} from "../explanation/inserted/inserted-sheet";

/** The sheets that the explanation was put into last, as they were written. */
export interface InsertedExplanation {
  readonly places: ChartPlaces;
  readonly sheets: readonly InsertedSheet[];
}

/** Whether that is what was kept. */
export function isInserted(value: unknown): value is InsertedExplanation {
  const { places, sheets } = fieldsOf(value);
  return (places === "new-sheet" || places === "tables") && areAll(sheets, isSheet);
}

function isSheet(value: unknown): value is InsertedSheet {
  const { name, rows, charts } = fieldsOf(value);
  return typeof name === "string" && areAll(rows, isRow) && areAll(charts, isChart);
}

function isRow(value: unknown): value is InsertedRow {
  const { style, entries } = fieldsOf(value);
  return ROW_STYLES.some((one) => one === style) && areAll(entries, isText);
}

function isChart(value: unknown): value is InsertedChart {
  const { drawing, title, on } = fieldsOf(value);
  return [drawing, title, on].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function areAll(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
