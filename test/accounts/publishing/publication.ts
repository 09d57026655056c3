import type { TableId } from "../accounts";
import type { Block } from "../drawing/drawing";
import {
  type DrawnSheet,
  drawnSheet,
  type FigurePlace,
  figurePlaces,
  toSheet,
} from "../drawing/drawn-sheet";
import type { Sheet } from "../../../src/sheets/sheet";
import { drawTable } from "../forms/draw-table";
import { titleText, titleWords } from "../forms/titles";
import type { FormLayout } from "../layout";
import type { PrintedAccounts } from "../printed-accounts";
import { otherSheet, type OtherSheet } from "./other-sheets";
import { sheetName, type SheetNaming } from "./sheet-names";
import { type Wear, wornBlock, wornSheet } from "../wear/wear";

/** How the tables are put into files and sheets, and what happened to them afterwards. */
export interface Layout {
  readonly form: FormLayout;
  readonly arrangement: "sheet-each" | "stacked" | "file-each";
  readonly naming: SheetNaming;
  /** The tables in the order published; a place may leave an empty one out. */
  readonly order: readonly TableId[];
  readonly others: readonly OtherSheet[];
  readonly wear: Wear;
}

/** One file of a publication. */
export interface LaidOutFile {
  /** Without its ending. */
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
}

/** A whole publication: one workbook, or one file for each table. */
export interface Publication {
  readonly files: readonly LaidOutFile[];
}

/** Lays printed figures out: draws each table, wears it, and puts it where the layout wants it. */
export function layOut(accounts: PrintedAccounts, layout: Layout): Publication {
  const tables = layout.order.map((table, i) => {
    const words = titleWords(table, layout.form);
    const block = drawTable(table, i + 1, accounts, layout.form);
    return {
      block: wornBlock(block, layout.wear, words),
      name: sheetName(layout.naming, table, i + 1, words),
    };
  });
  const sheets = layout.arrangement === "stacked" ? stacked(tables, layout) : each(tables, layout);
  const others = layout.others.map((kind) => drawnOther(kind, accounts, layout));
  if (layout.arrangement === "file-each")
    return {
      files: [...sheets, ...others].map((sheet) => ({ name: sheet.name, sheets: [sheet] })),
    };
  return { files: [{ name: accounts.unit, sheets: inOrder(sheets, others) }] };
}

interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

function each(tables: readonly NamedBlock[], { wear }: Layout): DrawnSheet[] {
  return tables.map(({ name, block }) => wornSheet(drawnSheet(name, [block], wear), wear));
}

/** Several tables one under another: three to a sheet. */
function stacked(tables: readonly NamedBlock[], { wear }: Layout): DrawnSheet[] {
  const sheets: DrawnSheet[] = [];
  for (let from = 0; from < tables.length; from += 3) {
    const part = tables.slice(from, from + 3);
    const name = `附表${from / 3 + 1}`;
    const blocks = part.map(({ block }) => block);
    sheets.push(wornSheet(drawnSheet(name, blocks, wear), wear));
  }
  return sheets;
}

function drawnOther(kind: OtherSheet, accounts: PrintedAccounts, layout: Layout): DrawnSheet {
  const { unit, year } = accounts;
  const titles = layout.order.map((table) => titleText(table, layout.form, year));
  const [name, block] = otherSheet(kind, { unit, year, titles });
  return drawnSheet(name, [block]);
}

/** 封面 and 目录 come first, the rest last. */
function inOrder(sheets: readonly DrawnSheet[], others: readonly DrawnSheet[]): DrawnSheet[] {
  const isFront = ({ name }: DrawnSheet) => name === "封面" || name === "目录";
  return [...others.filter(isFront), ...sheets, ...others.filter((sheet) => !isFront(sheet))];
}

/** The sheets of a file as our readers hand them over. */
export function sheetsOf(file: LaidOutFile): Sheet[] {
  return file.sheets.map(toSheet);
}

/** The ground truth of a file: table, line and column of every figure, its cell and its printed text. */
export function placesOf(file: LaidOutFile): FigurePlace[] {
  return file.sheets.flatMap(figurePlaces);
}
