import { mostDecimals } from "../../amounts/most-decimals";
import { Money } from "../../amounts/decimal";
import { printedAmount } from "../../amounts/rounding";
import type { ColumnSlid } from "../../checking/causes/cause";
import { rowsNamed } from "../../checking/causes/lines/lines-named";
import { lineNamed } from "../../checking/places";
import { placeKey } from "../../checking/suspects/cell-index";
import { IndexedReading } from "../../identities/readings";
import type { PlacedFigure, TableReading } from "../../tables/reading";
import { RelationsOfCells, type CheckedCells, type Figures, type Span } from "./cell-relations";
import { sourcesIn, type ColumnFault, type FoundFigure, type WrongFigure } from "./column-sources";
import { isAlike, shownIn } from "./figure-replacements";
import { namedCell } from "./named-cell";
import { reckonedFigures } from "./reckoned-figures";
import type { CellToFill, FiguresMove, LostFigures } from "./remedies";

/**
 * The figures of a column back on their lines. What stands nowhere on the sheet is written only where
 * relations tell it to the last digit. Nothing where a figure would be lost, where a relation would not
 * hold then, or where a column that was copied cannot be written anew in whole.
 */
export function columnMove(fault: ColumnFault, accounts: CheckedCells): FiguresMove | undefined {
  const reading = accounts.tables.find(({ table }) => table === fault.table);
  if (!reading) return undefined;
  const relations = new RelationsOfCells(accounts);
  const column = columnOf(fault, reading);
  const found = sourcesIn(column, fault, (cell) => relations.spanAlongLine(cell));
  const isSlid = fault.shifts.length > 0;
  if (!found || (isSlid && found.length === 0)) return undefined;
  const moved: Figures = new Map(found.map(({ at, source }) => [placeKey(at), source.figure]));
  const open = fault.wrong.filter(({ at }) => !moved.has(placeKey(at)));
  const told = reckonedFigures(open, moved, relations, reading);
  const unknown = open.filter(({ at }) => !told.has(placeKey(at)));
  if (unknown.length > 0 && !isSlid) return undefined;
  const taken = new Set(found.map(({ source }) => placeKey(source)));
  const emptied = unknown.filter(({ at }) => taken.has(placeKey(at)));
  const blanks = emptied.map(({ at }) => [placeKey(at), { kind: "blank" }] as const);
  const after: Figures = new Map([...moved, ...told, ...blanks]);
  const holds = relations.holdAfter(
    new Map([...moved, ...told]),
    new Set(unknown.map(({ at }) => placeKey(at))),
  );
  if (!holds || losesSome(column, after, reading)) return undefined;
  return moveOf(column, { fault, after, found, told, unknown, taken }, new IndexedReading(reading));
}

/** The column's figures on the sheet of those that are wrong, from top to bottom. */
function columnOf({ wrong }: ColumnFault, { figures }: TableReading): readonly PlacedFigure[] {
  const first = wrong[0]?.at;
  return figures
    .filter(({ sheet, columnKey }) => sheet === first?.sheet && columnKey === first.columnKey)
    .sort((one, other) => one.row - other.row);
}

/** An amount that is written over, and is nowhere in the table then. */
function losesSome(
  column: readonly PlacedFigure[],
  after: Figures,
  { figures }: TableReading,
): boolean {
  const left = figures.map((placed) => after.get(placeKey(placed)) ?? placed.figure);
  return column
    .filter((placed) => after.has(placeKey(placed)))
    .filter(({ figure }) => printedAmount(figure)?.isZero() !== true)
    .some(({ figure }) => !left.some((other) => isAlike(figure, other)));
}

interface Move {
  readonly fault: ColumnFault;
  readonly after: Figures;
  readonly found: readonly FoundFigure[];
  readonly told: Figures;
  readonly unknown: readonly WrongFigure[];
  /** The cells whose figures go elsewhere. */
  readonly taken: ReadonlySet<string>;
}

function moveOf(
  column: readonly PlacedFigure[],
  { fault: { shifts }, after, found, told, unknown, taken }: Move,
  own: IndexedReading,
): FiguresMove | undefined {
  const changing = column.filter((at) => {
    const figure = after.get(placeKey(at));
    return figure && !isAlike(at.figure, figure);
  });
  const [first] = changing;
  if (!first) return undefined;
  const sources = new Map(found.map(({ at, source }) => [placeKey(at), source]));
  const lineOf = ({ line }: PlacedFigure) => own.line(line)!;
  const cell = (at: PlacedFigure): CellToFill => {
    const [source, figure] = [sources.get(placeKey(at)), told.get(placeKey(at))];
    return {
      column: at.columnKey,
      to: namedCell(at, at.sheet),
      ...(source && { from: namedCell(source, at.sheet) }),
      ...(figure && { reckoned: shownIn(figure) }),
      was: shownIn(at.figure),
      becomes: shownIn(after.get(placeKey(at))),
    };
  };
  return {
    kind: "move",
    does: shifts.length > 0 ? "back" : "anew",
    what: `${rowsNamed(changing.map(lineOf))}“${first.columnKey}”的金额`,
    lines: changing.map((at) => ({
      line: namedCell(lineOf(at).place, at.sheet),
      name: lineNamed(lineOf(at), at.line),
      cells: [cell(at)],
    })),
    lost: unknown.map((one) => lostFigure(one, taken, own)),
  };
}

function lostFigure(
  { at, span }: WrongFigure,
  taken: ReadonlySet<string>,
  own: IndexedReading,
): LostFigures {
  const decimals = mostDecimals(own.reading.figures);
  return {
    name: `${lineNamed(own.line(at.line), at.line)}·${at.columnKey}`,
    stays: taken.has(placeKey(at)) ? "blank" : "kept",
    told: [...new Set(span.map((each) => each.toFixed(decimals)))].join("–"),
  };
}

/** The same of a column that slid by several runs: what the rest of each line says tells its figure. */
export function slidColumnMove(
  { table, column, lines, shifts }: ColumnSlid,
  accounts: CheckedCells,
): FiguresMove | undefined {
  const reading = accounts.tables.find((one) => one.table === table);
  if (!reading) return undefined;
  const own = new IndexedReading(reading);
  const relations = new RelationsOfCells(accounts);
  const wrong = lines.flatMap(({ key }) => {
    const at = own.figure(key, column);
    const span = at && relations.spanAlongLine(at);
    return span ? [{ at, span: printedWithin(span, mostDecimals(reading.figures)) }] : [];
  });
  const isWhole =
    wrong.length === lines.length && new Set(wrong.map(({ at }) => at.sheet)).size === 1;
  return isWhole ? columnMove({ table, wrong, shifts }, accounts) : undefined;
}

/** The least and the greatest of what a table can print in a span. */
function printedWithin([least, greatest]: Span, decimals: number): Span {
  return [
    least.toDecimalPlaces(decimals, Money.ROUND_CEIL),
    greatest.toDecimalPlaces(decimals, Money.ROUND_FLOOR),
  ];
}
