import type { CodeBlocksForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { readCode } from "../codes";
import { draftFigure, misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import type { Grid } from "../grid";
import type { Region } from "../region";
import { economicBlocksOf, bodyRows, type EconomicBlock } from "./economic-blocks";
import { readList } from "./economic-list";
import { totalLines } from "./economic-totals";

/** Reads blocks of economic code, name and amount side by side, or one list with 人员 and 公用 columns. */
export function readCodeBlocks(region: Region, form: CodeBlocksForm): Draft | Misfit {
  const { grid } = region;
  const body = bodyRows(region);
  const blocks = economicBlocksOf(grid, body);
  if (blocks.length === 0) return misfit(`没有找到《${form.title}》的经济分类科目编码（如“301”）`);
  if (blocks.length === 1) return readList(region, form);
  const column: Column = {
    key: form.columns[0]!.key,
    caption: form.columns[0]!.key,
    standing: "main",
    column: blocks[0]!.figureColumn,
  };
  const lines: Line[] = [];
  const figures: DraftFigure[] = [];
  const add = (line: Line, figureColumn: number) => {
    const times = lines.filter(
      ({ key }) => key === line.key || key.startsWith(`${line.key}重`),
    ).length;
    const kept = times === 0 ? line : { ...line, key: `${line.key}重${times + 1}` };
    lines.push(kept);
    figures.push(draftFigure(grid, kept, { ...column, column: figureColumn }));
  };
  for (const block of blocks)
    for (const line of blockLines(grid, body, block)) add(line, block.figureColumn);
  for (const { line, figureColumn } of totalLines(grid, body, blocks, form))
    add(line, figureColumn);
  return {
    kind: "draft",
    lines,
    columns: [column],
    figures,
    firstRow: body[0]!,
    lastRow: Math.max(...lines.map(({ place }) => place.row)),
    firstColumn: blocks[0]!.codeColumns[0]!,
    lastColumn: blocks.at(-1)!.figureColumn,
    remarks: [],
  };
}

function blockLines(
  grid: Grid,
  body: readonly number[],
  { codeColumns, figureColumn }: EconomicBlock,
): Line[] {
  const lines: Line[] = [];
  let before = "";
  for (const row of body) {
    const columns = codeColumns.filter((column) => !/^\p{Script=Han}/u.test(grid.own(row, column)));
    const read = readCode(grid, row, columns, before);
    if (!read || !/^3/.test(read.code)) continue;
    before = read.code;
    const caption = read.name ?? nameOf(grid, row, codeColumns.at(-1)!, figureColumn);
    const place = { sheet: grid.sheet.name, row, column: codeColumns[0]! };
    lines.push({
      key: read.code,
      code: read.code,
      caption,
      standing: "main",
      zone: "items",
      place,
    });
  }
  return lines;
}

function nameOf(grid: Grid, row: number, from: number, to: number): string {
  for (let column = from; column < to; column++)
    if (/\p{Script=Han}/u.test(grid.own(row, column))) return grid.own(row, column);
  return "";
}
