import type { RelationSides } from "../overview/overview";
import type { NamedCell } from "../overview/named-cell";
import type { ReviewItem } from "../review-report/review-report";

type Fields = Readonly<Record<string, unknown>>;

/** Reads what earlier checks found; `undefined` where it is not understood whole. */
export function readLog(value: unknown): readonly ReviewItem[] | undefined {
  return value === undefined ? [] : listOf(value, isItem);
}

function listOf<T>(
  value: unknown,
  is: (one: Fields) => one is Fields & T,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((one): one is Fields & T => isFields(one) && is(one)) ? items : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isItem(item: Fields): item is Fields & ReviewItem {
  const { key, severity, table, cells, problem, relations, suggestion, findings, figure } = item;
  return (
    (severity === "error" || severity === "notice") &&
    [key, table, problem, suggestion].every(isText) &&
    listOf(cells, isCell) !== undefined &&
    listOf(relations, isRelation) !== undefined &&
    Array.isArray(findings) &&
    findings.every(isText) &&
    (figure === undefined || (isFields(figure) && [figure.name, figure.printed].every(isText)))
  );
}

function isCell(cell: Fields): cell is Fields & NamedCell {
  const { sheet, label, row, column } = cell;
  return [sheet, label].every(isText) && [row, column].every(Number.isInteger);
}

function isRelation(relation: Fields): relation is Fields & RelationSides {
  const { text, source, left, right, difference, money } = relation;
  return [text, source, left, right, difference, money].every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
