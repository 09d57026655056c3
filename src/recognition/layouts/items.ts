import { readFigure } from "../../amounts/read-figure";
import type { ItemsForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import type { Grid } from "../grid";
import type { Region } from "../region";
import { captionCells, type Found, type Spot } from "./item-spots";
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
  if (found.spots.length === 0)
    return misfit(`没有找到《${form.title}》的栏目（如“公务接待费”“预算数”“决算数”）`);
  return draftOf(region.grid, form, found);
}

function draftOf(grid: Grid, form: ItemsForm, { spots, remarks }: Found): Draft {
  const { name } = grid.sheet;
  const items = form.items.filter((item) => spots.some((spot) => spot.item === item));
  const kinds = form.columns.filter((kind) => spots.some((spot) => spot.kind === kind));
  const first = (test: (spot: Spot) => boolean) => spots.find(test)!;
  return {
    kind: "draft",
    lines: items.map((item): Line => {
      const { row, column, lineNumber } = first((spot) => spot.item === item);
      const standing = item.partOf === undefined ? "main" : "part";
      return {
        key: item.key,
        caption: item.key,
        standing,
        place: { sheet: name, row, column },
        ...(lineNumber !== undefined && { number: lineNumber }),
      };
    }),
    columns: kinds.map((kind): Column => ({
      key: kind.key,
      caption: kind.key,
      standing: "main",
      column: first((spot) => spot.kind === kind).column,
    })),
    figures: spots.map((spot) => draftSpot(grid, spot)),
    firstRow: Math.min(...spots.map(({ row }) => row)),
    lastRow: Math.max(...spots.map(({ row }) => row)),
    firstColumn: Math.min(...spots.map(({ column }) => column)),
    lastColumn: Math.max(...spots.map(({ column }) => column)),
    remarks,
  };
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
