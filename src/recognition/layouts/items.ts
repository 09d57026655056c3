import { readFigure } from "../../amounts/read-figure";
import type { ItemsForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import type { Grid } from "../grid";
import type { Region } from "../region";
import { captionCells, type Caption, type Found, type Meant, type Spot } from "./item-spots";
import { alongHeads } from "./items-along-heads";
import { downColumn, downLines } from "./items-down-column";

/**
 * Reads the “三公” table: items along one line (预算数 then 决算数, or in pairs), items along the heads
 * and 预算数, 决算数 down the lines, or items down a column.
 */
export function readItems(region: Region, form: ItemsForm): Draft | Misfit {
  const captions = captionCells(region, form);
  const down = downColumn(captions);
  const found =
    down === undefined
      ? alongHeads(region, form, captions)
      : downLines(region, form, captions, down);
  if (!found.spots.some((spot) => isAccountedFor(spot, region, form)))
    return misfit(whyNoTable(form, captions, found));
  return draftOf(region.grid, form, found);
}

/**
 * Strange heads alone make no table, nor do planned figures: else the budget's own table would pass for
 * final accounts. A table that is titled 决算 may leave the final figures out.
 */
function isAccountedFor({ item, kind }: Spot, { title }: Region, form: ItemsForm): boolean {
  if (!item.form || !kind.form) return false;
  return (
    form.unnamed !== undefined || title.title.includes("决算") || kind.form !== form.columns[0]
  );
}

function whyNoTable(form: ItemsForm, captions: readonly Caption[], { spots }: Found): string {
  if (spots.some(({ item, kind }) => item.form && kind.form))
    return "只有“三公”经费的预算数，没有决算数，像是预算公开的表，未核对";
  return new Set(captions.map(({ item }) => item.key)).size >= 3
    ? "有“三公”经费的各项，但没有“预算数”“决算数”，不是标准表样，未核对"
    : `没有找到《${form.title}》的栏目（如“公务接待费”“预算数”“决算数”）`;
}

function draftOf(grid: Grid, form: ItemsForm, { spots, remarks }: Found): Draft {
  return {
    kind: "draft",
    lines: firstOfEach(spots, form.items, ({ item }) => item).map((spot) => lineOf(grid, spot)),
    columns: firstOfEach(spots, form.columns, ({ kind }) => kind).map(columnOf),
    figures: spots.map((spot) => draftSpot(grid, spot)),
    firstRow: Math.min(...spots.map(({ row }) => row)),
    lastRow: Math.max(...spots.map(({ row }) => row)),
    firstColumn: Math.min(...spots.map(({ column }) => column)),
    lastColumn: Math.max(...spots.map(({ column }) => column)),
    remarks,
  };
}

/** The first spot of each item or kind, in the form's order, strange ones last. */
function firstOfEach<Form>(
  spots: readonly Spot[],
  order: readonly Form[],
  meant: (spot: Spot) => Meant<Form>,
): readonly Spot[] {
  const rank = (spot: Spot) => {
    const { form } = meant(spot);
    return form ? order.indexOf(form) : order.length;
  };
  const firsts = spots.filter(
    (spot, index) => spots.findIndex((other) => meant(other).key === meant(spot).key) === index,
  );
  return [...firsts].sort((a, b) => rank(a) - rank(b));
}

function lineOf(grid: Grid, { item, row, column, lineNumber }: Spot): Line {
  const { key, caption, form, inexact } = item;
  return {
    key,
    caption,
    standing: form === undefined ? "unknown" : form.partOf === undefined ? "main" : "part",
    place: { sheet: grid.sheet.name, row, column },
    ...(lineNumber !== undefined && { number: lineNumber }),
    ...(inexact && { inexact }),
  };
}

function columnOf({ kind: { key, caption, form }, column }: Spot): Column {
  return { key, caption, standing: form === undefined ? "unknown" : "main", column };
}

function draftSpot(
  grid: Grid,
  { item, kind, row, column, lineNumber, columnNumber }: Spot,
): DraftFigure {
  const cell = grid.cell(row, column);
  return {
    sheet: grid.sheet.name,
    row,
    column,
    line: item.key,
    columnKey: kind.key,
    figure: readFigure(cell),
    ...(lineNumber !== undefined && { lineNumber }),
    ...(columnNumber !== undefined && { columnNumber }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
  };
}
