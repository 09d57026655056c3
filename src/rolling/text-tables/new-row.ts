import { assembled } from "../assembled";
import { wordedFor, type ParagraphAtWork, type RollingWork } from "../at-work";
import { lineInstead } from "../renaming";
import { gapFor, reworded, type RolledPiece } from "../rolled-piece";
import type { RolledParagraph } from "../rolled-text";
import type { BoundCell } from "./bound-table";
import { cellPieces, type TableStyle } from "./cell-pieces";
import type { RowBlock } from "./table-lines";
import type { TextCell } from "./text-table";

const OWN_NUMBER = "新的一行，这个数待填";

/** The cells of a row that a new line gets, worded after a sibling's; remarks do not come along. */
export function newRow(
  { row, line }: RowBlock,
  id: number,
  cells: readonly BoundCell[],
  work: RollingWork,
  style: TableStyle,
): readonly RolledParagraph[] {
  const { list, from, to } = line!;
  const as = lineInstead(list, from, to.key);
  const bound = new Map(cells.map((one) => [one.cell, one]));
  const first = row.cells.findIndex((cell) => bound.has(cell));
  const name = to.fact("名称");
  const called = name?.kind === "words" ? name.text : to.key;
  return row.cells.map((cell, at) => {
    const p = wordedFor(cell.p, as);
    const own = bound.get(cell);
    const pieces = own
      ? boundPieces({ ...own, cell: { ...cell, p } }, work, style)
      : [labelPiece(cell, at < first, from, to.key, called)];
    return { origin: "new", source: p.index, isHeading: false, newRow: id, ...written(p, pieces) };
  });
}

function boundPieces(own: BoundCell, work: RollingWork, style: TableStyle) {
  const { text } = own.cell.p;
  if (own.statement) {
    const pieces = cellPieces(own, work, style);
    // What stays open is the sibling's number: it does not come along.
    return pieces.every(({ open }) => open.length === 0) ? pieces : [asked(text)];
  }
  return own.cell.kind === "dash" ? [] : [asked(text)];
}

function asked({ length }: string): RolledPiece {
  return reworded({ start: 0, end: length }, gapFor("这一格"), { why: OWN_NUMBER });
}

function labelPiece(
  { p: { text } }: TextCell,
  isLabel: boolean,
  from: string,
  to: string,
  name: string,
): RolledPiece {
  const whole = { start: 0, end: text.length };
  return reworded(whole, !isLabel ? "" : text === from ? to : name);
}

function written(p: ParagraphAtWork, pieces: readonly RolledPiece[]) {
  return assembled(p, pieces);
}
