import { assembled } from "../assembled";
import type { ParagraphAtWork, RollingWork } from "../at-work";
import { exactValue } from "../exact-value";
import type { RolledParagraph } from "../rolled-text";
import { leftOpen } from "../rolled-piece";
import { writtenStyleOf } from "../written-style";
import type { TextParagraph } from "../../reading-text/finished-text";
import { boundCells, type BoundCell } from "./bound-table";
import { cellPieces, wordsPieces, type TableStyle } from "./cell-pieces";
import { budgetsTold } from "./initial-budget";
import { provenCells } from "./proven-table";
import { newRow } from "./new-row";
import { rowBlocks } from "./table-lines";
import { textTablesIn, type TextCell, type TextRow, type TextTable } from "./text-table";
import { removedParagraph } from "../rolled-group";

/** A table of the text that was rolled, in place of its paragraphs. */
export interface RolledTable {
  readonly first: number;
  readonly last: number;
  readonly rolled: readonly RolledParagraph[];
}

/** Every table inside the text: cell by cell where last year's books show what it says, else named whole. */
export function rolledTables(
  texts: readonly TextParagraph[],
  work: RollingWork,
): readonly RolledTable[] {
  return textTablesIn(texts, work.paragraphs).map((table, at) => {
    const { first, last } = table;
    const rolled = rolledTable(table, work) ?? leftWhole(table, at, work);
    return { first, last, rolled };
  });
}

function rolledTable(table: TextTable, work: RollingWork): readonly RolledParagraph[] | undefined {
  const { paragraphs, source, years } = work;
  const { section, within } = paragraphs[table.first]!;
  if (section === undefined || !within) return undefined;
  const unit = unitOf(table, paragraphs);
  const name = source.fact("单位名称");
  const own = name?.kind === "words" ? name.text : "";
  const told = budgetsTold(work.read.statements);
  const cells = boundCells(table, { section, source, years, unit: own, told }, unit);
  const confirmed = provenCells(cells, work);
  if (!confirmed) return undefined;
  const statements = cells.flatMap(({ statement }) => statement ?? []);
  const tableWork: RollingWork = {
    ...work,
    confirmed,
    style: writtenStyleOf(statements.filter(isWritten(cells)), (one) =>
      exactValue(one, confirmed, source),
    ),
  };
  const style = styleOf(cells);
  const keptCells = (p: ParagraphAtWork, cell: TextCell | undefined): RolledParagraph => {
    const bound = cells.find((one) => one.cell === cell);
    if (bound) return kept(p, assembled(p, cellPieces(bound, tableWork, style)));
    const isWords = cell !== undefined && cell.kind !== "several";
    return kept(p, assembled(p, isWords ? wordsPieces(cell, work) : severalLeft(p)));
  };
  return rowBlocks(table, cells, work).flatMap((block, id) => {
    if (block.line) return newRow(block, id, cells, tableWork, style);
    return paragraphsIn(block.row, table, work).map((p) =>
      block.isGone
        ? { ...removedParagraph(p), goneRow: id }
        : keptCells(
            p,
            block.row.cells.find((one) => one.p === p),
          ),
    );
  });
}

/** All paragraphs of a row, those that are a cell's second ones with it. */
function paragraphsIn(row: TextRow, { rows, last }: TextTable, { paragraphs }: RollingWork) {
  const next = rows[rows.indexOf(row) + 1];
  const end = next ? next.cells[0]!.p.index : last + 1;
  return paragraphs.slice(row.cells[0]!.p.index, end);
}

function paragraphsOf({ first, last }: TextTable, { paragraphs }: RollingWork) {
  return paragraphs.slice(first, last + 1);
}

function severalLeft({ text }: ParagraphAtWork) {
  return /\d/.test(text)
    ? [leftOpen(0, text.length, "表格里的这一格有几段，没有滚动，请核对")]
    : [];
}

/** A dash stands for a number and is none. */
function isWritten(cells: readonly BoundCell[]) {
  const dashes = new Set(
    cells.flatMap(({ cell, statement }) => (cell.kind === "dash" ? [statement] : [])),
  );
  return (one: NonNullable<BoundCell["statement"]>) => !dashes.has(one);
}

function styleOf(cells: readonly BoundCell[]): TableStyle {
  const hasNoughts = cells.some(({ cell }) => cell.kind === "number" && !/[1-9]/.test(cell.p.text));
  const dash = cells.find(({ cell }) => cell.kind === "dash");
  const signed = cells.flatMap(({ cell, statement }) =>
    statement && cell.p.text.endsWith("%") ? [statement.skeleton] : [],
  );
  return { dash: hasNoughts ? undefined : dash?.cell.p.text, signed: new Set(signed) };
}

const UNIT = /单位[：为]?(?:人民币)?(万元|元)|（(万元|元)）/;
/** So far above a table its unit may stand. */
const ABOVE = 2;

/** The unit that the table, or what stands right above it, names; 万元 where none does. */
function unitOf({ first, rows }: TextTable, paragraphs: readonly ParagraphAtWork[]): string {
  const above = paragraphs.slice(Math.max(0, first - ABOVE), first).map(({ text }) => text);
  const heads = rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells);
  for (const text of [...heads.map(({ p }) => p.text), ...above.toReversed()]) {
    const found = UNIT.exec(text);
    if (found) return (found[1] ?? found[2])!;
  }
  return "万元";
}

/** Nothing of it was understood for sure: each of its numbers is for the author, who is told which table it is. */
function leftWhole(table: TextTable, at: number, work: RollingWork): readonly RolledParagraph[] {
  const head = table.rows[0]?.cells.map(({ p }) => p.text).join("、") ?? "";
  const why = `文中第${at + 1}个表格（${head.slice(0, LONGEST_HEAD)}）没有滚动，请核对`;
  return paragraphsOf(table, work).map((p) => {
    const isOpen = p.index === table.first || /\d/.test(p.text.replace(/20\d\d年度?/g, ""));
    return kept(p, assembled(p, isOpen ? [leftOpen(0, p.text.length, why)] : []));
  });
}

const LONGEST_HEAD = 30;

function kept(
  { index: source, isHeading }: ParagraphAtWork,
  whole: ReturnType<typeof assembled>,
): RolledParagraph {
  return { origin: "kept", source, isHeading, ...whole };
}
