import type { AccuracyRow, AccuracySet } from "./accuracy-set";
import { drawnBook, type Book } from "./drawing/book";
import { Chance } from "./drawing/chance";
import type { DrawnCell, DrawnSheet } from "./drawing/pad";
import { plantedSlip, type PlantedSlip } from "./planted-slip";
import { SIX_LAYOUTS } from "./six-layouts";
import { Tally } from "./tally";

/** Workbooks in each layout. */
const BOOKS = 2;

/** One column more, with money in it, in each table of codes. */
export const ONE_COLUMN_MORE: AccuracySet = {
  title: "One column more",
  about:
    "A column that no form knows, with money in every line, is put among the columns of one table of codes (收入, 支出, the three budgets), at each place in turn: another column's amounts, or half of them. The slip may stand beside it. Columns as above.",
  heads: ["column", ...Tally.heads],
  measure: () => [rowOf("named like a part", PARTS), rowOf("named like nothing known", OTHERS)],
};

const PARTS = [
  "人员支出",
  "公用支出",
  "其中：财政专户",
  "其中：专项",
  "日常公用",
  "其中：政府采购",
];
const OTHERS = ["代管资金", "调剂金额", "历年挂账", "往来款", "自筹", "基层补助款"];

/** The tables of codes, by where they stand in a book. */
const CODE_TABLES = [1, 2, 4, 6, 7];

function rowOf(name: string, heads: readonly string[]): AccuracyRow {
  const tally = new Tally();
  SIX_LAYOUTS.forEach((habits, layout) => {
    for (let seed = 501; seed < 501 + BOOKS; seed++) {
      const book = drawnBook(layout * 1000 + seed, habits);
      const chance = new Chance(layout * 104_729 + seed);
      for (const table of CODE_TABLES)
        for (const at of moneyColumns(book.sheets[table]!)) {
          const more = withColumn(book, table, { at, head: chance.oneOf(heads), chance });
          tally.clean(more);
          const slip = plantedSlip(book, [], chance);
          if (slip) tally.withSlip(more, movedSlip(slip, book, more), new Map(), { book, slip });
        }
    }
  });
  return tally.row(name);
}

/** The same slip in the book with one column more: cells keep their order. */
function movedSlip(slip: PlantedSlip, from: Book, to: Book): PlantedSlip {
  const table = from.sheets.indexOf(slip.sheet);
  const sheet = to.sheets[table]!;
  return { ...slip, sheet, cell: sheet.cells[slip.sheet.cells.indexOf(slip.cell)]! };
}

function moneyColumns({ cells }: DrawnSheet): readonly number[] {
  return [
    ...new Set(cells.flatMap(({ holds, column }) => (holds.kind === "amount" ? [column] : []))),
  ];
}

interface Added {
  /** The column that it is put before. */
  readonly at: number;
  readonly head: string;
  readonly chance: Chance;
}

function withColumn({ habits, sheets }: Book, table: number, added: Added): Book {
  return {
    habits,
    sheets: sheets.map((sheet, index) => (index === table ? widened(sheet, added) : sheet)),
  };
}

/** The added cells come last. */
function widened({ name, cells, merges }: DrawnSheet, { at, head, chance }: Added): DrawnSheet {
  const copied = chance.oneOf(moneyColumns({ name, cells, merges }));
  const part = chance.happens(0.5) ? 1 : 0.5;
  const amounts = cells.flatMap((cell): DrawnCell[] =>
    cell.holds.kind === "amount" && cell.column === copied
      ? [{ row: cell.row, column: at, holds: { kind: "amount", fen: money(cell.holds.fen, part) } }]
      : [],
  );
  const captions = cells.filter(({ holds, column }) => holds.kind === "caption" && column === at);
  const headRow = Math.max(...captions.map(({ row }) => row));
  const moved = cells.map((cell) =>
    cell.column >= at ? { ...cell, column: cell.column + 1 } : cell,
  );
  return {
    name,
    cells: [
      ...moved,
      ...amounts,
      { row: headRow, column: at, holds: { kind: "caption", text: head } },
    ],
    merges: merges.map((merge) => ({
      ...merge,
      firstColumn: merge.firstColumn + (merge.firstColumn >= at ? 1 : 0),
      lastColumn: merge.lastColumn + (merge.lastColumn >= at ? 1 : 0),
    })),
  };
}

/** Whole 分, and in books in 万元 whole hundredths of them. */
function money(fen: number, part: number): number {
  return Math.round((fen * part) / 1e4) * 1e4;
}
