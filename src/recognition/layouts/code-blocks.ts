import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { CodeBlocksForm } from "../../tables/form";
import type { Column, Line } from "../../tables/reading";
import { isWholeCode, readCode } from "../codes";
import { draftFigure, misfit, type Draft, type DraftFigure, type Misfit } from "../draft";
import { filled, type Grid } from "../grid";
import type { Region } from "../region";
import { repeatedHeads } from "../repeated-heads";
import { isNoteRow } from "./body-end";
import { readCodeLines } from "./code-lines";

/** One block: code columns, then the name, then the figure. */
interface Block {
  readonly codeColumns: readonly number[];
  readonly figureColumn: number;
}

/** Reads blocks of economic code, name and amount side by side, or one list with 人员 and 公用 columns. */
export function readCodeBlocks(region: Region, form: CodeBlocksForm): Draft | Misfit {
  const { grid } = region;
  const body = bodyRows(region);
  const blocks = blocksOf(grid, body);
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

/** From the first economic code to the last row before the notes, without heads that page breaks repeat. */
function bodyRows({ grid, firstRow, lastRow }: Region): number[] {
  let first = firstRow;
  while (first <= lastRow && !hasCode(grid, first)) first++;
  const repeated = repeatedHeads(grid, { firstRow, lastRow: first - 1 });
  const rows: number[] = [];
  for (let row = first; row <= lastRow; row++) {
    if (isNoteRow(grid, row) && !hasCode(grid, row)) break;
    if (!repeated.has(row)) rows.push(row);
  }
  return rows;
}

function hasCode(grid: Grid, row: number): boolean {
  return [...filled(grid, row)].some(({ column }) => isEconomicCode(grid, row, column));
}

/** Economic codes begin with 3 and have at most five digits. */
function isEconomicCode(grid: Grid, row: number, column: number): boolean {
  return (
    isWholeCode(grid, row, column) &&
    /^3[0-9]{2}(?:[0-9]{2})?(?![0-9.])/.test(grid.own(row, column)) &&
    namedBeside(grid, row, column)
  );
}

/** A code has its name beside it, or in the same cell; an amount such as 301 has not. */
function namedBeside(grid: Grid, row: number, column: number): boolean {
  for (let beside = column; beside <= column + 3; beside++) {
    const text = grid.own(row, beside);
    if (/\p{Script=Han}/u.test(text)) return true;
    if (beside > column && text !== "" && !/^[0-9]{2}$/.test(text)) return false;
  }
  return false;
}

function blocksOf(grid: Grid, body: readonly number[]): Block[] {
  const starts: number[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    if (body.some((row) => isEconomicCode(grid, row, column))) starts.push(column);
  }
  const separate = starts.filter(
    (column, index) => index === 0 || !sameBlock(grid, body, starts[index - 1]!, column),
  );
  return separate.map((column, index) =>
    block(grid, body, column, separate[index + 1] ?? grid.columnCount),
  );
}

/** Two neighbouring columns of codes (类 and 款 apart) with no words between them are one block. */
function sameBlock(grid: Grid, body: readonly number[], left: number, right: number): boolean {
  return !body.some((row) => {
    for (let column = left; column < right; column++)
      if (/\p{Script=Han}/u.test(grid.own(row, column))) return true;
    return false;
  });
}

function block(grid: Grid, body: readonly number[], start: number, end: number): Block {
  const names = nameColumn(grid, body, start, end);
  const codeColumns = Array.from(
    { length: Math.max(1, names - start) },
    (_, index) => start + index,
  );
  return { codeColumns, figureColumn: figureColumn(grid, body, names, end) };
}

function nameColumn(grid: Grid, body: readonly number[], start: number, end: number): number {
  for (let column = start; column < end; column++) {
    if (
      body.some(
        (row) => /\p{Script=Han}/u.test(grid.own(row, column)) && !isTotal(grid.own(row, column)),
      )
    )
      return column;
  }
  return start;
}

function isTotal(text: string): boolean {
  return /合计$|总计$/.test(text);
}

/** The first column after the names that holds figures; in an empty table the one whose head says so. */
function figureColumn(grid: Grid, body: readonly number[], names: number, end: number): number {
  const right = Array.from(
    { length: Math.max(0, end - names - 1) },
    (_, index) => names + 1 + index,
  );
  const holdsFigures = (column: number) =>
    body.some((row) => /^[-—(/]?[0-9]|^[-—/]+$/.test(grid.own(row, column)));
  const free = (column: number) => body.some((row) => !coveredFromLeft(grid, row, column));
  return (
    right.find(holdsFigures) ??
    right.find((column) => isHeaded(grid, body[0]!, column)) ??
    right.find(free) ??
    names + 1
  );
}

/** 决算数 or 金额 within the three rows above the first code. */
function isHeaded(grid: Grid, firstRow: number, column: number): boolean {
  return [1, 2, 3].some((above) =>
    /^(?:决算数|金额|决算|合计|小计)$/.test(grid.seen(firstRow - above, column)),
  );
}

function coveredFromLeft(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  return merge !== undefined && merge.firstColumn < column;
}

function blockLines(
  grid: Grid,
  body: readonly number[],
  { codeColumns, figureColumn }: Block,
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

/** 人员经费合计 and the like: the figure stands in the next figure column on the right of the caption. */
function totalLines(
  grid: Grid,
  body: readonly number[],
  blocks: readonly Block[],
  form: CodeBlocksForm,
) {
  const found: { line: Line; figureColumn: number }[] = [];
  for (const row of body) {
    const captions = [...filled(grid, row)].filter(
      ({ text }) => totalNamed(form, text) !== undefined,
    );
    captions.forEach(({ column, text }, index) => {
      const end = captions[index + 1]?.column ?? grid.columnCount;
      const place = { sheet: grid.sheet.name, row, column };
      const line: Line = {
        key: totalNamed(form, text)!,
        caption: text,
        standing: "main",
        zone: "total",
        place,
      };
      found.push({ line, figureColumn: totalFigure(grid, row, column, end, blocks) });
    });
  }
  return found;
}

function totalNamed(form: CodeBlocksForm, text: string): string | undefined {
  return form.totals.find(({ aliases }) =>
    aliases.some((alias) => normalise(alias) === withoutOrdinal(text)),
  )?.key;
}

function totalFigure(
  grid: Grid,
  row: number,
  caption: number,
  end: number,
  blocks: readonly Block[],
): number {
  const right = Array.from({ length: end - caption - 1 }, (_, index) => caption + 1 + index);
  const printed = right.find((column) => grid.own(row, column) !== "");
  const columns = blocks
    .map(({ figureColumn }) => figureColumn)
    .filter((column) => column > caption && column < end);
  return printed ?? columns.at(-1) ?? caption + 1;
}

/** One list of codes: its 人员经费 and 公用经费 columns give the totals of those names. */
function readList(region: Region, form: CodeBlocksForm): Draft | Misfit {
  const draft = readCodeLines(region, form);
  if (draft.kind === "misfit") return draft;
  const captioned = draft.lines.map((line) => ({
    ...line,
    key: totalNamed(form, line.caption) ?? line.key,
  }));
  const keys = new Map(draft.lines.map((line, index) => [line.key, captioned[index]!.key]));
  const figures = draft.figures.map((figure) => ({
    ...figure,
    line: keys.get(figure.line) ?? figure.line,
  }));
  const lines = captioned.map((line) =>
    line.key in TOTAL_ORDER ? { ...line, standing: "main" as const, zone: "total" as const } : line,
  );
  const extra = ["人员经费", "公用经费"].flatMap((key) =>
    totalFromColumn(lines, figures, key, form),
  );
  return {
    ...draft,
    lines: [...lines, ...extra.map(({ line }) => line)],
    figures: [...figures, ...extra.map(({ figure }) => figure)],
  };
}

const TOTAL_ORDER: Readonly<Record<string, number>> = { 人员经费合计: 0, 公用经费合计: 1, 合计: 2 };

function totalFromColumn(
  lines: readonly Line[],
  figures: readonly DraftFigure[],
  key: string,
  form: CodeBlocksForm,
) {
  const name = `${key}合计`;
  const total = lines.find((line) => line.key === "合计");
  const figure = figures.find(
    (candidate) => candidate.line === "合计" && candidate.columnKey === key,
  );
  if (!total || !figure || lines.some((line) => line.key === name)) return [];
  return [
    {
      line: { ...total, key: name, caption: name },
      figure: { ...figure, line: name, columnKey: form.columns[0]!.key },
    },
  ];
}
