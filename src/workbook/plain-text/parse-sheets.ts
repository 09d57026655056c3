import type { Cell, Sheet } from "../../sheets/sheet";
import { parseCell } from "./cell-notation";
import { cellsOfLine } from "./escapes";
import { continuesMerge, parseMerges } from "./merge-notation";
import { parseHeading, type SheetHeading } from "./sheet-heading";

/*
 * A text grid that a person can edit, read as the sheets of a workbook.
 *
 *   // a comment
 *   === 收入决算表 (hidden)
 *   项目   | <          | 决算数
 *   "201"  | 一般公共服务 | 337.02
 *   ~ 这一行是隐藏的
 *
 * Each line is a row, each bar divides two cells; `cell-notation.ts` says what a cell may be.
 */
interface Block {
  readonly heading: SheetHeading;
  readonly lines: string[];
}

/** The sheets of a text grid. Throws, naming the place, where the text is no grid: such texts are written by us. */
export function parseSheets(text: string): readonly Sheet[] {
  return blocksOf(text).map(parseBlock);
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    if (line.startsWith("//")) continue;
    const heading = parseHeading(line);
    if (heading) blocks.push({ heading, lines: [] });
    else if (blocks.length > 0) blocks[blocks.length - 1]!.lines.push(line);
    else if (line.trim() !== "")
      throw new Error(`“${line}” stands before the first sheet: begin with “=== name”`);
  }
  return blocks;
}

function parseBlock({ heading, lines }: Block): Sheet {
  const grid = lines.map((line) => cellsOfLine(line.replace(/^~ ?/, "")));
  const rows = withoutEmptyEnd(grid.map(parseRow));
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  const hidden = lines.flatMap((line, row) =>
    line.startsWith("~") && row < rows.length ? [row] : [],
  );
  return {
    ...heading,
    rows,
    merges: parseMerges(grid),
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set([...heading.hiddenColumns].filter((column) => column < width)),
  };
}

function parseRow(pieces: readonly string[]): (Cell | undefined)[] | undefined {
  const cells = withoutEmptyEnd(
    pieces.map((piece) => (continuesMerge(piece) ? undefined : parseCell(piece))),
  );
  return cells.length === 0 ? undefined : cells;
}

function withoutEmptyEnd<T>(items: readonly (T | undefined)[]): (T | undefined)[] {
  const last = items.findLastIndex((item) => item !== undefined);
  return items.slice(0, last + 1);
}
