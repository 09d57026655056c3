import type { Random } from "../random";
import { type FigureCell, isNonZero, moved, stepsOf } from "./figure-cells";
import { change, type CellChange, type SlipMaker } from "./slip";

/** The figures of one printed column of a code table, from top to bottom. */
function columnOf(cells: readonly FigureCell[], cell: FigureCell): FigureCell[] {
  return cells
    .filter(
      (each) =>
        each.sheet === cell.sheet &&
        each.column === cell.column &&
        each.key.table === cell.key.table,
    )
    .sort((a, b) => a.row - b.row);
}

const CODE_TABLES = ["revenue", "expenditure", "general-public-budget"];

function codeCells(cells: readonly FigureCell[]): FigureCell[] {
  return cells.filter(({ key }) => CODE_TABLES.includes(key.table));
}

const SHORTEST_COLUMN = 5;

/** A stretch of a column stands some rows lower (or higher) than it should, as in the seed's years. */
export const columnSlid: SlipMaker = (cells, random) => {
  const candidates = codeCells(cells);
  if (candidates.length === 0) return [];
  const column = columnOf(candidates, random.pick(candidates));
  if (column.length < SHORTEST_COLUMN) return [];
  const by = random.pick([1, 2, -1]);
  const from = random.whole(1, column.length - 3);
  const stretch = column.slice(from, from + random.whole(2, Math.min(6, column.length - from)));
  return stretch.flatMap((cell, i) => {
    const source = column[from + i - by];
    return source ? change(cell, source.digits) : [];
  });
};

/** One 项 is wrong, and 款, 类 and 合计 of its column were added up again with the wrong figure. */
export const leafWithTotals: SlipMaker = (cells, random) => {
  const leaves = codeCells(cells).filter(
    ({ key, digits }) => key.line.length === 7 && isNonZero(digits),
  );
  if (leaves.length === 0) return [];
  const leaf = random.pick(leaves);
  const by = random.whole(1, Math.max(2, Math.abs(stepsOf(leaf.digits).steps)));
  return columnOf(cells, leaf).flatMap((cell) =>
    isAbove(cell, leaf) ? change(cell, moved(cell.digits, by)) : [],
  );
};

function isAbove(cell: FigureCell, leaf: FigureCell): boolean {
  return cell.key.line === "合计" || leaf.key.line.startsWith(cell.key.line);
}

/** A total that was added up before one of its lines came in. */
export const totalNotUpdated: SlipMaker = (cells, random) => {
  const totals = codeCells(cells).filter(({ key }) => key.line.length < 7);
  if (totals.length === 0) return [];
  const total = random.pick(totals);
  const parts = partsOf(cells, total);
  if (parts.length < 2) return [];
  const missing = random.pick(parts);
  return change(total, moved(total.digits, -stepsOf(missing.digits).steps));
};

function partsOf(cells: readonly FigureCell[], total: FigureCell): FigureCell[] {
  const prefix = total.key.line === "合计" ? "" : total.key.line;
  const length = prefix === "" ? 3 : prefix.length + 2;
  return columnOf(cells, total).filter(
    ({ key, digits }) =>
      key.line.startsWith(prefix) &&
      key.line.length === length &&
      /^\d/.test(key.line) &&
      isNonZero(digits),
  );
}

/** The number of the cell beside, above or below. */
export const neighboursValue: SlipMaker = (cells, random) =>
  fromElsewhere(cells, random, (cell, other) => {
    const rows = Math.abs(cell.row - other.row);
    const columns = Math.abs(cell.column - other.column);
    return cell.sheet === other.sheet && rows + columns === 1;
  });

/** The number of the same line in another table. */
export const otherTablesValue: SlipMaker = (cells, random) =>
  fromElsewhere(
    cells,
    random,
    (cell, other) => cell.key.table !== other.key.table && cell.key.line === other.key.line,
  );

const TRIES = 30;

function fromElsewhere(
  cells: readonly FigureCell[],
  random: Random,
  isSource: (cell: FigureCell, other: FigureCell) => boolean,
): readonly CellChange[] {
  for (let tried = 0; tried < TRIES && cells.length > 0; tried += 1) {
    const cell = random.pick(cells);
    const sources = cells.filter(
      (other) =>
        isSource(cell, other) && stepsOf(other.digits).steps !== stepsOf(cell.digits).steps,
    );
    if (sources.length > 0) return change(cell, random.pick(sources).digits);
  }
  return [];
}
