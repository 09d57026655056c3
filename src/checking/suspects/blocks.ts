import type { IndexedReading, Readings } from "../../identities/readings";
import { addressOf } from "../../sheets/address";
import type { PlacedFigure } from "../../tables/reading";
import { printedAmount } from "../../amounts/rounding";
import { Money, ZERO } from "../../amounts/decimal";
import { copiedRun, slidRun, type ColumnCell, type Run } from "../localisation/slips/block-slips";
import { addressList, whereIsFigure, whereOnSheet } from "../places";
import { placeKey } from "./cell-index";
import type { Digits } from "./digits";
import type { Suspect } from "./suspect";

/**
 * Several suspects that one slip of the hand explains: a column slid by some lines or copied from its
 * neighbour, or a wrong leaf with everything that was added up from it.
 */
export interface SuspectBlock {
  readonly kind: "slid" | "copied" | "chain";
  /** The cells of the block from top to bottom, those that happen to be right included. */
  readonly cells: readonly PlacedFigure[];
  /** `slid`: by how many lines the figures stand too low; negative: too high. */
  readonly shift?: number;
  /** A Chinese sentence with the move that mends it. */
  readonly message: string;
}

/** Fewer suspects than this in one column are told one by one. */
const LEAST = 3;

/** The blocks among the suspects: one move is a simpler story than many wrong cells. */
export function suspectBlocksOf(
  suspects: readonly Suspect[],
  readings: Readings,
  digits: Digits,
): readonly SuspectBlock[] {
  const loose = suspects.filter(({ chainOf }) => chainOf === undefined);
  return [...chainBlocks(suspects, readings), ...columnBlocks(loose, readings, digits)];
}

function chainBlocks(suspects: readonly Suspect[], readings: Readings): readonly SuspectBlock[] {
  const leaves = suspects.filter(
    ({ cell, chainOf }) => chainOf && placeKey(chainOf) === placeKey(cell.placed),
  );
  return leaves.map((leaf) => {
    const key = placeKey(leaf.cell.placed);
    const chain = suspects.filter(({ chainOf }) => chainOf && placeKey(chainOf) === key);
    return {
      kind: "chain",
      cells: chain.map(({ cell }) => cell.placed),
      message: chainSentence(leaf, chain, readings),
    };
  });
}

function chainSentence(
  { cell, printed, suggested }: Suspect,
  chain: readonly Suspect[],
  readings: Readings,
): string {
  const totals = chain
    .filter((suspect) => suspect.cell !== cell)
    .map((suspect) => suspect.cell.placed);
  const should = suggested === undefined ? "" : `，应为 ${suggested}`;
  const first = /[0-9]/.test(printed) ? `先填成了 ${printed}` : "先漏填了";
  const where = totals.length === 0 ? "" : `（${addressList(totals)}）`;
  return (
    `${whereIsFigure(cell, readings)} 及其合计链 疑似一并有误：${first}${should}，` +
    `再据此重新加总${where}。表内各条关系因此成立，与其他表不符。`
  );
}

function columnBlocks(
  suspects: readonly Suspect[],
  readings: Readings,
  digits: Digits,
): readonly SuspectBlock[] {
  return [...byColumn(suspects).values()]
    .filter((own) => own.length >= LEAST)
    .flatMap((own) => blockOf(own, readings, digits));
}

function byColumn(suspects: readonly Suspect[]): ReadonlyMap<string, readonly Suspect[]> {
  const columns = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const { sheet, column } = suspect.cell.placed;
    const key = `${sheet}\n${column}`;
    columns.set(key, [...(columns.get(key) ?? []), suspect]);
  }
  return columns;
}

function blockOf(suspects: readonly Suspect[], readings: Readings, digits: Digits): SuspectBlock[] {
  const { table, placed } = suspects[0]!.cell;
  const reading = readings.get(table)!;
  const columns = columnsBeside(reading, placed.sheet);
  const amount = (figure: PlacedFigure) =>
    digits.toInteger(printedAmount(figure.figure) ?? ZERO, { sign: 1, table, placed: figure });
  const own = columns.get(placed.column)!;
  const cells = own.map((figure) => columnCell(figure, amount(figure), suspects, digits));
  const where = (figure: PlacedFigure) => whereOnSheet(reading, figure);
  const slid = slidRun(cells);
  if (slid) {
    const stands = run(own, { ...slid, start: slid.start + slid.shift });
    return [slidBlock({ belongs: run(own, slid), stands, shift: slid.shift }, where)];
  }
  const copies = [...columns.values()]
    .filter((source) => source !== own && source.length === own.length)
    .map((source) => ({ source, copied: copiedRun(cells, source.map(amount)) }));
  const longest = copies.sort((a, b) => (b.copied?.length ?? 0) - (a.copied?.length ?? 0))[0];
  return longest?.copied
    ? [copiedBlock(run(own, longest.copied), run(longest.source, longest.copied), where)]
    : [];
}

/** The figures of a table's columns on one sheet, from top to bottom. */
function columnsBeside(
  { reading }: IndexedReading,
  sheet: string,
): ReadonlyMap<number, readonly PlacedFigure[]> {
  const columns = new Map<number, PlacedFigure[]>();
  const downwards = reading.figures
    .filter((figure) => figure.sheet === sheet)
    .sort((a, b) => a.row - b.row);
  for (const figure of downwards)
    columns.set(figure.column, [...(columns.get(figure.column) ?? []), figure]);
  return columns;
}

function columnCell(
  figure: PlacedFigure,
  printed: number,
  suspects: readonly Suspect[],
  digits: Digits,
): ColumnCell {
  const suspect = suspects.find(({ cell }) => placeKey(cell.placed) === placeKey(figure));
  if (suspect?.suggested === undefined) return { printed, lowest: printed, highest: printed };
  const [least, greatest] = suspect.range ?? [suspect.suggested, suspect.suggested];
  const integer = (text: string) => digits.toInteger(new Money(text), suspect.cell);
  return { printed, lowest: integer(least), highest: integer(greatest) };
}

function run(column: readonly PlacedFigure[], { start, length }: Run): readonly PlacedFigure[] {
  return column.slice(start, start + length);
}

type Where = (figure: PlacedFigure) => string;

interface Slid {
  /** Where the figures stand, and where they belong. */
  readonly stands: readonly PlacedFigure[];
  readonly belongs: readonly PlacedFigure[];
  /** Lines downwards, or upwards below zero. */
  readonly shift: number;
}

function slidBlock({ stands, belongs, shift }: Slid, where: Where): SuspectBlock {
  const lines = Math.abs(shift);
  const [fault, cure] = shift > 0 ? ["下移", "上移"] : ["上移", "下移"];
  const emptied = stands.filter((cell) => !belongs.includes(cell));
  return {
    kind: "slid",
    cells: belongs,
    shift,
    message:
      `${spanOf(stands, where)} 的数字疑似整段${fault}了 ${lines} 行（共 ${stands.length} 个单元格），` +
      `应在 ${shortSpan(belongs)}：把这一段${cure} ${lines} 行。空出来的 ${shortSpan(emptied)} 应有的数字，请对照原始账簿填写。`,
  };
}

function copiedBlock(
  cells: readonly PlacedFigure[],
  source: readonly PlacedFigure[],
  where: Where,
): SuspectBlock {
  const from = `“${source[0]!.columnKey}”一栏（${shortSpan(source)}）`;
  return {
    kind: "copied",
    cells,
    message: `${spanOf(cells, where)} 与${from}的数字完全相同，疑似把那一栏误抄到了这里。各单元格应有的数字见下。`,
  };
}

function spanOf(cells: readonly PlacedFigure[], where: Where): string {
  const last = cells.at(-1)!;
  return `${where(cells[0]!)}:${addressOf(last.row, last.column)}（${cells[0]!.columnKey}）`;
}

function shortSpan(cells: readonly PlacedFigure[]): string {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const from = addressOf(first.row, first.column);
  return first === last ? from : `${from}:${addressOf(last.row, last.column)}`;
}
