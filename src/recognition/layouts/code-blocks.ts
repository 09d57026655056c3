import type { CodeBlocksForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { draftFigure, misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import type { Region } from "../region";
import { blockLines } from "./block-lines";
import { bodyRows, economicBlocksOf } from "./economic-blocks";
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
  const totals = totalLines(grid, body, blocks, form);
  for (const block of blocks)
    for (const line of blockLines(grid, body, block, totals)) add(line, block.figureColumn);
  const unread = lines.filter(({ unreadCode }) => unreadCode !== undefined);
  for (const { line, figureColumn } of totals)
    if (!unread.some((one) => isCaptionOf(one, line))) add(line, figureColumn);
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

/** A caption on a row without codes may be that of a line whose code is none. */
function isCaptionOf({ caption, place }: Line, other: Line): boolean {
  return place.row === other.place.row && caption === other.caption;
}
