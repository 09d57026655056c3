import type { CellPlace } from "../../sheets/sheet";
import { asName } from "../../sheets/wording";
import type { CodeBlocksForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { readCode, textForCode } from "../codes";
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
  const unread = lines.filter(({ unreadCode }) => unreadCode !== undefined);
  for (const { line, figureColumn } of totalLines(grid, body, blocks, form))
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
    const place = { sheet: grid.sheet.name, row, column: codeColumns[0]! };
    const name = nameOf(grid, row, codeColumns.at(-1)!, figureColumn);
    if (read && /^3/.test(read.code)) {
      const { code, column } = read;
      before = code;
      const caption = read.name ?? name;
      const codeCell = column === undefined ? {} : { codeCell: { ...place, column } };
      lines.push({ key: code, code, caption, standing: "main", zone: "items", place, ...codeCell });
    } else lines.push(...unreadLine(grid, columns, name, place));
  }
  return lines;
}

/** A line with a name, and digits that are no economic code: which sum it belongs to is not known. */
function unreadLine(
  grid: Grid,
  columns: readonly number[],
  name: string,
  place: CellPlace,
): readonly Line[] {
  const unread = textForCode(grid, place.row, columns);
  if (name === "" || unread === undefined || !/[0-9]/.test(unread.text)) return [];
  const codeCell = { ...place, column: unread.column };
  return [
    {
      key: asName(name),
      caption: name,
      standing: "unknown",
      zone: "items",
      place,
      unreadCode: unread.text,
      codeCell,
    },
  ];
}

function nameOf(grid: Grid, row: number, from: number, to: number): string {
  for (let column = from; column < to; column++)
    if (/\p{Script=Han}/u.test(grid.own(row, column))) return grid.own(row, column);
  return "";
}
