import { ordinalOf } from "../../sheets/wording";
import type { SideForm, TwoSidedForm } from "../../tables/form";
import type { Line } from "../../tables/reading";
import { countsOn, isNumberRow } from "../column-numbers";
import {
  asideAmounts,
  asideColumns,
  asideRemark,
  draftFigure,
  keptColumn,
  misfit,
  type Draft,
  type Misfit,
} from "../draft";
import { filled, type Grid } from "../grid";
import { headedColumns, type HeadedColumn } from "../headed-columns";
import { headPath, type HeadZone } from "../heads";
import { OF_LINE_NUMBERS } from "../label-columns";
import type { Region } from "../region";
import { repeatedHeads } from "../repeated-heads";
import { bodyRowsOf } from "./body-end";
import { captionedRows } from "./captioned-rows";
import { goingOn, type SidePart } from "./further-group";
import { sideLines } from "./lines-of-side";
import { captionAt, itemAliases, formSidesOf, type Side } from "./two-sides";

/** Reads a table with revenue on the left and expenditure on the right. */
export function readTwoSided(region: Region, form: TwoSidedForm): Draft | Misfit {
  const sides = formSidesOf(region, form);
  if (sides.length === 0)
    return misfit(`没有找到《${form.title}》的项目（如“${form.expenditure.lines[0]!.key}”）`);
  if (sides.length === 1) return misfit(`《${form.title}》应有收入、支出左右两栏，只找到一栏`);
  const { zone, body } = bodyRows(region, sides);
  const parts = joinedParts(sides, (side) => readSide(region, zone, body, side));
  return {
    kind: "draft",
    lines: parts.flatMap(({ lines }) => lines),
    columns: parts.flatMap(({ columns }) => columns),
    figures: parts.flatMap(({ figures }) => figures),
    firstRow: zone.firstRow,
    lastRow: body.at(-1)!,
    firstColumn: sides[0]!.captionColumn,
    lastColumn: Math.max(...parts.flatMap(lastColumns)),
    aside: parts.flatMap(({ aside }) => aside),
    columnsAside: parts.flatMap(({ columnsAside }) => columnsAside),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** A third group of columns has no columns of its own, but figures. */
function lastColumns({ columns, figures }: SidePart): readonly number[] {
  return [...columns, ...figures].map(({ column }) => column);
}

/** Heads hold numbers of columns, but no decimals. */
function holdsMoney(grid: Grid, row: number): boolean {
  return [...filled(grid, row)].some(({ text }) => /^-?[0-9][0-9,]*\.[0-9]+$/.test(text));
}

/** The parts of the two sides; a third group of columns goes on with the second. */
function joinedParts(sides: readonly Side[], read: (side: Side) => SidePart): readonly SidePart[] {
  const parts = sides.map(read);
  return parts.map((part, index) =>
    sides[index]!.further ? goingOn(parts[index - 1]!, part, sides[index]!.form) : part,
  );
}

/**
 * From the first row with an item in a side's own caption column (heads repeat some captions, in
 * other columns), or with an ordinal or money, whatever its captions, to the row before the notes,
 * without the heads that page breaks repeat.
 */
function bodyRows(
  { grid, title, firstRow, lastRow }: Region,
  sides: readonly Side[],
): { zone: HeadZone; body: readonly number[] } {
  const items = sides.map(({ form, captionColumn }) => ({
    captionColumn,
    captions: new Set(itemAliases(form)),
  }));
  const begins = (row: number) =>
    items.some(
      ({ captionColumn, captions }) =>
        captions.has(captionAt(grid, row, captionColumn)) ||
        ordinalOf(grid.own(row, captionColumn)) !== "",
    ) ||
    (holdsMoney(grid, row) && !isNumberRow(grid, row));
  let first = firstRow;
  while (first < lastRow && !begins(first)) first++;
  const zone = { firstRow, lastRow: first - 1 };
  const repeated = repeatedHeads(grid, zone, title.form);
  const body = [first];
  for (const row of bodyRowsOf(grid, first + 1, lastRow)) if (!repeated.has(row)) body.push(row);
  return { zone, body };
}

function readSide(
  { grid, title }: Region,
  zone: HeadZone,
  body: readonly number[],
  side: Side,
): SidePart {
  const numberColumn = lineNumberColumn(grid, zone, body, side);
  const stretch = span(side).filter((column) => column !== numberColumn);
  const sought = { columns: side.form.columns, year: title.year };
  const headed = finalColumns(headedColumns(grid, zone, stretch, sought), side.form);
  const columns = headed
    .map(keptColumn)
    .filter((column) => column !== undefined)
    .filter(
      ({ standing, column }) =>
        standing !== "unknown" || body.some((row) => grid.own(row, column) !== ""),
    )
    .map((column) => ({ ...column, side: side.name }));
  const lines = sideLines(
    side.name,
    side.form,
    captionedRows(grid, body, {
      caption: side.captionColumn,
      number: numberColumn,
      figures: columns,
    }),
  );
  return {
    lines,
    columns,
    figures: lines.flatMap((line: Line) =>
      columns.map((column) => draftFigure(grid, line, column)),
    ),
    aside: asideAmounts(grid, lines, headed),
    columnsAside: asideColumns(headed),
    remarks: asideRemark(grid, lines, headed),
  };
}

function span(side: Side): number[] {
  const count = side.lastColumn - side.captionColumn;
  return Array.from({ length: count }, (_, index) => side.captionColumn + 1 + index);
}

/** Without any head that the form knows, a single column of figures is the form's first. */
function finalColumns(headed: readonly HeadedColumn[], form: SideForm): readonly HeadedColumn[] {
  if (headed.some(({ standing }) => standing === "main")) return headed;
  const candidates = headed.filter(({ standing }) => standing === "unknown");
  if (candidates.length !== 1) return headed;
  const [only] = candidates;
  return headed.map((column) =>
    column === only ? { ...column, key: form.columns[0]!.key, standing: "main" } : column,
  );
}

/** The column of 行次: headed so and holding growing numbers, or nothing but numbers that count on. */
function lineNumberColumn(
  grid: Grid,
  zone: HeadZone,
  body: readonly number[],
  side: Side,
): number | undefined {
  return span(side).find((column) => {
    const headed = isHeadedLineNumber(grid, zone, column);
    if (headPath(grid, zone, column).length > 0 && !headed) return false;
    const texts = body.map((row) => grid.own(row, column)).filter((text) => text !== "");
    const numbers = texts.map((text) => (/^[0-9]{1,3}$/.test(text) ? parseInt(text, 10) : NaN));
    // Where zero lines were deleted, their numbers are missing.
    return numbers.length >= 3 && (headed ? isGrowing(numbers) : countsOn(numbers));
  });
}

function isGrowing(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
}

function isHeadedLineNumber(grid: Grid, zone: HeadZone, column: number): boolean {
  for (let row = zone.firstRow; row <= zone.lastRow; row++)
    if (OF_LINE_NUMBERS.test(grid.seen(row, column))) return true;
  return false;
}
